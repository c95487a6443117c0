package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What an agency owes a worker for months in which it had no work for her: the local minimum wage, as she tells it (Labour Contract Law, article
 * 58).
 */
final class AgencyPay implements Rule {

    private static final String LAW = "labour-contract-law";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MONTHS_WITHOUT_WORK, Fact.MINIMUM_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> months = sheet.fact(Fact.MONTHS_WITHOUT_WORK);
        if (months.isEmpty() || !sheet.isInForce(LAW)) {
            return new Entitled.Needs(List.of());
        }
        return sheet.fact(Fact.MINIMUM_WAGE)
                .<Entitled>map(wage -> Entitled.Counted.of(Result.amount(
                        "agency_idle_pay",
                        Unit.YUAN,
                        Arithmetic.yuan(wage.multiply(months.get())),
                        Arithmetic.plain(wage) + " × " + Arithmetic.plain(months.get()),
                        List.of())))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.MINIMUM_WAGE)));
    }
}
