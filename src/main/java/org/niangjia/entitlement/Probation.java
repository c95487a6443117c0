package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The longest probation by the length of the contract, the lowest wage in it, and what is owed for the time beyond it that was worked, by
 * the wage after probation (Labour Contract Law, articles 19, 20 and 83).
 */
final class Probation implements Rule {

    private static final String SHORTEST_TERM = "probation_contract_months";
    private static final String MIDDLE_TERM = "probation_contract_middle";
    private static final String LONG_TERM = "probation_contract_long";
    private static final String SHORT_LIMIT = "probation_limit_short";
    private static final String MIDDLE_LIMIT = "probation_limit_middle";
    private static final String LONG_LIMIT = "probation_limit_long";
    private static final String WAGE_FLOOR = "probation_wage_floor";
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.TERM_MONTHS, Fact.MONTHLY_WAGE, Fact.AGREED_WAGE, Fact.PROBATION_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> term = sheet.fact(Fact.TERM_MONTHS);
        Optional<BigDecimal> after = sheet.fact(Fact.AGREED_WAGE);
        Optional<BigDecimal> wage = after.or(() -> sheet.fact(Fact.MONTHLY_WAGE));
        Figure floor = sheet.figure(WAGE_FLOOR);
        if (term.isEmpty() && wage.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.TERM_MONTHS));
        }
        List<Result> results = new ArrayList<>();
        term.ifPresent(months -> results.add(longest(sheet, months)));
        Optional<BigDecimal> beyond = term.flatMap(months -> beyond(sheet, months));
        beyond.ifPresent(more -> results.addAll(beyond(sheet, term.orElseThrow(), more, after)));
        wage.ifPresent(agreed -> results.add(lowest(floor, agreed)));
        Optional<Fact<?>> open = term.isEmpty()
                ? Optional.of(Fact.TERM_MONTHS)
                : beyond.isPresent() && after.isEmpty() ? Optional.of(Fact.AGREED_WAGE) : Optional.empty();
        return new Entitled.Counted(results, open, false);
    }

    /** Months of the agreed probation that the law does not allow; empty if there are none. */
    private static Optional<BigDecimal> beyond(Worksheet sheet, BigDecimal term) {
        return sheet.fact(Fact.PROBATION_MONTHS)
                .map(agreed -> agreed.subtract(allowed(sheet, term)))
                .filter(more -> more.signum() > 0);
    }

    private static List<Result> beyond(Worksheet sheet, BigDecimal term, BigDecimal more, Optional<BigDecimal> after) {
        List<Step> steps = longest(sheet, term).steps();
        List<Result> results = new ArrayList<>();
        results.add(Result.amount(
                "probation_excess",
                Unit.MONTH,
                more,
                Arithmetic.plain(more.add(allowed(sheet, term))) + " − " + Arithmetic.plain(allowed(sheet, term)),
                steps));
        after.ifPresent(wage -> results.add(Result.amount(
                "probation_damages",
                Unit.YUAN,
                Arithmetic.yuan(wage.multiply(more)),
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(more),
                steps)));
        return results;
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
        return years.number().multiply(MONTHS_OF_YEAR);
    }

    private static Result lowest(Figure floor, BigDecimal agreed) {
        String share = Arithmetic.plain(floor.number());
        return Result.amount(
                "probation_wage",
                Unit.YUAN,
                Arithmetic.yuan(Arithmetic.percent(floor.number(), agreed)),
                Arithmetic.plain(agreed) + " × " + share + "%",
                List.of(floor.step()));
    }
}
