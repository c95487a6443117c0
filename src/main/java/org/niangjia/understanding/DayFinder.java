package org.niangjia.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Utterance;

/**
 * Finds the day whose law the words ask for, where it is not that of the question: 2021年6月的时候山东有育儿假吗. A month stands for its first day, and
 * so does a year of which it is said 那会儿 or 当时; any other year alone is no day. The day of a birth, a hiring or a dismissal does not change whose law is asked for.
 */
public final class DayFinder {

    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String THEN = "(?:那会儿?|那时候?|那年|当时|当年|的时候)";

    /** Each with year, month and day in the groups y, m and d. */
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(
                    "(?<!\\d)(?<y>" + YEAR
                            + "|去年|前年|今年|明年)\\s?年?\\s?(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月份?(?:的?\\s?(?<d>\\d{1,2})\\s?[日号])?"),
            Pattern.compile("(?<!\\d)(?<y>" + YEAR + ")-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?(?!\\d)"),
            Pattern.compile(
                    "\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<m>" + MONTH + "),? (?<y>" + YEAR + ")\\b"),
            Pattern.compile("\\b(?<m>" + MONTH + ") (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>" + YEAR + ")\\b"),
            // 2010年那会儿: neither month nor day.
            Pattern.compile("(?<!\\d)(?<y>" + YEAR + ")年?(?!\\d|\\s?年|[^。]{0,3}月)(?<m>(?!))?(?<d>(?!))?(?=[^。?？]{0,12}"
                    + THEN + ")"));

    private static final String LAW = "(?:规定|政策|标准|条例|法律|法规|办法|旧法|新法|老规定)";
    private static final Pattern BY = Pattern.compile("(?:按照?|根据|依照?|依据|适用|参照|执行)(?:的?是)?$");
    private static final Pattern LAW_OF_IT = Pattern.compile("(?:的|时的?|那时的?|当时的?|那会儿?的?|的时候的?)?[^，。,.?？]{0,8}" + LAW);
    private static final Pattern ITS_LAW = Pattern.compile("(?:的|时的?|那时的?|当时的?|那会儿?的?|的时候的?)[^，。,.?？我生休入被]{0,8}" + LAW);
    private static final Pattern AS_OF = Pattern.compile("(?:截至|截止到?)$|\\bas (?:of|at)(?: the)? $");
    private static final Pattern AT_THAT_TIME = Pattern.compile(
            "(?:的时候|时候?|那时候?|那会儿?|当时|那阵子?)[^。?？!！]{0,20}?(?:" + LAW + "|有没有|有[^，。?？]{0,10}[吗么没]|多少|几天|几个月|怎么规定)");
    /** 2021年6月山东有育儿假吗: nothing stands between the day and what is asked but whose law it is. */
    private static final Pattern ASKED_OF_IT = Pattern.compile(
            "[,， ]?(?:的|时|那时|份|那会儿|当时|在|全国|国家|\\p{IsHan}{2,6}?(?=有))?(?:有没有|有(?![^，。?？]{0,12}(?:生|出生|入职|辞退))[^，。?？我]{0,10}[吗么没]|(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假)(?:是|有|能休)?(?:多少天|几天|多长|多久))");

    /** 2010年我生老大那会儿产假是多少天 asks for the law of then, though it tells of a birth. */
    private static final Pattern ASKED_OF_THEN = Pattern.compile("[^。?？!！,，]{0,16}?" + THEN
            + "[^。?？!！,，我生入]{0,6}?(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假)(?:是|有|能休|能请|规定)?(?:多少|几天|多久|多长)");

    private static final Pattern HERS = Pattern.compile(
            "[^。?？!！]{0,16}?(?:我(?!们?[省市国])|入职|出生|生的|生了|生孩子|生娃|辞退|离职|怀孕|怀上|结婚|领证|受伤|签了|签的|休的|休了|开始休|请的|被)"
                    + "|,? (?:i|my|she|we)\\b");

    private static final Pattern ENGLISH_LAW = Pattern.compile(
            "\\b(?:laws?|rules?|regulations?|policy|provisions?|standards?)(?: \\w+){0,3}? (?:of|in|on|as of|from|at)(?: the)? $");
    private static final Pattern ASKED_OF_THE_PAST = Pattern.compile(
            "\\b(?:what|how|was|were|did)\\b[^.?]*\\b(?:was|were|did)\\b[^.?]*\\b(?:in|on|back in)(?: the)? $"
                    + "|\\b(?:was|were|did)\\b[^.?]*\\b(?:in|on|back in)(?: the)? $");
    private static final Pattern OF_A_PERSON =
            Pattern.compile("\\b(?:i|me|my|we|she|her|born|hired|dismissed|fired|injured)\\b");
    private static final Pattern IN = Pattern.compile("^(?:back )?(?:in|on) $");
    private static final Pattern WAS = Pattern.compile(
            ",? (?:was there|were there|was the|were the|did [a-z]+ have|how (?:long|many|much)[a-z ]{0,20}(?:was|were|did))(?! i\\b)");

    private DayFinder() {}

    /** The day whose law is plainly asked for; empty for that of the question. */
    public static Optional<LocalDate> find(String words, LocalDate askedOn) {
        String text = Utterance.of(words).words();
        List<Mention<LocalDate>> days = new ArrayList<>();
        for (Pattern pattern : DAYS) {
            for (Matcher match = pattern.matcher(text); match.find(); ) {
                LocalDate day = day(match, askedOn);
                if (day != null) {
                    days.add(Mention.of(day, text, match.start(), match.end()));
                }
            }
        }
        return Passage.agreed(days.stream().filter(DayFinder::isOfTheLaw).map(Mention::value));
    }

    private static boolean isOfTheLaw(Mention<LocalDate> day) {
        if (day.comesAfter(BY) && day.isFollowedBy(LAW_OF_IT)) {
            return true;
        }
        if (day.isFollowedBy(ASKED_OF_THEN)) {
            return true;
        }
        if (day.isFollowedBy(HERS)) {
            return false;
        }
        if (day.isFollowedBy(ASKED_OF_IT)) {
            return true;
        }
        if (day.comesAfter(AS_OF) || day.isFollowedBy(ITS_LAW) || day.isFollowedBy(AT_THAT_TIME)) {
            return true;
        }
        boolean asked = day.comesAfter(ENGLISH_LAW)
                || day.comesAfter(ASKED_OF_THE_PAST)
                || (day.comesAfter(IN) && day.isFollowedBy(WAS));
        return asked && !day.comesAfter(OF_A_PERSON);
    }

    private static @Nullable LocalDate day(Matcher match, LocalDate askedOn) {
        try {
            int year = year(match.group("y"), askedOn);
            String month = match.group("m");
            String day = match.group("d");
            return LocalDate.of(year, month == null ? 1 : month(month), day == null ? 1 : Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String said, LocalDate askedOn) {
        int relative = List.of("前年", "去年", "今年", "明年").indexOf(said);
        return relative < 0 ? Integer.parseInt(said) : askedOn.getYear() + relative - 2;
    }

    private static int month(String said) {
        int english = MONTHS.indexOf(said);
        return english >= 0
                ? english + 1
                : Numbers.value(said).map(Number::intValue).orElse(0);
    }
}
