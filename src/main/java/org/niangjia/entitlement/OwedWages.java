package org.niangjia.entitlement;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Wages that are owed, and what may be ordered on top if the employer does not pay after the order (Labour Contract Law, article 85).
 */
final class OwedWages implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return Arrears.FACTS;
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return Arrears.of(sheet)
                .<Entitled>map(owed -> new Entitled.Counted(owed.results(sheet), Optional.empty(), false))
                .orElseGet(() -> new Entitled.Needs(
                        sheet.fact(Fact.OWED_MONTHS).isPresent() ? List.of(Fact.MONTHLY_WAGE) : List.of()));
    }
}
