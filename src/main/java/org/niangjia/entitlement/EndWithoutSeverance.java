package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Where her work ended in a way that gives neither severance nor damages, as she tells it: it is not among those of article 46 of the Labour
 * Contract Law, or article 71 says so. The name of the result says when it holds.
 */
final class EndWithoutSeverance {

    private static final String LAW = "labour-contract-law";

    /** It gives what it always gives. */
    private static final String BY_EMPLOYER = "by_employer";

    private static final List<String> OF_HER_OWN_WILL = List.of("resigned", "proposed");

    private EndWithoutSeverance() {}

    /** What there is instead of a sum; nothing where she tells no such end, or of a fault of the employer. */
    static Optional<Entitled> of(Worksheet sheet) {
        return end(sheet)
                .map(EndWithoutSeverance::nothing)
                .or(() -> ofPartTime(sheet))
                .map(Entitled.Counted::of);
    }

    private static Result nothing(String end) {
        BigDecimal nothing = BigDecimal.ZERO;
        return switch (end) {
            case "resigned" -> Result.amount("no_severance_resigned", Unit.YUAN, nothing, "", List.of());
            case "proposed" -> Result.amount("no_severance_proposed", Unit.YUAN, nothing, "", List.of());
            case "retired" -> Result.amount("no_severance_retired", Unit.YUAN, nothing, "", List.of());
            case "at_fault" -> Result.amount("no_severance_at_fault", Unit.YUAN, nothing, "", List.of());
            default -> throw new IllegalArgumentException("an end that gives severance: " + end);
        };
    }

    /** Article 71, whoever ends it. */
    private static Optional<Result> ofPartTime(Worksheet sheet) {
        return sheet.facts().is(Fact.PART_TIME) && sheet.isInForce(LAW)
                ? Optional.of(Result.amount("no_severance_part_time", Unit.YUAN, BigDecimal.ZERO, "", List.of()))
                : Optional.empty();
    }

    /** Whether she gave up her work of her own will, so that there is no unemployment benefit (Social Insurance Law, article 45, point 2). */
    static boolean isOfHerOwnWill(Worksheet sheet) {
        return end(sheet).filter(OF_HER_OWN_WILL::contains).isPresent();
    }

    private static Optional<String> end(Worksheet sheet) {
        return sheet.fact(Fact.HOW_IT_ENDED)
                .filter(end -> !end.equals(BY_EMPLOYER))
                .filter(end ->
                        !sheet.facts().is(Fact.UNLAWFUL) && !sheet.facts().is(Fact.EMPLOYER_AT_FAULT))
                .filter(end -> sheet.isInForce(LAW));
    }
}
