package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who asks whether the law makes an employer provide counselling asks of counselling, whatever else the law is said to demand: 人事说法律要求每家公司都得请心理咨询师.
 * Thread-safe.
 */
public final class CounsellingDemanded {

    /** What such words sound like besides. */
    private static final Set<String> SOUNDS_LIKE = Set.of(
            "mental_health.counselling",
            "complaint_arbitration.violations_and_fines",
            "other_labour.working_conditions_discipline",
            "mental_health.stress_at_work",
            "mental_health.postpartum_low_mood",
            "pregnancy_work_arrangement.employer_duties");

    private static final Phrasing BY_THE_EMPLOYER = Phrasing.of(
            "(?:单位|公司|厂子?|老板|企业|店里?)[^，。,.；]{0,12}"
                    + "(?:得|须|应当?|该|要|逼|强制|强迫|规定|要求|免费|义务|请|找|配|聘|提供|安排|给|没)[^，。,.；]{0,12}"
                    + "心理(?:方面的?)?(?:医生|大夫|老师|专家|咨询|疏导|辅导|治疗|服务|支持|援助)|"
                    + "\\b(?:employers?|company|companies|factory|factories|boss|firms?|they)\\b[^.;]{0,40}\\b(?:counsel\\w*|psycholog\\w*|therap\\w*)\\b"
                    + "|\\b(?:counsel\\w*|psycholog\\w*|therap\\w*)\\b[^.;]{0,40}\\b(?:employers?|company|factory|boss|workplace)\\b");

    private static final Phrasing BY_LAW = Phrasing.of(
            "法律|法规|法条|法上|规定|强制|必须|都得|义务|违法|犯法|(?:这|哪)(?:一)?条|\\b(?:by law|the law|legally|illegal|legal|required?|must|mandatory|compulsory|oblig\\w+|have to|has to)\\b");

    /** Sent there against her will, she is not provided with it. */
    private static final Phrasing SENT_THERE =
            Phrasing.of("(?:强制|强迫|逼着?|要求|让|叫)(?:我|俺|她)们?(?:去|看|做|接受)|\\b(?:forc\\w+|mak\\w+|made|sen[dt]\\w*) me\\b");

    /** Whoever was molested is owed help of another kind, and may be in danger. */
    private static final Phrasing OF_HARASSMENT =
            Phrasing.of("骚扰|猥亵|摸|非礼|强奸|\\b(?:harass\\w*|grop\\w*|molest\\w*|assault\\w*)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            SOUNDS_LIKE,
            List.of(BY_THE_EMPLOYER, BY_LAW),
            List.of(SENT_THERE, OF_HARASSMENT),
            "mental_health.counselling");

    private CounsellingDemanded() {}

    /** Whether the words themselves tell that it is this that is meant. */
    public static boolean areTold(String intent, String words) {
        return QUESTION.isAsked(intent, words);
    }
}
