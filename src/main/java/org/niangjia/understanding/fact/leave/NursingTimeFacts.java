package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Breastfeeding time that the employer gives a day: 哺乳时间只批40分钟, 一天两次每次20分钟, they only let me pump for half an hour. */
public final class NursingTimeFacts implements FactReader {

    private static final Phrasing NURSING = Phrasing.of(
            "哺乳|喂奶|吸奶|挤奶|背奶|奶孩子|\\b(?:breast[- ]?feed\\w*|nursing|nurse|pump(?:ing)?|express(?:ing)? milk)\\b");

    /** Given by others; what she wants, is due or the way takes is not. */
    private static final Phrasing GIVEN_BEFORE = Phrasing.of(
            "(?:给|批|准|允许|让|安排|许|分成|分|每次|一次|各|(?:只|就|才)(?:有|能|够)?)(?:了|我|俺|她|的|只|就|才|有|能|去|喂奶|哺乳|吸奶|挤奶|背奶|喂|回家|用|歇|两次|2次|两回|一次|1次|一回|每次|每回|各|，|每天|一天|休息)*$"
                    + "|\\b(?:lets?|allows?|allowed|gives?|gave|given|get|granted|only|just)(?: me| us| her| only| just| get| have| take| to| for| pump| nurse| breastfeed| about| with)* $");

    private static final Phrasing NOT_GIVEN = Phrasing.of(
            "(?:路上|来回|往返|路程|中午|午休|吃饭|用餐|午饭|应该|应当|法律|规定|条文|国家|想|要求|申请|加班|迟到|早退|开车|骑车|走路|坐车)[^，。,.;；]{0,10}$|\\b(?:lunch|meal|law|should|commute|drive|walk|late|each way)\\b[^,.;]{0,20}$");

    private static final Phrasing NOT_GIVEN_AFTER =
            Phrasing.of("(?:的)?(?:路|车程|加班|吃饭|午饭|午休|用餐|吗|对吗|够吗)|[^，。,.]{0,3}(?:来回|往返|路上)");
    private static final Phrasing MINUTES = Phrasing.of("(?:来)?分钟?|[- ]min(?:ute)?s?\\b");

    private static final String TIMES = "(?:分(?:成|为|了)?|一天|每天|每日|上下午)?(?<n>[两二三123])(?:次|回)";
    private static final Phrasing EACH = Phrasing.of(
            TIMES + "[^。;；]{0,8}(?:每次|每回|各)|(?:上午|下午)[^。;；]{0,4}各|\\b(?<e>twice|two)\\b[^.;]{0,20}\\beach\\b(?! way)");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(NURSING) ? known.withIf(Fact.NURSING_MINUTES, given(passage)) : known;
    }

    private static Optional<BigDecimal> given(Passage passage) {
        Stream<BigDecimal> minutes = passage.numbers().stream()
                .filter(number -> number.isFollowedBy(MINUTES) && isGiven(number))
                .map(Mention::value);
        Stream<BigDecimal> hours = passage.spans().stream()
                .filter(span ->
                        span.value().unit() == Span.Unit.HOUR && !span.value().more() && isGiven(span))
                .map(span -> span.value().amount().multiply(SIXTY));
        return Passage.agreed(Stream.concat(minutes, hours).map(Span::plain))
                .map(each -> Span.plain(each.multiply(times(passage))));
    }

    private static boolean isGiven(Mention<?> time) {
        return time.comesAfter(GIVEN_BEFORE) && !time.comesAfter(NOT_GIVEN) && !time.isFollowedBy(NOT_GIVEN_AFTER);
    }

    /** How often a day what is told is given, where it is told of each time. */
    private static BigDecimal times(Passage passage) {
        return EACH.matcher(passage.text())
                .results()
                .findFirst()
                .map(each -> Optional.ofNullable(each.group(1))
                        .flatMap(Numbers::value)
                        .orElse(BigDecimal.valueOf(2)))
                .orElse(BigDecimal.ONE);
    }
}
