package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/** Months that are named by the first and the last of them, both of one year: 1月到10月, 三月份至六月份, 6月降到11月, from January to October. */
public final class MonthsOfAYear {

    private static final String MONTH = "(\\d{1,2}|[一二三四五六七八九十]{1,2})月";
    private static final Phrasing IN_CHINESE = Phrasing.of("(?<![\\d一二三四五六七八九十到至~-])" + MONTH
            + "(?:份)?(?:一直)?(?:降|少发|发)?(?:到|至|~|-|—)(?:今年|同年|当年)?" + MONTH + "(?:份|底)?(?!\\d|[一二三十]{1,3}[号日])");

    private static final String NAMES =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Phrasing IN_ENGLISH = Phrasing.of("(?<!\\d |\\d)\\b" + NAMES
            + " (?:to|through|until|till) (?:the end of )?" + NAMES + "\\b(?! \\d{1,2}\\b(?!\\d))");

    /** Not of two years: 去年10月到今年3月. */
    private static final Phrasing OF_YEARS =
            Phrasing.of("去年|前年|\\blast year\\b|(?:20\\d{2}|\\d{2})年[^。]{0,12}(?:20\\d{2}|\\d{2})年");

    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private MonthsOfAYear() {}

    /** How many they are, where one such time is told and what follows it says that it is of them. */
    public static Optional<BigDecimal> toldBy(Passage passage, Phrasing follows) {
        return told(passage, time -> time.isFollowedBy(follows));
    }

    /** How many they are, where one such time is told. */
    public static Optional<BigDecimal> told(Passage passage) {
        return told(passage, time -> true);
    }

    private static Optional<BigDecimal> told(Passage passage, Predicate<Mention<String>> isMeant) {
        return passage.says(OF_YEARS)
                ? Optional.empty()
                : Passage.agreed(Stream.of(IN_CHINESE, IN_ENGLISH)
                        .flatMap(way -> way.matcher(passage.text())
                                .results()
                                .filter(time -> isMeant.test(
                                        Mention.of(time.group(), passage.text(), time.start(), time.end())))
                                .flatMap(time -> between(number(time.group(1)), number(time.group(2))).stream())));
    }

    private static Optional<BigDecimal> between(int first, int last) {
        return first >= 1 && first < last && last <= MONTHS_OF_YEAR
                ? Optional.of(BigDecimal.valueOf(last - first + 1L))
                : Optional.empty();
    }

    private static int number(String month) {
        int english = month.length() < LETTERS ? -1 : ENGLISH.indexOf(month.substring(0, LETTERS));
        return english >= 0
                ? english + 1
                : Numbers.value(month).map(BigDecimal::intValue).orElse(0);
    }
}
