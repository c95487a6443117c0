package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Leave after a miscarriage, by the completed months of pregnancy (Special Provisions, article 7 paragraph 2). Guangdong has a third step
 * for late ones and lets the doctor's opinion decide on early ones, which gives bounds. Calendar days.
 */
final class MiscarriageLeave implements Rule {

    private static final String EARLY = "miscarriage_leave_early";
    private static final String EARLY_MOST = "miscarriage_leave_early_most";
    private static final String LATE = "miscarriage_leave_late";
    private static final String LATE_MONTHS = "miscarriage_leave_months";
    private static final String LATEST = "miscarriage_leave_latest";
    private static final String LATEST_MONTHS = "miscarriage_leave_latest_months";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MONTHS_OF_PREGNANCY, Fact.STARTS_ON, Fact.DAYS_TAKEN);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure early = sheet.figure(EARLY);
        Figure late = sheet.figure(LATE);
        BigDecimal lateFrom = sheet.figure(LATE_MONTHS).number();
        Optional<Figure> latest = sheet.figureIfAny(LATEST);
        Optional<BigDecimal> months = sheet.fact(Fact.MONTHS_OF_PREGNANCY);
        if (months.isEmpty()) {
            Step most = latest.orElse(late).step();
            List<Step> steps = latest.isPresent()
                    ? List.of(early.step(), late.step().ifSo(), most.ifSo())
                    : List.of(early.step(), most.ifSo());
            return monthsUnknown(sheet, Result.bounds("days", Unit.DAY, early.number(), most.amount(), steps));
        }
        LeaveSum leave = new LeaveSum();
        if (months.get().compareTo(lateFrom) < 0) {
            leave.add(early.step());
            sheet.figureIfAny(EARLY_MOST).ifPresent(most -> leave.addPerhaps(most.beyond(early)));
        } else {
            Figure here = latest.filter(most ->
                            months.get().compareTo(sheet.figure(LATEST_MONTHS).number()) >= 0)
                    .orElse(late);
            leave.add(here.step());
        }
        return DaysLeft.besides(leave.counted(sheet.fact(Fact.STARTS_ON), false), "days", sheet);
    }

    /** Between the days of the shortest leave and those of the longest. */
    static Entitled.Counted monthsUnknown(Worksheet sheet, Result days) {
        List<Result> results = new ArrayList<>(List.of(days));
        sheet.fact(Fact.STARTS_ON).ifPresent(first -> {
            results.add(LeaveSum.startsOn(first));
            results.addAll(LeaveSum.afterCalendarDays(
                    first, Integer.parseInt(days.atLeast()), Integer.parseInt(days.atMost())));
        });
        return new Entitled.Counted(results, Optional.of(Fact.MONTHS_OF_PREGNANCY), false);
    }
}
