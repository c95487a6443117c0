package org.niangjia.understanding.anaphora;

import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.clause.AskingWords;

/** Words that ask whether weekends and holidays are days of a leave: 周末算里头不, 赶上周末补不补. Thread-safe. */
public final class RestDayWords {

    private static final Pattern REST_DAYS =
            Pattern.compile("周末|周[六日天]|星期[六日天]|礼拜[六日天]|双休|大?休息?日|节假日|公休|法定假|过节|过年|春节|国庆|放假的?日子"
                    + "|\\b(?:saturdays?|sundays?|weekends?|rest days?|public holidays?|bank holidays?)\\b");

    private static final Pattern INSIDE = Pattern.compile("占|算|扣|刨|除|[包]?含|包括|[顺后]延|补|往后[推挪]|里头|里面|在内|计入"
            + "|\\b(?:count\\w*|includ\\w+|extend\\w*|inside|on top|excluded?|part of)\\b");

    /** Asks what is paid, or of work on such days. */
    private static final Pattern OF_WORK =
            Pattern.compile("加班|上班|工资|钱|倍|值班|排班|补休|调休|pay|paid|wage|work|overtime", Pattern.CASE_INSENSITIVE);

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
        return REST_DAYS.matcher(text).find()
                && INSIDE.matcher(text).find()
                && !OF_WORK.matcher(text).find()
                && PointingWords.asks(text);
    }
}
