package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * A length of time that is not reached, by a length that is told: 四个月差三天, 差三天才满两年半, "a week short of three years". By a few days
 * (差几天) tells nothing that can be counted.
 */
final class ShortOf {

    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    private static final int PLACES = 3;
    private static final String SHORT = "(?<short>[一二两三四五六七八九十\\d]{1,3}(?:个?月|(?:个)?(?:星期|礼拜)|周|天|日)|半个月)(?![半多来])";
    private static final String WHOLE =
            "(?<whole>[一二两三四五六七八九十\\d]{1,3}(?:年(?:半|(?:零|又)?[一二两三四五六七八九十\\d]{1,2}个月)?|个半?月))(?![半多来份])";
    private static final String ENGLISH_SPAN = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) ";

    /** The first names the whole before what it is short of: it would be taken for reached. */
    private static final List<Phrasing> WAYS = Stream.of(
                    WHOLE + "(?:还|就|只|才)?(?:差|少)(?:了|那么)?" + SHORT
                            + "(?!(?:就|才|能|没|不)*(?:满|够|到)?[一二两三四五六七八九十\\d]{1,3}(?:年|个月))",
                    "(?:还|就|只)?差(?:了|那么|个)?" + SHORT + "(?:就|才|能|没|不|要|算)*(?:干|做|怀)?(?:满|够|到)?(?:整整?)?" + WHOLE,
                    "\\b(?<short>" + ENGLISH_SPAN + "(?:days?|weeks?|months?)) (?:short|shy) of (?<whole>"
                            + ENGLISH_SPAN
                            + "(?:(?:and a half )?(?:years?|months?)\\b|(?:years?) and " + ENGLISH_SPAN
                            + "months?\\b))")
            .map(Phrasing::of)
            .toList();

    /** Who tells the first day, or another length, says by 差1天满三年 the same again. */
    private static final Phrasing DATED = Phrasing.of("20\\d{2}|\\d月|[一二三四五六七八九十]月|[号日](?!子)|\\b(?:19|20)\\d{2}\\b");

    private ShortOf() {}

    /** All of them that stand in a text, in months. */
    static List<Mention<Span>> in(String text) {
        long ways = DATED.isIn(text) ? 1 : WAYS.size();
        return WAYS.stream().limit(ways).flatMap(way -> in(text, way)).toList();
    }

    private static Stream<Mention<Span>> in(String text, Phrasing way) {
        Matcher said = way.matcher(text);
        Stream.Builder<Mention<Span>> found = Stream.builder();
        while (said.find()) {
            int from = said.start();
            int to = said.end();
            single(said.group("whole"))
                    .flatMap(Span::months)
                    .flatMap(whole -> single(said.group("short"))
                            .flatMap(ShortOf::inMonths)
                            .map(whole::subtract))
                    .filter(left -> left.signum() > 0)
                    .ifPresent(left ->
                            found.add(Mention.of(new Span(left, Span.Unit.MONTH, false, false), text, from, to)));
        }
        return found.build();
    }

    /** The one length of time that the words are. */
    static Optional<Span> single(String words) {
        List<Mention<Span>> spans = Spans.in(words, Numbers.in(words));
        return Optional.of(spans)
                .filter(one -> one.size() == 1)
                .map(one -> one.get(0).value());
    }

    static Optional<BigDecimal> inMonths(Span span) {
        return switch (span.unit()) {
            case MONTH -> Optional.of(span.amount());
            case WEEK -> Optional.of(ofDays(span.amount().multiply(BigDecimal.valueOf(7))));
            case DAY -> Optional.of(ofDays(span.amount()));
            default -> Optional.empty();
        };
    }

    /** Rounded up, so that what is not reached stays below its limit. */
    private static BigDecimal ofDays(BigDecimal days) {
        return days.divide(DAYS_A_MONTH, PLACES, RoundingMode.UP);
    }
}
