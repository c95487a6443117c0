package org.niangjia.consultation.meaning;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Who tells on which day the union asked to bargain, or filed what was agreed, asks of a collective contract, and not of the union in general. Thread-safe. */
final class BargainingDays {

    private static final String OF_THE_UNION = "union_help.";

    private static final String COLLECTIVE_CONTRACT = "union_help.special_collective_contract";

    private BargainingDays() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, Facts facts) {
        boolean told = facts.get(Fact.BARGAINING_ASKED_ON).isPresent()
                || facts.get(Fact.CONTRACT_FILED_ON).isPresent();
        return told && intent.startsWith(OF_THE_UNION) && !intent.equals(COLLECTIVE_CONTRACT)
                ? Optional.of(COLLECTIVE_CONTRACT)
                : Optional.empty();
    }
}
