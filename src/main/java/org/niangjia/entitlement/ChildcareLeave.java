package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Leave of each parent in a year to care for a small child, until the child has reached an age. Where a text says that the years are those
 * of the child, from birthday to birthday, it is also said which one runs and until when. What is left counts what was taken in the same
 * year; nothing is carried over.
 */
final class ChildcareLeave implements Rule {

    private static final String DAYS = "childcare_leave";
    private static final String WORKING_DAYS = "childcare_leave_working_days";
    private static final String CHILD_AGE = "childcare_leave_child_age";
    private static final String CHILD_YEARS = "childcare_leave_child_years";
    private static final int PARENTS = 2;

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.BORN_ON,
                Fact.BORN_IN,
                Fact.CHILD_AGE,
                Fact.DAYS_TAKEN,
                Fact.OTHER_PARENTS_DAYS_TAKEN,
                Fact.BOTH_PARENTS,
                Fact.ALL_YEARS,
                Fact.YEARS_TO_COME);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure days = sheet.figureIfAny(WORKING_DAYS).orElseGet(() -> sheet.figure(DAYS));
        Figure limit = sheet.figure(CHILD_AGE);
        Unit unit = days.parameter().unit();
        Optional<Between> born = born(sheet);
        Optional<Integer> age = age(sheet, born);
        List<Result> results = new ArrayList<>();
        if (age.isPresent() && age.get() >= limit.whole()) {
            results.add(Result.amount("days", unit, BigDecimal.ZERO, "", List.of(limit.step())));
        } else {
            results.add(Result.sum("days", unit, List.of(days.step())));
            results.addAll(
                    sheet.facts().is(Fact.YEARS_TO_COME)
                            ? age.map(years -> toCome(sheet, days, limit.whole() - years))
                                    .orElse(List.of())
                            : together(sheet, days, limit));
            age.ifPresent(years -> results.addAll(runningYear(sheet, years, born)));
            sheet.fact(Fact.DAYS_TAKEN).ifPresent(taken -> {
                results.add(left(days, taken));
                sheet.fact(Fact.OTHER_PARENTS_DAYS_TAKEN)
                        .ifPresent(other -> results.add(leftToBoth(days, taken, BigDecimal.valueOf(other))));
            });
        }
        born.map(birth -> birth.mapped(day -> day.plusYears(limit.whole())))
                .ifPresent(end -> results.add(
                        Result.day("childcare_ends_on", end.earliest(), end.latest(), List.of(limit.step()))));
        return Entitled.Counted.of(results.toArray(Result[]::new));
    }

    /** What both parents have, and all years: where the years are those of the child there are as many as the age it is for. */
    private static List<Result> together(Worksheet sheet, Figure days, Figure limit) {
        Unit unit = days.parameter().unit();
        boolean both = sheet.facts().is(Fact.BOTH_PARENTS);
        boolean allYears = sheet.facts().is(Fact.ALL_YEARS)
                && sheet.figureIfAny(CHILD_YEARS).isPresent();
        Step ofBoth = days.times(PARENTS);
        Step ofAllYears = days.times(limit.whole());
        List<Result> results = new ArrayList<>();
        if (both) {
            results.add(Result.amount("days_both_parents", unit, ofBoth.amount(), ofBoth.working(), List.of()));
        }
        if (allYears) {
            results.add(Result.amount(
                    "days_all_years", unit, ofAllYears.amount(), ofAllYears.working(), List.of(limit.step())));
        }
        if (both && allYears) {
            results.add(Result.amount(
                    "days_all_years_both_parents",
                    unit,
                    ofAllYears.amount().multiply(BigDecimal.valueOf(PARENTS)),
                    ofAllYears.working() + " × " + PARENTS,
                    List.of()));
        }
        return results;
    }

    /** What is left from now on: the year that runs and those after it, less what was had of the one that runs. */
    private static List<Result> toCome(Worksheet sheet, Figure days, int years) {
        if (sheet.figureIfAny(CHILD_YEARS).isEmpty()) {
            return List.of();
        }
        Unit unit = days.parameter().unit();
        Step all = days.times(years);
        BigDecimal taken = sheet.fact(Fact.DAYS_TAKEN).orElse(BigDecimal.ZERO).min(days.number());
        List<Result> results = new ArrayList<>();
        results.add(Result.amount(
                "days_to_come",
                unit,
                all.amount().subtract(taken),
                all.working() + (taken.signum() == 0 ? "" : " − " + Arithmetic.plain(taken)),
                List.of()));
        if (taken.signum() == 0 && sheet.facts().is(Fact.BOTH_PARENTS)) {
            results.add(Result.amount(
                    "days_to_come_both_parents",
                    unit,
                    all.amount().multiply(BigDecimal.valueOf(PARENTS)),
                    all.working() + " × " + PARENTS,
                    List.of()));
        }
        return results;
    }

    private static List<Result> runningYear(Worksheet sheet, int age, Optional<Between> born) {
        List<Result> results = new ArrayList<>();
        sheet.figureIfAny(CHILD_YEARS).ifPresent(years -> {
            BigDecimal running = BigDecimal.valueOf(age + 1L);
            results.add(Result.amount("child_year", Unit.COUNT, running, "", List.of(years.step())));
            born.map(birth -> birth.mapped(day -> day.plusYears(age + 1L).minusDays(1)))
                    .ifPresent(last -> results.add(Result.day("use_by", last.earliest(), last.latest(), List.of())));
        });
        return results;
    }

    private static Result left(Figure days, BigDecimal taken) {
        BigDecimal used = taken.min(days.number());
        return Result.amount(
                "leave_left",
                days.parameter().unit(),
                days.number().subtract(used),
                Arithmetic.plain(days.number()) + " − " + Arithmetic.plain(used),
                List.of());
    }

    /** Nothing of one parent's days goes over to the other. */
    private static Result leftToBoth(Figure days, BigDecimal taken, BigDecimal takenByTheOther) {
        Result hers = left(days, taken);
        Result his = left(days, takenByTheOther);
        return Result.amount(
                "leave_left_both_parents",
                days.parameter().unit(),
                new BigDecimal(hers.atLeast()).add(new BigDecimal(his.atLeast())),
                hers.working() + " + " + his.working(),
                List.of());
    }

    /** The birth as far as it is told by its day, month or year. */
    private static Optional<Between> born(Worksheet sheet) {
        boolean told =
                sheet.fact(Fact.BORN_ON).isPresent() || sheet.fact(Fact.BORN_IN).isPresent();
        return told ? Between.birth(sheet) : Optional.empty();
    }

    /** Completed years of the child; none if they are not known, or the child is not born yet. */
    private static Optional<Integer> age(Worksheet sheet, Optional<Between> born) {
        LocalDate on = sheet.facts().on();
        Optional<Integer> told = sheet.fact(Fact.CHILD_AGE)
                .map(age -> age.setScale(0, RoundingMode.DOWN).intValueExact());
        return born.isEmpty()
                ? told
                : born.filter(birth -> !birth.latest().isAfter(on))
                        .filter(birth -> years(birth.earliest(), on) == years(birth.latest(), on))
                        .map(birth -> years(birth.latest(), on));
    }

    private static int years(LocalDate born, LocalDate on) {
        int years = (int) ChronoUnit.YEARS.between(born, on);
        // The birthday of a child born on the 29th of February is the 28th in a common year.
        return born.plusYears(years + 1L).isAfter(on) ? years : years + 1;
    }
}
