package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/**
 * Who asks whether childcare leave is a duty of the employer, and not how long it is, asks of what may be refused: in some provinces the law
 * only encourages it. Thread-safe.
 */
public final class WhetherBinding {

    private static final String REFUSED = "childcare_leave.pay_or_refused";

    private static final Set<String> OF_CHILDCARE_LEAVE = Set.of("childcare_leave.days", REFUSED);

    private static final Phrasing NAMED = Phrasing.of("育儿假|\\b(?:child ?care|parental) leave\\b");

    private static final Phrasing BINDING = Phrasing.of(
            "硬性|强制|硬规定|死规定|非[给批放]不可|必须(?:得)?[给批放让]|(?:可以|能|敢)?不[给批放让][^，。,.]{0,4}(?:违法|犯法|违规)|鼓励"
                    + "|\\b(?:mandatory|binding|compulsory|obligat\\w+|obliged|encouraged?|voluntary|(?:must|have to|has to|required to) (?:give|grant)|right or (?:just|only)|break\\w* the law|illegal to refuse)\\b");

    private WhetherBinding() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        return isAsked(intent, words) ? Optional.of(REFUSED) : Optional.empty();
    }

    /** Whether the words ask it of a leave that they name. */
    public static boolean isAsked(String intent, String words) {
        String text = Utterance.of(words).words();
        return OF_CHILDCARE_LEAVE.contains(intent)
                && NAMED.isIn(text)
                && BINDING.isIn(text)
                && !AskingWords.areForDays(text);
    }
}
