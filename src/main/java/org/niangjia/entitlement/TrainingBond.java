package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The most that a worker owes who leaves within a service period agreed for training: of the cost the share of the time that is not served
 * (Labour Contract Law, article 22, paragraph 2). Only who breaks the period herself owes it. Where she tells of a non-compete clause instead, what that pays.
 */
final class TrainingBond implements Rule {

    private static final String LAW = "labour-contract-law";

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        Stream.of(
                                Fact.TRAINING_COST,
                                Fact.BOND_MONTHS,
                                Fact.BOND_SERVED,
                                Fact.HOW_IT_ENDED,
                                Fact.EMPLOYER_AT_FAULT,
                                Fact.UNLAWFUL),
                        NonCompetePay.FACTS.stream())
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Entitled> nonCompete = NonCompetePay.of(sheet);
        if (nonCompete.isPresent()) {
            return nonCompete.get();
        }
        Optional<BigDecimal> cost = sheet.fact(Fact.TRAINING_COST);
        Optional<BigDecimal> bond = sheet.fact(Fact.BOND_MONTHS).filter(months -> months.signum() > 0);
        if (cost.isEmpty() || bond.isEmpty() || !sheet.isInForce(LAW)) {
            return new Entitled.Needs(List.of());
        }
        if (isNotBrokenByHer(sheet)) {
            return Entitled.Counted.of(Result.amount("no_training_penalty", Unit.YUAN, BigDecimal.ZERO, "", List.of()));
        }
        return sheet.fact(Fact.BOND_SERVED)
                .<Entitled>flatMap(served ->
                        cost.flatMap(sum -> bond.map(months -> share(sum, months, served.min(months)))))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.BOND_SERVED)));
    }

    /** She left over a fault of the employer (implementing regulation, article 26), or it was the employer who ended it. */
    private static boolean isNotBrokenByHer(Worksheet sheet) {
        return sheet.facts().is(Fact.EMPLOYER_AT_FAULT)
                || sheet.facts().is(Fact.UNLAWFUL)
                || sheet.fact(Fact.HOW_IT_ENDED).filter("by_employer"::equals).isPresent();
    }

    private static Entitled share(BigDecimal cost, BigDecimal bond, BigDecimal served) {
        String working = Arithmetic.plain(cost) + " ÷ " + Arithmetic.plain(bond) + " × (" + Arithmetic.plain(bond)
                + " − " + Arithmetic.plain(served) + ")";
        BigDecimal most = Arithmetic.yuan(Arithmetic.divided(bond, cost.multiply(bond.subtract(served))));
        return Entitled.Counted.of(Result.amount("training_penalty_at_most", Unit.YUAN, most, working, List.of()));
    }
}
