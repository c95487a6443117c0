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
        return Stream.concat(deadlines.dependsOn().stream(), Stream.<Fact<?>>of(Fact.OWED_WAGES))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Entitled until = deadlines.count(sheet);
        Optional<Result> extra =
                sheet.fact(Fact.OWED_WAGES).map(owed -> LatePay.of(sheet).extra(owed));
        return extra.map(result -> with(until, result)).orElse(until);
    }

    private static Entitled with(Entitled until, Result extra) {
        if (!(until instanceof Entitled.Counted counted)) {
            return Entitled.Counted.of(extra).settledBy(Fact.INFRINGED_ON);
        }
        List<Result> results = new ArrayList<>(counted.results());
        results.add(extra);
        return new Entitled.Counted(results, counted.wouldSettle(), counted.localUnknown());
    }
}
