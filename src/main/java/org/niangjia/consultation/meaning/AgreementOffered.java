package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who is pregnant, on leave for a birth or nursing and is told to sign an agreement that ends her contract asks whether to sign: that nobody can make
 * her, and what there is to gain, is more than what plain severance is. Thread-safe.
 */
final class AgreementOffered {

    private static final String AGREED = "dismissal_protection.agreed_termination";

    private static final Set<String> OF_MONEY = Set.of(
            "other_labour.severance",
            "other_labour.illegal_dismissal",
            "other_labour.notice_pay",
            "dismissal_protection.compensation_amount");

    private static final Phrasing TO_SIGN = Phrasing.of(
            "(?:让|叫|要|逼|催|喊|劝|通知)(?:我|俺|她)[^，。,.;；]{0,8}签[^，。,.;；]{0,6}(?:协议|解除|离职|同意书|自愿)|(?:拿|塞|发|递)[^，。,.;；]{0,8}(?:解除|离职|协商)[^，。,.;；]{0,4}(?:协议|书)[^，。,.;；]{0,6}(?:签|给我|叫我|让我)|(?:跟|和|找|与)(?:我|俺|她)(?:谈)?协商(?:一致)?解除"
                    + "|\\b(?:sign|signing)\\b[^.?!]{0,24}\\b(?:agreement|termination|settlement|resignation)\\b|\\bmutual (?:termination|agreement)\\b");

    /** Signed already, it is asked what can be undone. */
    private static final Phrasing SIGNED = Phrasing.of("(?:已经|都|当场)?签(?:了|完|过)(?:字|名)?|\\b(?:i|she|already) signed\\b");

    private AgreementOffered() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        String text = Utterance.of(words).words();
        return OF_MONEY.contains(intent)
                        && TurnOfTheMatter.isProtected(text)
                        && TO_SIGN.isIn(text)
                        && !SIGNED.isIn(text)
                ? Optional.of(AGREED)
                : Optional.empty();
    }
}
