package org.niangjia.understanding.anaphora;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/** Words that ask whether weekends and holidays are days of a leave: 周末算里头不, 赶上周末补不补. Thread-safe. */
public final class RestDayWords {

    private static final Phrasing REST_DAYS =
            Phrasing.of("周末|周[六日天]|星期[六日天]|礼拜[六日天]|双休|大?休息?日|节假日|公休|法定假|过节|过年|春节|国庆|放假的?日子"
                    + "|\\b(?:saturdays?|sundays?|weekends?|rest days?|public holidays?|bank holidays?)\\b");

    private static final Phrasing INSIDE = Phrasing.of("占|算|扣|刨|除|[包]?含|包括|[顺后]延|补|往后[推挪]|里头|里面|在内|计入"
            + "|\\b(?:count\\w*|includ\\w+|extend\\w*|inside|on top|excluded?|part of)\\b");

    /** Asks what is paid, or of work on such days. */
    private static final Phrasing OF_WORK = Phrasing.inAnyCase("加班|上班|工资|钱|倍|值班|排班|补休|调休|pay|paid|wage|work|overtime");

    /** 中间有周末: told of a leave, it asks the same. */
    private static final Phrasing TOLD_BETWEEN =
            Phrasing.of("(?>那|要是|如果|中间|里面|里头|正好|刚好|这几天|这段|期间|还|都|又|,|，)*(?:有|碰上|赶上|碰到|赶着|遇上|夹着|隔着|跨了?)(?:了|个|两个|一个)*(?:"
                    + REST_DAYS.pattern() + ")(?:的?呢|的话|了|天|怎么算)*[?？。]?");

    private RestDayWords() {}

    /** Whether the words ask that, and name no leave. */
    public static boolean askWhetherInside(String words) {
        return LeaningWords.areShort(words)
                && askOfAny(words)
                && AskingWords.matter(Utterance.of(words).words()).isEmpty();
    }

    /** Whether the words ask that of any leave, named or not. */
    public static boolean askOfAny(String words) {
        String text = Utterance.of(words).words();
        if (OF_WORK.isIn(text)) {
            return false;
        }
        return TOLD_BETWEEN.isAllOf(text) || (REST_DAYS.isIn(text) && INSIDE.isIn(text) && PointingWords.asks(text));
    }
}
