package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The wage of a month in which the employer stops work through no fault of hers: within one pay period that of the contract (Interim Provisions on
 * Payment of Wages, article 12). That it was not longer is the condition, and the result says so; what is due later stands in no text at hand.
 */
final class StoppagePay implements Rule {

    private static final String LAW = "wage-payment-provisions";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.AGREED_WAGE, Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> wage = sheet.fact(Fact.AGREED_WAGE).or(() -> sheet.fact(Fact.MONTHLY_WAGE));
        if (wage.isEmpty() || !sheet.isInForce(LAW)) {
            return new Entitled.Needs(List.of(Fact.MONTHLY_WAGE));
        }
        return Entitled.Counted.of(Result.amount("stoppage_pay", Unit.YUAN, wage.get(), "", List.of()));
    }
}
