package org.niangjia.understanding.fact.wage;

import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** A payday of which it is told that it is off: 每月5号发工资，12月5号是周六; payday is the 15th, and 15 November is a Sunday. */
public final class PaydayFacts implements FactReader {

    private static final Phrasing PAYDAY = Phrasing.of(
            "发薪|发(?:放)?工资|开工资|开支|工资[^。;；]{0,14}(?:发|开|到账|打卡|给)|\\b(?:pay ?day|payroll|(?:wages?|salary|salaries|pay)(?: \\w+){0,4} (?:due|paid|comes?|arrives?|on))\\b");

    private static final Phrasing IS_OFF = Phrasing.of(
            "(?:那天|当天)?(?:今年|这个月|本月|又|就|也)?(?:是|刚好|正好|恰好|赶上|碰上|撞上|遇上|落在)(?:是)?(?:个|了)?(?:(?:周|星期|礼拜)[六日天]|周末|休息日|双休|节假日|法定|国庆|五一|元旦|春节|中秋|端午|清明|假期)"
                    + "|,? (?:is|was|falls on|fell on|being)(?: on)? (?:a |the )?(?:saturday|sunday|weekend|rest day|day off|(?:public |national )?holiday)\\b");

    /** 12月5号周六 is told in one. */
    private static final Phrasing WITH_ITS_WEEKDAY = Phrasing.of("(?:周|星期|礼拜)[六日天]|\\b(?:satur|sun)day\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(PAYDAY)
                ? known.withIf(
                        Fact.PAYDAY_OFF,
                        Passage.agreed(passage.days().stream()
                                .filter(day -> day.isFollowedBy(IS_OFF)
                                        || WITH_ITS_WEEKDAY.isIn(passage.text().substring(day.from(), day.to())))
                                .map(day -> day.value().nearest())))
                : known;
    }
}
