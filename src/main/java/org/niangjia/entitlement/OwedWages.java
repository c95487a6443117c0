package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/** What may be ordered on top of wages that are owed, if the employer does not pay after the order (Labour Contract Law, article 85). */
final class OwedWages implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.OWED_WAGES);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.OWED_WAGES)
                .<Entitled>map(owed -> Entitled.Counted.of(LatePay.of(sheet).extra(owed)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
