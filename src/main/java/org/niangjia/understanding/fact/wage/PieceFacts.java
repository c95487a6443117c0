package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.overtime.OvertimeHours;
import org.niangjia.understanding.fact.overtime.TimeOffInReturn;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Piece work: what a piece pays, and how many were made beyond the quota. */
public final class PieceFacts implements FactReader {

    private static final String PIECE = "(?:件|个|只|双|条|套|箱|打|袋|串|筐)";
    private static final String RATE = "(?<rate>\\d{1,4}(?:\\.\\d{1,3})?|[一二两三四五六七八九十])";
    /** 一块二, 1块2毛: what follows is the next smaller coin. */
    private static final String COIN =
            "(?<coin>元|块钱?|毛钱?|角钱?|分钱?)(?<more>(?<=块|毛)[\\d一二两三四五六七八九](?:毛|角|分)?(?![\\d一二三四五六七八九个天条双]))?";

    private static final Phrasing BY_THE_PIECE = Phrasing.of("计件|按件|件|\\bpiece");
    private static final Phrasing RATE_AFTER = Phrasing.of("(?:(?:每|一|1)" + PIECE
            + "(?!月|小时|钟|星期|礼拜|人|班)(?:[^，。,.;；\\d\\s一二两三四五六七八九十每件个只双条套箱打袋串筐收扣罚赔送寄运]{0,3})|单价)(?:的?单价|工价|平时|平常|正常|给我?|是|算|挣|按|才|只|就|价格?|能|拿|为|：|:)*"
            + RATE + COIN + "(?![\\d一二三四五六七八九])(?!(?<=块|毛)[两])");
    private static final Phrasing RATE_BEFORE =
            Phrasing.of("(?<![\\d.])" + RATE + COIN + "(?:/|每?一?|1)" + PIECE + "(?!月)");
    private static final Phrasing ENGLISH_RATE = Phrasing.of(
            "(?<rate>\\b\\d{1,4}(?:\\.\\d{1,3})?) ?(?:yuan|rmb)? (?:(?:a|per|each|for each|for every|for a) (?:piece|item|pair)|apiece)\\b");
    private static final Map<Character, Integer> SMALLER = Map.of('毛', 1, '角', 1, '分', 2);

    private static final Phrasing PIECES = Phrasing.of(
            "(?:多|加班|额外|超额|超产|超|又|再|(?:当天|那天|(?:周|礼拜|星期)[六日天])[^，。,.;；\\d]{0,4}(?:赶|做|干|缝|车|包|装|打|踩|糊)(?:了|出)|(?:(?:周|礼拜|星期)[六日天]|周末|休息日|国庆|五一|中秋|端午|清明|元旦|春节|节假日|加班)[^，。,.;；\\d没不]{0,8}(?:做|干|缝|车|包|装|打|踩|糊|赶|绣|剪|穿)(?:了|出)|定额(?:以外|之外|外|完成后?|做完(?:之?后)?|干完(?:之?后)?|之?后|后)|完成定额(?:之?后|以后)?|晚上|夜里|下班后)"
                    + "[^，。,.;；\\d一二两三四五六七八九十百千]{0,10}(?<n>\\d{1,6}|[一二两三四五六七八九十百千]{1,6})" + PIECE + "(?!月|小时|钟头|人)");
    private static final Phrasing ENGLISH_PIECES = Phrasing.of(
            "\\b(?<n>\\d{1,6})(?: more| extra| overtime)? (?:pieces|items|pairs)(?= (?:[a-z]+ ){0,4}?(?:beyond|over|above|on top|after|more than|in overtime|extra|in the evening|in the overtime|on (?:saturday|sunday|a holiday)))|\\b(?:on|over|during|for) (?:the )?(?:may (?:1|2|1st|2nd)|october [123](?:st|nd|rd)?|national day|labou?r day|new year's day|sunday|saturday|my rest day|the holiday|weekends?)(?: this year)?,? (?:i )?(?:made|sewed|did|finished|packed|cut|stitched) (?<k>\\d{1,6}) (?:pieces|items|pairs)\\b|\\b(?:made|sewed|did|finished|extra) (?<m>\\d{1,6}) (?:more|extra|overtime) (?:pieces|items|pairs)\\b");
    /** 一天做100件: what she makes in a day, and so on each whole day of overtime. */
    private static final Phrasing A_DAY = Phrasing.of(
            "(?<!定额|指标|要求)(?:一天|每天|一个班|每个?班)(?:能|可以|平均|大概|正常|差不多|我)*(?:做|干|缝|车|包|装|打|踩|糊|赶|绣|剪|穿)(?:出)?(?<n>\\d{1,5}|[一二两三四五六七八九十百]{1,5})"
                    + PIECE + "(?!月|小时|钟头|人)");

