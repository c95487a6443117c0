package org.niangjia.understanding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Hours of overtime told beside each other, for several kinds of day: 平时晚上加了3个小时，礼拜天又干了8个小时. */
final class OvertimeHours {

    private static final String WEEKDAY = "weekday";
    private static final String REST_DAY = "rest_day";
    private static final String HOLIDAY = "holiday";

    private static final String KINDS =
            "(?<holiday>法定(?:节假日|假日|节日|假期|节)|节假日|国庆节?|春节|大年(?:初[一二三]|三十)|年初[一二三]|除夕|元旦|清明节?|五一(?:节|劳动节)?|劳动节|端午节?|中秋节?"
                    + "|\\b(?:public|statutory) holidays?\\b|\\bnational day\\b|\\bspring festival\\b|\\blabou?r day\\b|\\bnew year's day\\b)"
                    + "|(?<rest>周末|(?:周|星期|礼拜)[六日天]|休息日|双休日?|\\b(?:weekends?|saturdays?|sundays?|rest days?|days? off)\\b)(?:的?(?:白天|晚上|上午|下午))?"
                    + "|(?<weekday>平时|平常|平日|工作日|上班日|下班后|下了班|晚上|夜里|(?:周|星期|礼拜)[一二三四五]|\\b(?:weekdays?|workdays?|working days?|weekday evenings?|evenings?|after work)\\b)";

    /** Which of them stands nearest before the hours counts. */
    private static final Pattern KIND = Pattern.compile(KINDS);

    /** 8 hours on Sunday. */
    private static final Pattern KIND_AFTER = Pattern.compile(
            "(?: of)?(?: overtime| work| extra)? (?:on|at|in|during|over) (?:a |the |my |last )*(?:" + KINDS + ")");

    private static final Pattern HOUR = Pattern.compile("(?<!每|每个)(?:小时|钟头)(?!工|薪)|\\bhours\\b");

    private static final Pattern PRICE = Pattern.compile("(?:才|只|就|给|是|工资|多少|\\d|[一二两三四五六七八九十]+块)");

    private static final Pattern PART_OF_IT = Pattern.compile("其中|包括|里面有|\\bof which\\b|\\bincluding\\b");

    private static final Pattern WORKED = Pattern.compile("[加干上做顶值忙站班]|\\b(?:work\\w*|overtime|did|hours)\\b");
    private static final Pattern EACH =
            Pattern.compile("(?:每[天日周晚个]|天天|一天|一周|一个星期|日均|every|each|a day|per day|daily|weekly)[^，。,.\\d]{0,12}$");
    private static final Pattern EACH_AFTER =
            Pattern.compile("[^，。,.\\d]{0,2}(?:/天|一天|每天|一周|每周)| (?:a|per|each|every) (?:day|night|week)\\b");
    private static final Pattern DENIED = Pattern.compile("(?:没|没有|不|不用|未|拒绝|不想|别|要求|休|歇|睡|补休|调休)[^，。,.\\d]{0,6}$");

    private static final Map<String, Fact<BigDecimal>> HOURS =
            Map.of(WEEKDAY, Fact.WEEKDAY_HOURS, REST_DAY, Fact.REST_DAY_HOURS, HOLIDAY, Fact.HOLIDAY_HOURS);

    private OvertimeHours() {}

    /**
     * The hours by the kind of day, if they are told at least twice and each time with its kind.
     *
     * @param isHoliday whether a day that is named is a public holiday
     */
    static Optional<Facts> read(Passage passage, Facts known, Predicate<SaidDay> isHoliday) {
        if (passage.says(PART_OF_IT) || isHourUnread(passage)) {
            return Optional.empty();
        }
        Map<String, BigDecimal> hours = new TreeMap<>();
        int from = 0;
        int told = 0;
        for (Mention<Span> span : passage.spans()) {
            if (span.value().unit() != Span.Unit.HOUR || isPrice(span)) {
                continue;
            }
            if (span.value().more()
                    || span.comesAfter(EACH)
                    || span.isFollowedBy(EACH_AFTER)
                    || span.comesAfter(DENIED)) {
                return Optional.empty();
            }
            String words = passage.text().substring(from, span.from());
            int start = from;
            Optional<String> kind = after(span)
                    .or(() -> dayNamed(passage, start, span.from(), isHoliday))
                    .or(() -> last(words));
            if (kind.isEmpty() || (told == 0 && !WORKED.matcher(words).find())) {
                return Optional.empty();
            }
            hours.merge(kind.get(), span.value().amount(), BigDecimal::add);
            told++;
            from = span.to();
        }
        return told < 2 ? Optional.empty() : Optional.of(with(known, hours));
    }

    /** A sum without hours that could not be read would be too small. */
    private static boolean isHourUnread(Passage passage) {
        long read = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR)
                .count();
        return HOUR.matcher(passage.text()).results().count() > read;
    }

    /** 一小时18块 */
    private static boolean isPrice(Mention<Span> span) {
        return span.value().amount().compareTo(BigDecimal.ONE) == 0 && span.isFollowedBy(PRICE);
    }

    /** Of one kind alone they are simply added up. */
    private static Facts with(Facts known, Map<String, BigDecimal> hours) {
        Facts facts = known;
        for (Map.Entry<String, BigDecimal> told : hours.entrySet()) {
            Optional<BigDecimal> amount = Optional.of(Span.plain(told.getValue()));
            facts = hours.size() > 1
                    ? facts.withIf(Objects.requireNonNull(HOURS.get(told.getKey())), amount)
                    : facts.withIf(Fact.OVERTIME_HOURS, amount).withIf(Fact.OVERTIME_ON, Optional.of(told.getKey()));
        }
        return facts;
    }

    private static Optional<String> after(Mention<Span> span) {
        Matcher kind = KIND_AFTER.matcher(span.after());
        return kind.lookingAt() ? Optional.of(named(kind)) : Optional.empty();
    }

    private static String named(Matcher kind) {
        if (kind.group("holiday") != null) {
            return HOLIDAY;
        }
        return kind.group("rest") != null ? REST_DAY : WEEKDAY;
    }

    private static Optional<String> dayNamed(Passage passage, int from, int to, Predicate<SaidDay> isHoliday) {
        return Passage.agreed(passage.days().stream()
                        .filter(day -> day.from() >= from && day.to() <= to)
                        .map(day -> isHoliday.test(day.value()) ? HOLIDAY : ""))
                .filter(kind -> !kind.isEmpty());
    }

    private static Optional<String> last(String words) {
        Matcher kind = KIND.matcher(words);
        Optional<String> last = Optional.empty();
        while (kind.find()) {
            last = Optional.of(named(kind));
        }
        return last;
    }
}
