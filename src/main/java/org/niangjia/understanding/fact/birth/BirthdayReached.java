package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.YearToldBefore;

/** The day of birth of a child of which a birthday is told with its age: 娃昨天刚满两岁, 儿子11月20号过的三岁生日, my son turned two on 20 November. */
final class BirthdayReached {

    private static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,2})";

    private static final String CHILD = "(?:孩子|小孩|宝宝|[娃妮]|儿子|女儿|闺女|姑娘|宝贝|大宝|二宝|小宝|老[大二三]|小子|丫头|双胞胎|龙凤胎)";

    private static final Phrasing AGE_AFTER = Phrasing.of("(?:那天|这天|当天)?(?:" + CHILD
            + "(?:俩|们|仨)?)?(?:就|都|才|刚刚?|正好|刚好|恰好|已经?|要|将|会|也)*(?:(?:满|过完?|到|是)(?:的|了)?(?:整)?" + NUMBER
            + "(?:周)?岁|(?<=就)一周岁|满周岁)(?![^，。,.]{0,3}(?:之?前|以[前内下]|为止)|半|零)");

    /** 28号才满周岁: the first birthday, without its number. */
    private static final Phrasing FIRST_AFTER =
            Phrasing.of("(?:那天|这天|当天)?(?:就|都|才|刚刚?|正好|刚好|要|将|会|也)*(?:满|过)(?:的|了)?周岁(?![^，。,.]{0,3}(?:之?前|以[前内下]|为止))");

    /** 孩子周岁是明年3月2号 */
    private static final Phrasing AGE_BEFORE =
            Phrasing.of(NUMBER + "?(?:周岁(?:的?生日)?|(?<=[\\d一二两三四五六七八九十])岁的?生日)(?:那天|就|正好|刚好)*(?:是|在|为|:)$");

    /** 孩子生日3月8号，2岁: the birthday and the age it has now. */
    private static final Phrasing BIRTHDAY_BEFORE = Phrasing.of("生日(?:是|在|为|:)?$");

    private static final Phrasing AGE_NOW_AFTER =
            Phrasing.of("[，, ]*(?:孩子|现在|今年|已经?|刚刚?|都|满|了)*" + NUMBER + "(?:周)?岁(?![^，。,.]{0,3}(?:之?前|以[前内下]|为止))");

    private static final Phrasing CHILD_IN_WORDS = Phrasing.of(CHILD);

    private static final Phrasing ENGLISH_BEFORE = Phrasing.of(
            "\\b(?:child|baby|son|daughter|kid|toddler|boy|girl|twins|he|she|they)(?: has| have| will| just| is going to)*(?: just)? turn(?:s|ed)? ([a-z0-9]+)(?: years old)?(?: just)?(?: on)?(?: the)? $");

    private static final int GROWN_UP = 18;

    private BirthdayReached() {}

    static Optional<LocalDate> in(Passage passage) {
        if (!passage.mentions("岁", "turn")) {
            return Optional.empty();
        }
        return Passage.agreed(passage.days().stream().flatMap(BirthdayReached::birth))
                .filter(born -> BirthFacts.canBeABirth(born, passage.today()));
    }

    /** Of a birthday without its year, and the age; a birth in a year that is told is none. */
    static Optional<LocalDate> byAge(Passage passage) {
        return passage.mentions("生日")
                ? Passage.agreed(passage.days().stream()
                        .filter(day -> day.comesAfter(BIRTHDAY_BEFORE)
                                && CHILD_IN_WORDS.isIn(day.before())
                                && YearToldBefore.isWithoutYear(day, passage))
                        .flatMap(day -> Stream.of(AGE_NOW_AFTER.matcher(day.after()))
                                .filter(Matcher::lookingAt)
                                .flatMap(age -> years(age.group(1)))
                                .map(years -> day.value().past().minusYears(years))))
                : Optional.empty();
    }

    private static Stream<LocalDate> birth(Mention<SaidDay> day) {
        boolean ofAChild = CHILD_IN_WORDS.isIn(day.before()) || CHILD_IN_WORDS.isIn(day.after());
        Stream<String> chinese = Stream.of(AGE_AFTER.matcher(day.after()))
                .filter(age -> ofAChild && age.lookingAt())
                .map(age -> Optional.ofNullable(age.group(1)).orElse("一"));
        Stream<String> english = ENGLISH_BEFORE.matcher(day.before()).results().map(age -> age.group(1));
        Stream<String> first = Stream.of(FIRST_AFTER.matcher(day.after()))
                .filter(age -> ofAChild && age.lookingAt())
                .map(age -> "1");
        Stream<String> before = AGE_BEFORE
                .matcher(day.before())
                .results()
                .filter(age -> ofAChild)
                .map(age -> Optional.ofNullable(age.group(1)).orElse("一"));
        return Stream.of(chinese, first, before, english)
                .flatMap(ages -> ages)
                .flatMap(BirthdayReached::years)
                .map(years -> day.value().nearest().minusYears(years));
    }

    private static Stream<Integer> years(String age) {
        return Numbers.in(age).stream()
                .map(Mention::value)
                .map(BigDecimal::intValue)
                .filter(years -> years > 0 && years < GROWN_UP);
    }
}
