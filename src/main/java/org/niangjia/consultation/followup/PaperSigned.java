package org.niangjia.consultation.followup;

import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * Says that the paper which is spoken of is signed already: 其实我上个月已经签了，是不是没救了. Elsewhere such words are of a contract, or of anything.
 * Thread-safe.
 */
final class PaperSigned {

    /** Whose answers say what a signature is worth. */
    private static final Set<String> OF_PAPERS = Set.of(
            "other_labour.social_insurance_waiver",
            "other_labour.annual_leave_waived",
            "dismissal_protection.agreed_termination",
            "dismissal_protection.forced_resignation");

    private static final Phrasing SIGNED = Phrasing.of(
            "(?:已经?|早就?|都|就|上个?(?:月|周|礼拜|星期)|昨[天晚]|前天|当时|刚刚?|[稀糊]里糊涂|一时)[^，。,.]{0,8}?(?:签|写|按)(?:手印|字|名)?(?:了|过|掉|完|上去)"
                    + "|\\b(?:i|she|we)(?: have|'ve| had| did)?(?: already)? (?:sign|signed|put my name to)(?: it| that| this)?(?: already)?(?: last (?:week|month)| yesterday| before)?\\b(?! (?:a|an|the|my|up|for)\\b)");

    /** What else may be signed or written. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "合同|试用|保密|竞业|欠条|收条|离婚|日报|考勤|名单|检讨|三方|没签|不签|未签|\\b(?:contract|lease|receipt|list|register|not sign|didn't sign)\\b");

    private PaperSigned() {}

    /** The intent of the matter, which is asked again; empty if nothing of the kind is said, or of no such matter. */
    static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        return OF_PAPERS.contains(matter.intent())
                        && LeaningWords.areShort(words)
                        && SIGNED.isIn(text)
                        && !OF_SOMETHING_ELSE.isIn(text)
                ? Optional.of(matter.intent())
                : Optional.empty();
    }
}
