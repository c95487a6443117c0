package org.niangjia.entitlement;

import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Leave for getting married. Provinces name the whole of it, in places with more after a medical check before marriage; or only what they
 * add to the national days, of which no text gives the number. Whether who registered before the days held has them too is written nowhere.
 */
final class MarriageLeave implements Rule {

    private static final String DAYS = "marriage_leave";
    private static final String ADDED = "marriage_leave_added";
    private static final String BESIDES_REST_DAYS = "marriage_leave_besides_rest_days";
    private static final String USE_WITHIN = "marriage_leave_use_within";
    private static final String MEDICAL_CHECK = "marriage_leave_medical_check";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.PREMARITAL_CHECK, Fact.DAYS_TAKEN, Fact.STARTS_ON, Fact.MARRIED_ON, Fact.MARRIED_IN);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Figure> added = sheet.figureIfAny(ADDED);
        if (added.isPresent()) {
            return Entitled.Counted.of(
                    Result.sum("added_days", Unit.DAY, List.of(added.get().step())));
        }
        LeaveSum leave = new LeaveSum();
        Figure days = sheet.figure(DAYS);
        Optional<Between> married = married(sheet);
        if (married.filter(day -> day.latest().isBefore(days.since())).isPresent()) {
            return new Entitled.NotConfirmed(DAYS);
        }
        leave.add(days.step());
        sheet.figureIfAny(MEDICAL_CHECK)
                .ifPresent(
                        check -> leave.addIf(sheet.fact(Fact.PREMARITAL_CHECK), Fact.PREMARITAL_CHECK, check.step()));
        if (sheet.figureIfAny(BESIDES_REST_DAYS).isEmpty()) {
            return withLastDay(sheet, married, leave.counted(Optional.empty(), false));
        }
        leave.useWorkingDays(sheet.calendar());
        return withLastDay(sheet, married, leave.counted(sheet.fact(Fact.STARTS_ON), false));
    }

    /** Until when it is to be taken, where the place says so and the day of the registration is told. */
    private static Entitled withLastDay(Worksheet sheet, Optional<Between> married, Entitled.Counted leave) {
        Entitled.Counted counted = DaysLeft.besides(leave, "days", sheet);
        return sheet.figureIfAny(USE_WITHIN)
                .flatMap(within -> married.map(day -> day.mapped(registered -> Deadline.after(registered, within)))
                        .map(last -> Result.day(
                                "marriage_leave_by", last.earliest(), last.latest(), List.of(within.step()))))
                .map(counted::and)
                .orElse(counted);
    }

    private static Optional<Between> married(Worksheet sheet) {
        return sheet.fact(Fact.MARRIED_ON)
                .map(Between::exactly)
                .or(() -> sheet.fact(Fact.MARRIED_IN).map(month -> Between.within(month.toString())));
    }
}
