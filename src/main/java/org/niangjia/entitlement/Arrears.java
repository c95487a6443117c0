package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Wages that are owed: as a sum, or as so many months of a monthly wage.
 *
 * @param working how the sum was found; empty where she told it herself
 */
record Arrears(BigDecimal sum, Optional<Result> working) {

    static final List<Fact<?>> FACTS = List.of(Fact.OWED_WAGES, Fact.OWED_MONTHS, Fact.MONTHLY_WAGE);

    /** Nothing as long as neither a sum nor both the months and the wage are known. */
    static Optional<Arrears> of(Worksheet sheet) {
        Optional<BigDecimal> told = sheet.fact(Fact.OWED_WAGES);
        if (told.isPresent()) {
            return told.map(sum -> new Arrears(sum, Optional.empty()));
        }
        return sheet.fact(Fact.OWED_MONTHS)
                .flatMap(months -> sheet.fact(Fact.MONTHLY_WAGE).map(wage -> ofMonths(months, wage)));
    }

    private static Arrears ofMonths(BigDecimal months, BigDecimal wage) {
        BigDecimal sum = Arithmetic.yuan(wage.multiply(months));
        String working = Arithmetic.plain(wage) + " × " + Arithmetic.plain(months);
        return new Arrears(sum, Optional.of(Result.amount("owed_wages", Unit.YUAN, sum, working, List.of())));
    }

    /** The sum where it was worked out, what may be ordered on top of it, and both together. */
    List<Result> results(Worksheet sheet) {
        Result extra = LatePay.of(sheet).extra(sum);
        List<Result> results = new ArrayList<>();
        working.ifPresent(results::add);
        results.add(extra);
        results.add(Result.bounds(
                "owed_with_extra",
                Unit.YUAN,
                sum.add(new BigDecimal(extra.atLeast())),
                sum.add(new BigDecimal(extra.atMost())),
                List.of()));
        return results;
    }
}
