package org.niangjia.consultation.meaning;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Family violence beside her work: 被家暴了能请假吗. None of our provisions gives leave for it, but the order that keeps him away, and what an employer
 * in Shandong that is told of it has to do, are answered. Thread-safe.
 */
public final class FamilyViolence {

    public static final String PROTECTION_ORDER = "sexual_harassment.protection_order";

    private static final Phrasing AT_HOME = Phrasing.of(
            "(?<!反)家暴(?!法|案|片|剧)|家庭暴力(?!法)|(?:老公|丈夫|男人|爱人|男朋友|男友|对象|前夫|婆婆|公公)[^，。,.;；]{0,4}(?:打|揍|扇|踹|掐)(?:了|过|着)?(?:我|俺)(?!(?:的)?(?:电话|手机|卡|钱|工资|主意))"
                    + "|\\b(?:domestic|family) (?:violence|abuse)\\b|\\b(?:husband|boyfriend|partner|ex)\\b[^.?!;]{0,12}\\b(?:hits?|beats?|beat|hit|abuses?|abused) me\\b");

    private static final Phrasing OF_HER_WORK = Phrasing.of(
            "请假|请几天|休假|上班|单位|公司|厂里|老板|人事|领导|工会|\\b(?:leave|days? off|time off|work|employer|company|boss|hr|union)\\b");

    private FamilyViolence() {}

    /** Whether words tell of it beside her work. */
    public static boolean isBesideHerWork(String words) {
        String text = Utterance.of(words).words();
        return AT_HOME.isIn(text) && OF_HER_WORK.isIn(text);
    }
}
