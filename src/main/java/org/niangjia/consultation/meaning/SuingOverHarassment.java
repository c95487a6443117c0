package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/**
 * Until when who harassed her can be sued for damages is asked of a court, not of arbitration: three years instead of one (Civil Code, article 188).
 * Thread-safe.
 */
final class SuingOverHarassment {

    private static final Pattern HARASSED = Pattern.compile(
            "骚扰|动手动脚|猥亵|咸猪手|非礼|袭胸|(?:摸|亲|搂|抱)(?:了|过)?(?:我|俺)|\\b(?:harass\\w*|grop\\w+|molest\\w*|touched me|kissed me)\\b");

    private static final Pattern IN_COURT =
            Pattern.compile("法院|起诉|打官司|告他|告那|民事|赔(?:我|偿|损失)|诉讼|\\b(?:court|sue|suing|damages|lawsuit)\\b");

    /** Pay and posts are disputes with the employer. */
    private static final Pattern OF_THE_JOB =
            Pattern.compile("仲裁|辞退|开除|降薪|调岗|工资|\\b(?:arbitrat\\w+|dismiss\\w*|fired|wages?)\\b");

    private SuingOverHarassment() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        String text = Utterance.of(words).words();
        return Optional.of("sexual_harassment.what_to_do")
                .filter(meant -> intent.equals("complaint_arbitration.time_limit")
                        && HARASSED.matcher(text).find()
                        && IN_COURT.matcher(text).find()
                        && !OF_THE_JOB.matcher(text).find());
    }
}
