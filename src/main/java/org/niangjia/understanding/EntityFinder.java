package org.niangjia.understanding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;

/** Finds facts of a case in the words of a question. Reads only what is plainly said; safe for use by several threads. */
public final class EntityFinder {

    private static final String NUMERALS = "一二两三四五六七八九十";
    private static final String NUMBER = "(?<![第\\d." + NUMERALS + "])(\\d{1,2}(?:\\.\\d)?|[" + NUMERALS + "]{1,3})";

    private static final Pattern TRIPLETS = Pattern.compile("三胞胎|\\btriplets\\b");
    private static final Pattern TWINS = Pattern.compile("(?<!不是)(?:双胞胎|龙凤胎|双胎)|\\btwins\\b");

    /** Not where it is asked what counts as one, where it is denied, or where it stands beside another kind of birth. */
    private static final Pattern DIFFICULT = Pattern.compile("(?<!算|算是|属于|没|没有|不|不是|是否|无|按|或|或者|还是|和|跟|、)难产"
            + "(?!吗|么|算|或|还是|和|跟|、|的?标准|证明|[^，。,.]{0,2}(?:怎么|如何)认)|difficult (?:birth|labou?r|delivery)");

    private static final Pattern NATURAL =
            Pattern.compile("(?<!不是|没|没有|不|非)顺产(?!和|跟|或|还是|、|转)|natural birth|vaginal birth");
    private static final Pattern CAESAREAN = Pattern.compile("剖腹|剖宫|剖的|剖产|转剖|\\bc[- ]?section|\\bca?esarean");

    private static final String PREGNANT = "(?:怀孕|怀了|怀胎|孕)[^，。,.前后时第]{0,4}?";
    private static final String LOST = "[^，。,.]{0,6}(?:流产(?!假)|胎停|小产|没保住|引产)";
    private static final String PAID = "的?(?:工资|社保|产假|流产假|假|生活费|奖金|合同|试用|津贴|保险)";
    private static final String MONTH = NUMBER + "个?(半)?多?月(?![\\d份初底中]|" + PAID + ")";
    private static final String WEEK = NUMBER + "()周(?!岁|年|末|六|日|[一二三四五六]|" + PAID + ")";
    private static final String ALONG = " (?:pregnant|of pregnancy|along)";
    private static final String MISCARRIED = "miscarr\\w+ (?:at|after|in) (?:about )?";
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile(PREGNANT + MONTH),
            Pattern.compile(MONTH + LOST),
            Pattern.compile(NUMBER + "()[- ]months?" + ALONG),
            Pattern.compile(MISCARRIED + NUMBER + "() months"));
    private static final List<Pattern> WEEKS = List.of(
            Pattern.compile(PREGNANT + WEEK),
            Pattern.compile(WEEK + LOST),
            Pattern.compile("(?<!\\d)([1-4]\\d)()周(?!岁|年|末|六|日|[一二三四五六]|" + PAID + ")"),
            Pattern.compile(NUMBER + "()[- ]weeks?" + ALONG),
            Pattern.compile(MISCARRIED + NUMBER + "() weeks"));

    /** What is counted after these words is no pregnancy. */
    private static final Pattern SINCE = Pattern.compile("(?:入职|工作|上班|干了|来了|结婚|试用期)[^，。,.]{0,3}$");

    private static final double WEEKS_A_MONTH = 52 / 12.0;

    /**
     * How weeks become months no text says: by months of four weeks these are four months, by the calendar less. The leave after a
     * miscarriage changes just here, so the months are left open.
     */
    private static final Set<Double> WEEKS_OF_EITHER = Set.of(16.0, 17.0);

    private static final Pattern START = Pattern.compile("(?:(20\\d{2})[年./-]|(?<![\\d.]))(\\d{1,2})[月./-](\\d{1,2})"
            + "(?![\\d个天倍月年岁周元%小])[日号]?(?:起|开始|号开始)?[^，。,.]{0,4}(?:开始)?"
            + "(?:休(?!息|完|到|满)|请(?!问|教|求|客)|放(?=产假|流产假))");

    private EntityFinder() {}

    /**
     * The case with the facts that the words name. A day without a year is the one nearest to the day whose law applies.
     *
     * @param known what is known already, at least place and day
     */
    public static Facts find(String words, Facts known) {
        String text = Utterance.of(words).words();
        return known.withIf(Fact.BABIES, babies(text))
                .withIf(Fact.DIFFICULT_BIRTH, difficult(text))
                .withIf(Fact.CAESAREAN, CAESAREAN.matcher(text).find() ? Optional.of(true) : Optional.empty())
                .withIf(Fact.MONTHS_OF_PREGNANCY, months(text).map(EntityFinder::decimal))
                .withIf(Fact.STARTS_ON, leaveStart(text, known.on()));
    }

    /** Weeks make months with many places; three are enough to stay on the right side of a limit. */
    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.DOWN);
    }

    private static Optional<Integer> babies(String text) {
        if (TRIPLETS.matcher(text).find()) {
            return Optional.of(3);
        }
        return TWINS.matcher(text).find() ? Optional.of(2) : Optional.empty();
    }

    private static Optional<Boolean> difficult(String text) {
        if (DIFFICULT.matcher(text).find()) {
            return Optional.of(true);
        }
        return NATURAL.matcher(text).find() ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Double> months(String text) {
        Optional<Double> months = first(MONTHS, text);
        if (months.isPresent()) {
            return months.flatMap(EntityFinder::inRange);
        }
        return first(WEEKS, text)
                .filter(weeks -> !WEEKS_OF_EITHER.contains(weeks))
                .flatMap(weeks -> inRange(weeks / WEEKS_A_MONTH));
    }

    /** The number that the first pattern with a match in the text finds. */
    private static Optional<Double> first(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (!SINCE.matcher(text.substring(0, matcher.start(1))).find()) {
                    double half = matcher.group(2) == null || matcher.group(2).isEmpty() ? 0 : 0.5;
                    return number(matcher.group(1)).map(number -> number + half);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> inRange(double months) {
        return months >= 0 && months <= 11 ? Optional.of(months) : Optional.empty();
    }

    private static Optional<LocalDate> leaveStart(String text, LocalDate askedOn) {
        Matcher start = START.matcher(text);
        if (!start.find()) {
            return Optional.empty();
        }
        try {
            int month = Integer.parseInt(start.group(2));
            int day = Integer.parseInt(start.group(3));
            if (start.group(1) != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(start.group(1)), month, day));
            }
            LocalDate thisYear = LocalDate.of(askedOn.getYear(), month, day);
            // Half a year back is rather next year's date, and the other way round.
            if (thisYear.isBefore(askedOn.minusMonths(6))) {
                return Optional.of(thisYear.plusYears(1));
            }
            return Optional.of(thisYear.isAfter(askedOn.plusMonths(6)) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Empty for what is no one number: 三四个月. */
    private static Optional<Double> number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Optional.of(Double.parseDouble(numeral));
        }
        int ten = numeral.indexOf('十');
        String tens = ten < 0 ? "" : numeral.substring(0, ten);
        String ones = numeral.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || ones.contains("十")) {
            return Optional.empty();
        }
        int value = ones.isEmpty() ? 0 : digit(ones.charAt(0));
        if (ten >= 0) {
            value += 10 * (tens.isEmpty() ? 1 : digit(tens.charAt(0)));
        }
        return Optional.of((double) value);
    }

    private static int digit(char numeral) {
        return numeral == '两' ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(numeral));
    }
}
