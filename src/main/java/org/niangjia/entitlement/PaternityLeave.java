package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The husband's leave for a birth. Only provinces give it; one gives a month, one gives more to a couple who live apart and for the third
 * child, and in one the mother may give over days of her added leave. Whether rest days count differs, so a day back at work is only said of a leave in calendar months, and where a text says that
 * rest days and public holidays use up none of it.
 */
final class PaternityLeave implements Rule {

    private static final String DAYS = "paternity_leave";
    private static final String MONTHS = "paternity_leave_months";
    private static final String BESIDES_REST_DAYS = "paternity_leave_besides_rest_days";
    private static final String LIVING_APART = "paternity_leave_living_apart";
    private static final String FROM_THE_MOTHER = "paternity_leave_from_mother";
    private static final String ON_TOP_FOR_THIRD = "paternity_leave_third_child";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.CHILD_ORDER, Fact.LIVING_APART, Fact.DAYS_GIVEN_OVER, Fact.DAYS_TAKEN, Fact.STARTS_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        LeaveSum leave = new LeaveSum();
        Optional<Figure> months = sheet.figureIfAny(MONTHS);
        if (months.isPresent()) {
            leave.addMonths(months.get());
            return leave.counted(sheet.fact(Fact.STARTS_ON), false);
        }
        Figure days = sheet.figure(DAYS);
        leave.add(days.step());
        sheet.figureIfAny(ON_TOP_FOR_THIRD)
                .ifPresent(more ->
                        leave.addIf(sheet.fact(Fact.CHILD_ORDER).map(n -> n == 3), Fact.CHILD_ORDER, more.step()));
        sheet.figureIfAny(LIVING_APART)
                .ifPresent(apart -> leave.addIf(sheet.fact(Fact.LIVING_APART), Fact.LIVING_APART, apart.beyond(days)));
        sheet.figureIfAny(FROM_THE_MOTHER)
                .flatMap(most -> sheet.fact(Fact.DAYS_GIVEN_OVER).map(given -> givenOver(most, given)))
                .ifPresent(leave::add);
        if (sheet.figureIfAny(BESIDES_REST_DAYS).isEmpty()) {
            return DaysLeft.besides(leave.counted(Optional.empty(), false), "days", sheet);
        }
        leave.useWorkingDays(sheet.calendar());
        return DaysLeft.besides(leave.counted(sheet.fact(Fact.STARTS_ON), false), "days", sheet);
    }

    /** As many as she has to give, where both employers agree. */
    private static Step givenOver(Figure most, int given) {
        BigDecimal days = BigDecimal.valueOf(given).min(most.number());
        return most.giving(Arithmetic.plain(days), days, Unit.DAY);
    }
}
