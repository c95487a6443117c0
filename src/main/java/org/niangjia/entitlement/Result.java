package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.niangjia.knowledge.Unit;

/**
 * One figure that a rule works out.
 *
 * @param name which: {@code days}, {@code returns_on}; unique in its rule
 * @param atLeast what is certain: a decimal number, or a day as 2026-11-22 for the unit {@link Unit#DATE}
 * @param atMost what it is if every fact that is not known turns out in her favour; equal to {@code atLeast} if none is missing
 * @param working the sum in arithmetic signs; empty where the steps say it all
 * @param steps in the order in which they were taken
 */
public record Result(String name, Unit unit, String atLeast, String atMost, String working, List<Step> steps) {

    public Result {
        steps = List.copyOf(steps);
        if (unit != Unit.DATE && new BigDecimal(atMost).compareTo(new BigDecimal(atLeast)) < 0) {
            throw new IllegalArgumentException(name + ": at most " + atMost + " is below at least " + atLeast);
        }
    }

    public boolean isExact() {
        return atLeast.equals(atMost);
    }

    /** The sum of the steps: of those that are certain, and of all. */
    static Result sum(String name, Unit unit, List<Step> steps) {
        return bounds(name, unit, sum(steps, true), sum(steps, false), steps);
    }

    static Result amount(String name, Unit unit, BigDecimal amount, String working, List<Step> steps) {
        String figure = Arithmetic.plain(amount);
        return new Result(name, unit, figure, figure, working, steps);
    }

    static Result bounds(String name, Unit unit, BigDecimal atLeast, BigDecimal atMost, List<Step> steps) {
        return new Result(name, unit, Arithmetic.plain(atLeast), Arithmetic.plain(atMost), "", steps);
    }

    static Result day(String name, LocalDate day, List<Step> steps) {
        return day(name, day, day, steps);
    }

    static Result day(String name, LocalDate earliest, LocalDate latest, List<Step> steps) {
        return new Result(name, Unit.DATE, earliest.toString(), latest.toString(), "", steps);
    }

    /** The same where it is not known whether anything is due at all. */
    Result orNothing() {
        return bounds(name, unit, BigDecimal.ZERO, new BigDecimal(atMost), steps);
    }

    private static BigDecimal sum(List<Step> steps, boolean onlyCertain) {
        return steps.stream()
                .filter(s -> s.certain() || !onlyCertain)
                .map(Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
