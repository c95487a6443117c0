package org.niangjia.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Knowledge;

/** How the consultation goes. Safe for use by several threads. */
final class DashboardPage {

    /** Questions are kept for 90 days. */
    private static final Set<Integer> PERIODS = Set.of(7, 30, 90);

    private static final int USUAL = 30;

    private final ConsultationFigures figures;
    private final Knowledge knowledge;

    DashboardPage(ConsultationFigures figures, Knowledge knowledge) {
        this.figures = figures;
        this.knowledge = knowledge;
    }

    void show(Visit visit) {
        int days = visit.parameter("days").flatMap(DashboardPage::period).orElse(USUAL);
        LocalDate today = LocalDate.ofInstant(visit.now(), Reception.ZONE);
        ConsultationFigures.Figures counted = figures.during(today.minusDays(days - 1L), today);
        visit.show(visit.page("dashboard", "dashboard.title", "dashboard")
                .with("days", days)
                .with("answers", knowledge.answers())
                .with("figures", counted)
                .with("plot", DayPlot.of(counted.days()))
                .with("titles", new Titles(knowledge, visit.language())));
    }

    private static Optional<Integer> period(String text) {
        return PERIODS.stream().filter(days -> text.equals(days.toString())).findAny();
    }
}
