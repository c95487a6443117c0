package org.niangjia.understanding.fact.overtime;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Every rest day of a time, with how many they were: 每个礼拜六都上班，一共52个. */
final class EveryRestDay {

    private static final String REST_DAY = "(?:(?:周|星期|礼拜)[六日天]|周末|休息日)";
    private static final String AT_WORK = "(?:上班|加班|在岗|出勤|干活|干一天|来|去|没(?:歇|休)|上一?整?天|值班|顶班)";

    private static final Phrasing COUNTED = Phrasing.of(
            "(?:每|逢)(?:个|到)?" + REST_DAY + "[^。;；\\d没不]{0,8}?" + AT_WORK
                    + "[^。;；\\d]{0,10}?(?:一共|总共|整整|整|拢共|合计|前后|加起来|算下来|共|有|上了|加了|干了)(?:是|有|了)*(?<n>\\d{1,3}|[二三四五六七八九十]{1,3})(?:个|天|次|回)(?!月|小时|人|钟|星期|周(?!六|日|天)|班)"
                    + "|\\bevery (?:saturday|sunday|rest day)\\b[^.;\\d]{0,40}?,? (?:that is |in all |altogether |a total of |which makes )?(?<m>\\d{1,3}) (?:of them|days|times|saturdays|sundays)\\b");

    private static final Phrasing NOT_WHOLE =
            Phrasing.of("半天|半日|上午|下午|晚上|小时|钟头|\\b(?:half|hours?|mornings?|afternoons?|evenings?)\\b");

    private EveryRestDay() {}

    static Facts read(Passage passage, Facts known) {
        boolean whole = !known.knowsAny(OvertimeFacts.HOW_LONG)
                && known.knowsAny(List.of(Fact.DAILY_WAGE, Fact.MONTHLY_WAGE, Fact.BASIC_WAGE))
                && !passage.says(NOT_WHOLE)
                && !TimeOffInReturn.isGiven(passage.text());
        Matcher counted = COUNTED.matcher(passage.text());
        if (!whole || !counted.find()) {
            return known;
        }
        String number = counted.group("n") == null ? counted.group("m") : counted.group("n");
        return known.withIf(Fact.OVERTIME_DAYS, Numbers.value(number).map(Span::plain))
                .withIf(Fact.OVERTIME_ON, Optional.of(OvertimeHours.REST_DAY));
    }
}
