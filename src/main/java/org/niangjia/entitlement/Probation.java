package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** The longest probation by the length of the contract, and the lowest wage in it (Labour Contract Law, articles 19 and 20). */
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
        return List.of(Fact.TERM_MONTHS, Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> term = sheet.fact(Fact.TERM_MONTHS);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        Figure floor = sheet.figure(WAGE_FLOOR);
        if (term.isEmpty() && wage.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.TERM_MONTHS));
        }
        List<Result> results = new ArrayList<>();
        term.ifPresent(months -> results.add(longest(sheet, months)));
        wage.ifPresent(agreed -> results.add(lowest(floor, agreed)));
        return new Entitled.Counted(results, term.isEmpty() ? Optional.of(Fact.TERM_MONTHS) : Optional.empty(), false);
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
