package org.niangjia.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;

/** A complaint to labour inspection: until when, and what may be ordered on top of wages owed that are not paid after its order. */
final class Inspection implements Rule {

    private final ClaimDeadlines deadlines = new ClaimDeadlines();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(deadlines.dependsOn().stream(), Arrears.FACTS.stream())
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Entitled until = deadlines.count(sheet);
        return Arrears.of(sheet).map(owed -> with(until, owed.results(sheet))).orElse(until);
    }

    private static Entitled with(Entitled until, List<Result> owed) {
        if (!(until instanceof Entitled.Counted counted)) {
            return new Entitled.Counted(owed, Optional.of(Fact.INFRINGED_ON), false);
        }
        List<Result> results = new ArrayList<>(counted.results());
        results.addAll(owed);
        return new Entitled.Counted(results, counted.wouldSettle(), counted.localUnknown());
    }
}
