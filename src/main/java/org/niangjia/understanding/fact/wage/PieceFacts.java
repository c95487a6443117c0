package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.fact.overtime.OvertimeHours;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Piece work: what a piece pays, and how many were made beyond the quota. */
public final class PieceFacts implements FactReader {

    private static final String PIECE = "(?:件|个|只|双|条|套|箱|打|袋|串|筐)";
    private static final String RATE = "(?<rate>\\d{1,4}(?:\\.\\d{1,3})?|[一二两三四五六七八九十])";
    private static final String COIN = "(?<coin>元|块钱?|毛钱?|角钱?|分钱?)";

    private static final Pattern BY_THE_PIECE = Pattern.compile("计件|按件|件|\\bpiece");
    private static final Pattern RATE_AFTER = Pattern.compile("(?:(?:每|一|1)" + PIECE
            + "(?!月|小时|钟|星期|礼拜|人|班)(?:[^，。,.;；\\d\\s一二两三四五六七八九十每件个只双条套箱打袋串筐收扣罚赔送寄运]{0,3})|单价)(?:的?单价|工价|平时|平常|正常|给我?|是|算|挣|按|才|只|就|价格?|能|拿|为|：|:)*"
            + RATE + COIN + "(?![\\d一二三四五六七八九])");
    private static final Pattern RATE_BEFORE =
            Pattern.compile("(?<![\\d.])" + RATE + COIN + "(?:/|每?一?|1)" + PIECE + "(?!月)");
    private static final Pattern ENGLISH_RATE = Pattern.compile(
            "(?<rate>\\b\\d{1,4}(?:\\.\\d{1,3})?) ?(?:yuan|rmb)? (?:a|per|each|for each|for every|for a) (?:piece|item|pair)\\b");
    private static final Map<Character, Integer> SMALLER = Map.of('毛', 1, '角', 1, '分', 2);

    private static final Pattern PIECES = Pattern.compile(
            "(?:多|加班|额外|超额|超产|超|又|再|(?:当天|那天|(?:周|礼拜|星期)[六日天])[^，。,.;；\\d]{0,4}(?:赶|做|干|缝|车|包|装|打|踩|糊)(?:了|出)|定额(?:以外|之外|外|完成后?|做完(?:之?后)?|干完(?:之?后)?|之?后|后)|完成定额(?:之?后|以后)?|晚上|夜里|下班后)"
                    + "[^，。,.;；\\d一二两三四五六七八九十百千]{0,10}(?<n>\\d{1,6}|[一二两三四五六七八九十百千]{1,6})" + PIECE + "(?!月|小时|钟头|人)");
    private static final Pattern ENGLISH_PIECES = Pattern.compile(
            "\\b(?<n>\\d{1,6})(?: more| extra| overtime)? (?:pieces|items|pairs)(?= (?:[a-z]+ ){0,3}?(?:beyond|over|above|on top|after|more than|in overtime|extra|in the evening|in the overtime|on (?:saturday|sunday|a holiday)))|\\b(?:made|sewed|did|finished|extra) (?<m>\\d{1,6}) (?:more|extra|overtime) (?:pieces|items|pairs)\\b");
    private static final Pattern NOT_MADE = Pattern.compile("(?:没|不|要求|定额是?|指标是?)[^，。,.;；\\d]{0,4}$");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions("件", "piece", "计件") || !passage.says(BY_THE_PIECE)) {
            return known;
        }
        Facts found = known.withIf(Fact.PIECE_RATE, rate(passage)).withIf(Fact.OVERTIME_PIECES, pieces(passage));
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

    private static Optional<BigDecimal> rate(Pattern pattern, String words) {
        Matcher rate = pattern.matcher(words);
        if (!rate.find()) {
            return Optional.empty();
        }
        int places = pattern == ENGLISH_RATE
                ? 0
                : SMALLER.getOrDefault(rate.group("coin").charAt(0), 0);
        return Numbers.value(rate.group("rate")).map(amount -> Span.plain(amount.movePointLeft(places)));
    }

    private static Optional<BigDecimal> pieces(Passage passage) {
        return Passage.agreed(Stream.concat(
                        PIECES.matcher(passage.text())
                                .results()
                                .filter(found -> !NOT_MADE.matcher(
                                                passage.text().substring(0, found.start()))
                                        .find())
                                .map(found -> found.group(1)),
                        ENGLISH_PIECES
                                .matcher(passage.text())
                                .results()
                                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .flatMap(number -> Numbers.value(number).map(Span::plain).stream()));
    }
}
