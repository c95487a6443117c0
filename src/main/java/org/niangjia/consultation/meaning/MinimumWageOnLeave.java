package org.niangjia.consultation.meaning;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who is paid the minimum wage while she is on leave for a birth asks what she is due in that time, not what the minimum is: from the fund, or from an
 * employer that never insured her (Special Provisions, article 8). Thread-safe.
 */
final class MinimumWageOnLeave {

    private static final String MINIMUM = "other_labour.minimum_wage";

    private static final Phrasing LEAVE = Phrasing.of("(?<!陪)产假|坐月子|\\bmaternity leave\\b");

    private MinimumWageOnLeave() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        if (!intent.equals(MINIMUM) || !LEAVE.isIn(Utterance.of(words).words())) {
            return Optional.empty();
        }
        boolean uninsured = facts.get(Fact.INSURED).filter(insured -> !insured).isPresent();
        return Optional.of(uninsured ? "maternity_allowance.not_insured" : "maternity_allowance.wage_and_allowance");
    }
}