    private static final Phrasing NOT_MADE = Phrasing.of("(?:没|不|要求|定额是?|指标是?)[^，。,.;；\\d]{0,4}$");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("件", "piece", "计件") || !passage.says(BY_THE_PIECE)) {
            return known;
        }
        Facts found = known.withIf(Fact.PIECE_RATE, rate(passage))
                .withIf(Fact.OVERTIME_PIECES, pieces(passage).or(() -> ofWholeDays(passage, known)));
        if (TimeOffInReturn.isGiven(passage, OvertimeHours.kindsIn(passage.text()))) {
            return known;
        }
        boolean told = found.get(Fact.PIECE_RATE).isPresent()
                && found.get(Fact.OVERTIME_PIECES).isPresent();
        return told && found.get(Fact.OVERTIME_ON).isEmpty()
                ? found.withIf(Fact.OVERTIME_ON, Passage.agreed(OvertimeHours.kindsIn(passage.text()).stream()))
                : found;
    }

    private static Optional<BigDecimal> rate(Passage passage) {
        return Passage.agreed(Stream.of(RATE_AFTER, RATE_BEFORE, ENGLISH_RATE)
                .flatMap(pattern -> pattern.matcher(passage.text())
                        .results()
                        .flatMap(found -> rate(pattern, found.group()).stream())));
    }

    private static Optional<BigDecimal> rate(Phrasing pattern, String words) {
        Matcher rate = pattern.matcher(words);
        if (!rate.find()) {
            return Optional.empty();
        }
        int places = pattern == ENGLISH_RATE
                ? 0
                : SMALLER.getOrDefault(rate.group("coin").charAt(0), 0);
        Optional<BigDecimal> more = pattern == ENGLISH_RATE || rate.group("more") == null
                ? Optional.of(BigDecimal.ZERO)
                : Numbers.value(rate.group("more").substring(0, 1)).map(coins -> coins.movePointLeft(places + 1));
        return Numbers.value(rate.group("rate"))
                .flatMap(amount -> more.map(
                        small -> Span.plain(amount.movePointLeft(places).add(small))));
    }

    /** 一天做100件，周六加班一天 */
    private static Optional<BigDecimal> ofWholeDays(Passage passage, Facts known) {
        return known.get(Fact.OVERTIME_DAYS)
                .flatMap(days -> Passage.agreed(A_DAY.matcher(passage.text())
                        .results()
                        .flatMap(made -> Numbers.value(made.group(1)).map(days::multiply).map(Span::plain).stream())));
    }

    private static String firstNumber(MatchResult pieces) {
        return IntStream.rangeClosed(1, pieces.groupCount())
                .mapToObj(pieces::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> pieces(Passage passage) {
        return Passage.agreed(Stream.concat(
                        PIECES.matcher(passage.text())
                                .results()
                                .filter(found -> !NOT_MADE.isIn(passage.text().substring(0, found.start())))
                                .map(found -> found.group(1)),
                        ENGLISH_PIECES.matcher(passage.text()).results().map(PieceFacts::firstNumber))
                .flatMap(number -> Numbers.value(number).map(Span::plain).stream()));
    }
}
