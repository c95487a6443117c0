package org.niangjia.understanding.fact.leave;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** 头胎那会儿休了98天，这胎能休几天: leave that was had for another child takes nothing from the one that is asked about. */
final class EarlierBirth {

    private static final String EARLIER =
            "(?:(?:生)?(?:头一?胎|第一胎|上一?胎|前一?胎|老大|大宝)(?:那(?:会儿?|时候?|阵儿?|次|回|年)|的?时候?|当时|也|就|才|只|我|俺|是)"
                    + "|(?:上次|上回|前一次|上一次|头一回|头一次|第一次)(?:生|坐月子|产假)(?:孩子|娃|宝宝|的?时候?)?)";

    private static final String EARLIER_IN_ENGLISH =
            "\\b(?:(?:with|for|after) (?:my|the) (?:first|older|eldest|previous) (?:one|child|baby|kid|birth|son|daughter)|(?:my|the) (?:first|previous|last) (?:birth|pregnancy)|last time|first time(?: around)?)\\b";

    private static final Phrasing BEFORE =
            Phrasing.of(EARLIER + "[^，。,.；;]{0,10}$|" + EARLIER_IN_ENGLISH + ",?[^,.;]{0,24}$");

    private static final Phrasing ONLY_THEN = Phrasing.of("(?:" + EARLIER + "[^，。,.；;]{0,10}|" + EARLIER_IN_ENGLISH
            + ",?[^,.;]{0,24})(?<![\\d.])\\d{1,3}(?= ?(?:天|days?\\b))");

    private static final Phrasing THIS_TIME = Phrasing.of(
            "(?:这一?胎|这[次回]|如今|现在)[^。；;]{0,12}(?:已经?|都)?(?:休|歇|请)了[^。；;]{0,4}\\d|\\bthis time\\b[^.;]{0,24}\\b(?:took|taken|used|had)\\b");

    private EarlierBirth() {}

    /** Whether days of leave were had for another child. */
    static boolean had(Mention<?> days) {
        return days.comesAfter(BEFORE);
    }

    /** Whether days of leave are told of another child and none of this one. */
    static boolean isAllThatIsTold(Passage passage) {
        return passage.says(ONLY_THEN) && !passage.says(THIS_TIME);
    }
}
