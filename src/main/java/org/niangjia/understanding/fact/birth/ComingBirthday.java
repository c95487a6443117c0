package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * The month in which a child was born, where it is told when it reaches an age: 闺女明年2月满2岁, 儿子下个月满三岁, my son turns two in March 2027.
 * Without a year 九月满三岁 may be over or to come, so it tells nothing.
 */
final class ComingBirthday {

    private static final List<String> YEARS = List.of("去年", "今年", "明年", "后年");

    private static final String CHINESE_YEAR = "(?:(去年|今年|明年|后年)|(20\\d{2})年)的?";

    private static final String REACHES =
            "(?:(?:才|就|刚|要|正好|刚好|将)*(?:满|到|够|过)|就)(\\d|[一两二三四五六七八九])(?:周)?岁(?!以|之?[前后]|才能|可以|能)";

    private static final Phrasing CHINESE =
            Phrasing.of(CHINESE_YEAR + "(\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:里|底|初|中旬)?" + REACHES);

    private static final Phrasing NEAR = Phrasing.of("(上|这|本|下)个?月(?:里|底|初)?" + REACHES);

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:turns?|will turn|is turning|will be) (\\d|one|two|three|four|five|six) (?:years old )?in (jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\b,? (?:of )?(?:(next) year|(20\\d{2}))");

    /** Only until then, or only from then on: no birthday of hers. */
    private static final Phrasing OF_A_LIMIT =
            Phrasing.of("(?:等|到|最晚|截止|之前|以前|\\buntil|\\btill|\\bbefore|\\bby|\\bwhen)[^，。,.]{0,4}$");

    private static final Phrasing OF_SEVERAL =
            Phrasing.of("老[大二三]|大宝|小宝|[二三]宝|两个|\\b(?:eldest|oldest|older|younger|first|second|little one)\\b");

    private ComingBirthday() {}

    /** The month as 2025-02; empty if no such birthday is told. */
    static Optional<String> bornIn(Passage passage) {
        if (!passage.mentions("岁", "turn", "will be") || passage.says(OF_SEVERAL)) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(passage.today());
        Stream<YearMonth> named = found(CHINESE, passage)
                .flatMap(said -> month(said.group(3), year(said.group(1), said.group(2), now))
                        .flatMap(then -> before(then, said.group(4)))
                        .stream());
        Stream<YearMonth> near = found(NEAR, passage)
                .flatMap(said -> before(now.plusMonths(toward(said.group(1))), said.group(2)).stream());
        Stream<YearMonth> english = found(ENGLISH, passage)
                .flatMap(said -> month(
                        String.valueOf(Days.month(said.group(2))),
                        year(said.group(3) == null ? null : "明年", said.group(4), now))
                        .flatMap(then -> before(then, said.group(1)))
                        .stream());
        return Passage.agreed(Stream.of(named, near, english).flatMap(months -> months))
                .map(YearMonth::toString);
    }

    private static Stream<MatchResult> found(Phrasing pattern, Passage passage) {
        return pattern.matcher(passage.text())
                .results()
                .filter(said ->
                        !Mention.of(0, passage.text(), said.start(), said.end()).comesAfter(OF_A_LIMIT));
    }

    private static int toward(String which) {
        return which.equals("上") ? -1 : which.equals("下") ? 1 : 0;
    }

    private static int year(@Nullable String relative, @Nullable String figures, YearMonth now) {
        return figures == null
                ? now.getYear() + YEARS.indexOf(relative == null ? "今年" : relative) - 1
                : Integer.parseInt(figures);
    }

    private static Optional<YearMonth> month(String number, int year) {
        return Numbers.value(number)
                .map(BigDecimal::intValue)
                .filter(month -> month >= 1 && month <= 12)
                .map(month -> YearMonth.of(year, month));
    }

    private static Optional<YearMonth> before(YearMonth birthday, String age) {
        return Numbers.value(age)
                .or(() -> Optional.of(List.of("one", "two", "three", "four", "five", "six")
                                .indexOf(age))
                        .filter(at -> at >= 0)
                        .map(at -> BigDecimal.valueOf(at + 1L)))
                .map(years -> birthday.minusYears(years.intValue()));
    }
}
