package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Leave for a birth: national days (Special Provisions, article 7; before them the floor of the Labour Law, article 62), what the province
 * adds (its population regulation), what a difficult birth adds and what each further baby adds. Some provinces name the whole leave
 * instead: whether a difficult birth and further babies come on top there is not written, so they give bounds. A caesarean of which nobody
 * has certified a difficult birth gives bounds too. Days taken before the birth lie inside: what she has had is taken off. Where only the
 * birth is known, the leave began on that day at the latest, and at the earliest as many days before as the law lets her take then; of a
 * birth to come it is said which day that is. Of a leave that runs it is said what is left of it. Calendar days.
 */
final class MaternityLeave implements Rule {

    private static final String NATIONAL = "maternity_leave";
    private static final String TOTAL = "total_maternity_leave";
    private static final String TOTAL_MOST = "total_maternity_leave_most";
    private static final String HOLIDAYS_PROLONG = "maternity_leave_prolonged_by_holidays";
    private static final String DIFFICULT_BIRTH = "difficult_birth_leave";
    private static final String BEFORE_BIRTH = "maternity_leave_before_birth";
    private static final String GIVEN_OVER = "paternity_leave_from_mother";
    private static final String FURTHER_BABY = "multiple_birth_leave";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.CHILD_ORDER,
                Fact.BABIES,
                Fact.DIFFICULT_BIRTH,
                Fact.CAESAREAN,
                Fact.PREPREGNANCY_CHECK,
                Fact.STARTS_ON,
                Fact.BORN_ON,
                Fact.MATERNITY_DAYS_TAKEN,
                Fact.DAYS_BEFORE_BIRTH,
                Fact.DAYS_GIVEN_OVER);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        LeaveSum leave = new LeaveSum();
        if (sheet.figureIfAny(HOLIDAYS_PROLONG).isPresent()) {
            leave.prolongByHolidays(sheet.calendar());
        }
        Optional<Step> babies = furtherBabies(sheet);
        Optional<Step> difficulty = difficultBirth(sheet);
        Optional<Figure> total = sheet.figureIfAny(TOTAL);
        if (total.isPresent()) {
            leave.add(total.get().step());
            sheet.figureIfAny(TOTAL_MOST).ifPresent(most -> leave.addPerhaps(most.beyond(total.get())));
            babies.ifPresent(leave::addPerhaps);
            difficulty.ifPresent(leave::addPerhaps);
            return counted(sheet, leave, false);
        }
        leave.add(sheet.figure(NATIONAL).step());
        ExtendedLeave extended = new ExtendedLeave(sheet);
        extended.addTo(leave);
        babies.ifPresent(leave::add);
        difficulty.ifPresent(step -> leave.addIf(sheet.fact(Fact.DIFFICULT_BIRTH), Fact.DIFFICULT_BIRTH, step));
        return counted(sheet, leave, !extended.isKnown());
    }

    private static Entitled counted(Worksheet sheet, LeaveSum leave, boolean localUnknown) {
        Optional<LocalDate> start = sheet.fact(Fact.STARTS_ON).or(() -> startBeforeBirth(sheet));
        Entitled.Counted counted = leave.counted(start, localUnknown);
        List<Result> results = new ArrayList<>(counted.results());
        sheet.fact(Fact.MATERNITY_DAYS_TAKEN)
                .map(taken -> left(counted.result("days").orElseThrow(), taken))
                .or(() -> givenOver(sheet)
                        .map(given -> leftAfterGiving(counted.result("days").orElseThrow(), given)))
                .or(() -> leftAfter(sheet.facts().on(), counted))
                .ifPresent(left -> results.add(1, left));
        List<Result> end = start.isPresent() ? List.of() : endAfterBirth(sheet, leave);
        results.addAll(end);
        earliestStart(sheet).ifPresent(results::add);
        Optional<Fact<?>> settles =
                end.isEmpty() ? counted.wouldSettle() : counted.wouldSettle().or(() -> Optional.of(Fact.STARTS_ON));
        return new Entitled.Counted(results, settles, localUnknown);
    }

    /** Days that she leaves to the father, where a province lets her. */
    private static Optional<Integer> givenOver(Worksheet sheet) {
        return sheet.figureIfAny(GIVEN_OVER)
                .flatMap(most -> sheet.fact(Fact.DAYS_GIVEN_OVER).map(days -> Math.min(days, most.whole())));
    }

    /** As many days before the birth as she took then; of more than the law lets her take it is not said which were of this leave. */
    private static Optional<LocalDate> startBeforeBirth(Worksheet sheet) {
        return sheet.fact(Fact.DAYS_BEFORE_BIRTH)
                .filter(days -> sheet.figureIfAny(BEFORE_BIRTH)
                        .filter(most -> days <= most.whole())
                        .isPresent())
                .flatMap(days -> sheet.fact(Fact.BORN_ON).map(born -> born.minusDays(days)));
    }

    private static List<Result> endAfterBirth(Worksheet sheet, LeaveSum leave) {
        LocalDate longAgo = sheet.facts().on().minusYears(1);
        return sheet.fact(Fact.BORN_ON)
                .filter(born -> born.isAfter(longAgo))
                .map(born -> leave.endAfter(
                        new Between(born.minusDays(sheet.figure(BEFORE_BIRTH).whole()), born)))
                .orElse(List.of());
    }

    /** What is left of the leave after the days that she has had. */
    private static Result left(Result days, int taken) {
        BigDecimal least = without(days.atLeast(), taken);
        return days.isExact()
                ? Result.amount("maternity_leave_left", Unit.DAY, least, days.atLeast() + " − " + taken, List.of())
                : Result.bounds("maternity_leave_left", Unit.DAY, least, without(days.atMost(), taken), List.of());
    }

    /** What is left of the leave after the days that she leaves to the father. */
    private static Result leftAfterGiving(Result days, int given) {
        return Result.bounds(
                "maternity_leave_left_after_giving",
                Unit.DAY,
                without(days.atLeast(), given),
                without(days.atMost(), given),
                List.of());
    }

    /** None if more are taken off than there are. */
    private static BigDecimal without(String days, int fewer) {
        return new BigDecimal(days).subtract(BigDecimal.valueOf(fewer)).max(BigDecimal.ZERO);
    }

    /** What is left of a leave that runs when a day is over; nothing is said of one whose end public holidays put off. */
    private static Optional<Result> leftAfter(LocalDate day, Entitled.Counted counted) {
        Optional<LocalDate> first = counted.result("leave_starts_on").map(start -> LocalDate.parse(start.atLeast()));
        return counted.result("last_day")
                .filter(last -> first.filter(day::isAfter).isPresent() && !day.isAfter(LocalDate.parse(last.atLeast())))
                .map(last -> Result.bounds(
                        "maternity_leave_left_after_today",
                        Unit.DAY,
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(day, LocalDate.parse(last.atLeast()))),
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(day, LocalDate.parse(last.atMost()))),
                        List.of()));
    }

    /** Of a birth to come: the first day on which the leave can begin. */
    private static Optional<Result> earliestStart(Worksheet sheet) {
        return sheet.fact(Fact.BORN_ON)
                .filter(born -> born.isAfter(sheet.facts().on()))
                .flatMap(born -> sheet.figureIfAny(BEFORE_BIRTH)
                        .map(before -> Result.day(
                                "maternity_leave_from_at_earliest", born.minusDays(before.whole()), List.of())));
    }

    private static Optional<Step> furtherBabies(Worksheet sheet) {
        int further = sheet.fact(Fact.BABIES).orElse(1) - 1;
        return further == 0
                ? Optional.empty()
                : Optional.of(sheet.figure(FURTHER_BABY).times(further));
    }

    private static Optional<Step> difficultBirth(Worksheet sheet) {
        boolean mayBe = sheet.fact(Fact.DIFFICULT_BIRTH).orElse(sheet.facts().is(Fact.CAESAREAN));
        return mayBe ? Optional.of(sheet.figure(DIFFICULT_BIRTH).step()) : Optional.empty();
    }
}
