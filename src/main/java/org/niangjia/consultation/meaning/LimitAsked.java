package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who tells on which day her work ended, or when she claimed what is due, and asks until when she can go on with it asks of the time limit, whatever it is
 * that she claims: 10月8号被辞退，3月15号发过律师函要赔偿金，什么时候截止. Thread-safe.
 */
final class LimitAsked {

    private static final Set<String> OF_THE_CLAIM = Set.of(
            "other_labour.illegal_dismissal",
            "other_labour.severance",
            "other_labour.final_wages",
            "other_labour.unpaid_wages",
            "other_labour.forced_to_leave",
            "other_labour.no_written_contract",
            "complaint_arbitration.arbitration_how");

    private static final Phrasing UNTIL_WHEN = Phrasing.of(
            "时效|(?:什么时候|啥时候?|哪天|几号|何时|哪一天)(?:就)?(?:截止|到期|过期|失效)|(?:截止|有效期?|过期)[^，。,.;；]{0,6}(?:哪|几|啥|什么|何)|(?:最晚|最迟)[^，。,.;；]{0,8}(?:仲裁|去告|告他|去要|申请|主张)"
                    + "|\\b(?:time limit|time-barred|limitation|expires?|too late|deadline)\\b");

    /** These have limits of their own. */
    private static final Phrasing OF_ITS_OWN = Phrasing.of(
            "裁决|起诉|判决|工伤|档案|转移|失业金|监察|合同[^，。,.;；]{0,6}(?:到期|期满)|\\b(?:award|court|injur\\w*|benefit|contract (?:expire|end)\\w*)\\b");

    private LimitAsked() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        return OF_THE_CLAIM.contains(intent)
                        && facts.knowsAny(List.of(Fact.ENDED_ON, Fact.CLAIMED_ON))
                        && UNTIL_WHEN.isIn(text)
                        && !OF_ITS_OWN.isIn(text)
                ? Optional.of("complaint_arbitration.time_limit")
                : Optional.empty();
    }
}
