package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/**
 * What a rule gives where only the month of the hiring was told: what comes out the same for its first and its last day is certain, what does
 * not lies between the two.
 */
final class HiredInMonth {

    private HiredInMonth() {}

    static Entitled count(Facts facts, Function<Facts, Entitled> rule) {
        Optional<YearMonth> month =
                facts.get(Fact.HIRED_IN).filter(in -> !in.atDay(1).isAfter(facts.on()));
        if (month.isEmpty() || facts.get(Fact.HIRED_ON).isPresent()) {
            return rule.apply(facts);
        }
        LocalDate end = month.get().atEndOfMonth();
        LocalDate last = end.isAfter(facts.on()) ? facts.on() : end;
        Entitled first = rule.apply(facts.with(Fact.HIRED_ON, month.get().atDay(1)));
        return first instanceof Entitled.Counted early
                        && rule.apply(facts.with(Fact.HIRED_ON, last)) instanceof Entitled.Counted late
                ? between(early, late)
                : first;
    }

    /** What is the same for both days is certain, what is not lies between the two. */
    static Entitled between(Entitled.Counted early, Entitled.Counted late) {
        List<Result> results = early.results().stream()
                .flatMap(one -> late.result(one.name()).map(other -> between(one, other)).stream())
                .toList();
        if (results.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.HIRED_ON));
        }
        // A wage that is missing changes more than a day.
        boolean asksForDay = !isSame(results.get(0), early.results().get(0))
                && early.wouldSettle().filter(Fact.MONTHLY_WAGE::equals).isEmpty();
        return new Entitled.Counted(
                results,
                asksForDay ? Optional.of(Fact.HIRED_ON) : early.wouldSettle(),
                early.localUnknown() || late.localUnknown());
    }

    private static boolean isSame(Result one, Result other) {
        return one.atLeast().equals(other.atLeast()) && one.atMost().equals(other.atMost());
    }

    private static Result between(Result one, Result other) {
        if (one.equals(other)) {
            return one;
        }
        // How it was found from one of the days is not how it was found from the other.
        List<Step> steps = isSame(one, other)
                ? one.steps()
                : one.steps().stream().filter(other.steps()::contains).toList();
        return new Result(
                one.name(),
                one.unit(),
                lesser(one, one.atLeast(), other.atLeast()) ? one.atLeast() : other.atLeast(),
                lesser(one, one.atMost(), other.atMost()) ? other.atMost() : one.atMost(),
                "",
                steps);
    }

    /** A day as it is written sorts as it is. */
    private static boolean lesser(Result of, String one, String other) {
        return of.unit() == Unit.DATE
                ? one.compareTo(other) < 0
                : new BigDecimal(one).compareTo(new BigDecimal(other)) < 0;
    }
}
