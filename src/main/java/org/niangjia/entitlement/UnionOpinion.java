package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/**
 * Until when an employer is to answer a written opinion of the union's labour law supervision, or to object to it, in working days from the
 * day after it received it (in Shandong: Regulations on the unions' supervision of labour law, article 18). Elsewhere no time is known.
 */
final class UnionOpinion implements Rule {

    private static final String REPLY = "union_opinion_reply";
    private static final String OBJECTION = "union_opinion_objection";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.OPINION_RECEIVED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.OPINION_RECEIVED_ON).ifPresent(day -> {
            by(sheet, "opinion_reply", day, REPLY).ifPresent(results::add);
            by(sheet, "opinion_objection", day, OBJECTION).ifPresent(results::add);
        });
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    private static Optional<Result> by(Worksheet sheet, String name, LocalDate received, String parameter) {
        return sheet.figureIfAny(parameter).flatMap(limit -> {
            WorkingCalendar calendar = sheet.calendar();
            List<Step> steps = List.of(limit.step());
            return calendar.workingDayAfter(received, limit.whole())
                    .map(reached -> Result.day(
                            reached.verified() == Verified.UNVERIFIED ? name + "_by_reported_calendar" : name + "_by",
                            reached.day(),
                            steps))
                    .or(() -> calendar.workingDayUnlessMoved(received, limit.whole())
                            .map(last -> Result.day(name + "_unless_moved", last, steps)));
        });
    }
}
