package org.niangjia.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;

/**
 * Wages that are owed, and what may be ordered on top if the employer does not pay after the order (Labour Contract Law, article 85); and when a
 * wage is paid whose day is off ({@link Payday}).
 */
final class OwedWages implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(Arrears.FACTS.stream(), Stream.<Fact<?>>of(Fact.PAYDAY_OFF))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        Payday.of(sheet).ifPresent(results::add);
        Arrears.of(sheet).ifPresent(owed -> results.addAll(owed.results(sheet)));
        return !results.isEmpty()
                ? new Entitled.Counted(results, Optional.empty(), false)
                : new Entitled.Needs(sheet.fact(Fact.OWED_MONTHS).isPresent() ? List.of(Fact.MONTHLY_WAGE) : List.of());
    }
}
