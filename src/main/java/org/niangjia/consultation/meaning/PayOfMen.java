package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who tells what men are paid beside what she is (男同事月薪6000，我5000，能补多少) asks for the difference, not for severance, as long as nothing tells of
 * an end. Thread-safe.
 */
final class PayOfMen {

    private static final Set<String> OF_AN_END =
            Set.of("other_labour.severance", "other_labour.illegal_dismissal", "other_labour.notice_pay");

    private static final Phrasing AN_END = Phrasing.of(
            "辞|裁|开除|解除|离职|走人|终止|到期|不续|经济补偿|\\b(?:dismiss\\w*|fired|laid off|let go|severance|ended|resign\\w*|quit)\\b");

    private PayOfMen() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        return OF_AN_END.contains(intent)
                        && facts.get(Fact.OTHERS_MONTHLY_PAY).isPresent()
                        && !AN_END.isIn(Utterance.of(words).words())
                ? Optional.of("discrimination_equal_pay.equal_pay")
                : Optional.empty();
    }
}
