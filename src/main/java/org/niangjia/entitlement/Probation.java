package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The longest probation by the length of the contract, the lowest wage in it, and what is owed for the time beyond it that was worked, by
 * the wage after probation (Labour Contract Law, articles 19, 20 and 83). Where she does not tell how much of it she worked, it is what is owed
 * if she worked all.
 */
final class Probation implements Rule {

    private static final String SHORTEST_TERM = "probation_contract_months";
    private static final String MIDDLE_TERM = "probation_contract_middle";
    private static final String LONG_TERM = "probation_contract_long";
    private static final String SHORT_LIMIT = "probation_limit_short";
    private static final String MIDDLE_LIMIT = "probation_limit_middle";
    private static final String LONG_LIMIT = "probation_limit_long";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.TERM_MONTHS,
                Fact.MONTHLY_WAGE,
                Fact.AGREED_WAGE,
                Fact.PROBATION_MONTHS,
                Fact.PROBATION_SERVED,
                Fact.PROBATION_PAY,
                Fact.MINIMUM_WAGE,
                Fact.SERVICE_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> term = sheet.fact(Fact.TERM_MONTHS);
        Optional<BigDecimal> after = sheet.fact(Fact.AGREED_WAGE);
        Optional<ProbationPay> pay = ProbationPay.of(sheet);
        if (term.isEmpty() && pay.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.TERM_MONTHS));
        }
        List<Result> results = new ArrayList<>();
        term.ifPresent(months -> results.add(longest(sheet, months)));
        Optional<Excess> beyond = term.flatMap(months -> beyond(sheet, months));
        beyond.ifPresent(excess -> results.addAll(excess.results(after)));
        pay.ifPresent(lowest ->
                results.addAll(lowest.results(sheet, served(sheet).or(() -> sheet.fact(Fact.PROBATION_MONTHS)))));
        Optional<Fact<?>> open = term.isEmpty()
                ? Optional.of(Fact.TERM_MONTHS)
                : beyond.isPresent() && after.isEmpty() ? Optional.of(Fact.AGREED_WAGE) : Optional.empty();
        return new Entitled.Counted(results, open, false);
    }

    /** What the law does not allow of the probation that was agreed, or of that which she worked; empty if there is nothing. */
    private static Optional<Excess> beyond(Worksheet sheet, BigDecimal term) {
        Optional<BigDecimal> served = served(sheet);
        Optional<BigDecimal> agreed = sheet.fact(Fact.PROBATION_MONTHS).or(() -> served);
        return agreed.map(months -> new Excess(
                        months,
                        served,
                        allowed(sheet, term),
                        longest(sheet, term).steps()))
                .filter(excess -> excess.agreed().compareTo(excess.allowed()) > 0);
    }

    /** All that was agreed where she has been here for as long or longer; less than it is told. */
    private static Optional<BigDecimal> served(Worksheet sheet) {
        Optional<BigDecimal> agreed = sheet.fact(Fact.PROBATION_MONTHS);
        return sheet.fact(Fact.PROBATION_SERVED)
                .or(() -> sheet.fact(Fact.SERVICE_MONTHS)
                        .filter(months ->
                                agreed.filter(all -> all.compareTo(months) <= 0).isPresent()))
                .map(months -> agreed.map(months::min).orElse(months));
    }

    /**
     * Probation longer than the law allows.
     *
     * @param served how much of it she worked; only of that something is owed. Empty if it is not known
     * @param steps those of the limit
     */
    private record Excess(BigDecimal agreed, Optional<BigDecimal> served, BigDecimal allowed, List<Step> steps) {

        List<Result> results(Optional<BigDecimal> wage) {
            List<Result> results = new ArrayList<>();
            results.add(
                    Result.amount("probation_excess", Unit.MONTH, agreed.subtract(allowed), working(agreed), steps));
            served.map(allowed::max)
                    .ifPresent(worked -> results.add(Result.amount(
                            "probation_excess_served", Unit.MONTH, worked.subtract(allowed), working(worked), steps)));
            wage.ifPresent(month -> results.add(damages(month)));
            return results;
        }

        private String working(BigDecimal months) {
            return Arithmetic.plain(months) + " − " + Arithmetic.plain(allowed);
        }

        private Result damages(BigDecimal wage) {
            BigDecimal more = served.orElse(agreed).max(allowed).subtract(allowed);
            String working = Arithmetic.plain(wage) + " × " + Arithmetic.plain(more);
            BigDecimal sum = Arithmetic.yuan(wage.multiply(more));
            return served.isPresent()
                    ? Result.amount("probation_damages_served", Unit.YUAN, sum, working, steps)
                    : Result.amount("probation_damages", Unit.YUAN, sum, working, steps);
        }
    }

    private static BigDecimal allowed(Worksheet sheet, BigDecimal term) {
        return new BigDecimal(longest(sheet, term).atMost());
    }

    private static Result longest(Worksheet sheet, BigDecimal term) {
        Figure shortest = sheet.figure(SHORTEST_TERM);
        if (term.compareTo(shortest.number()) < 0) {
            return Result.amount("probation_months", Unit.MONTH, BigDecimal.ZERO, "", List.of(shortest.step()));
        }
        return Result.sum(
                "probation_months", Unit.MONTH, List.of(limit(sheet, term).step()));
    }

    private static Figure limit(Worksheet sheet, BigDecimal term) {
        if (term.compareTo(months(sheet.figure(MIDDLE_TERM))) < 0) {
            return sheet.figure(SHORT_LIMIT);
        }
        return sheet.figure(term.compareTo(months(sheet.figure(LONG_TERM))) < 0 ? MIDDLE_LIMIT : LONG_LIMIT);
    }

    private static BigDecimal months(Figure years) {
        return years.number().multiply(Arithmetic.MONTHS_OF_YEAR);
    }
}
