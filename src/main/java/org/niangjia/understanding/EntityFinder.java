package org.niangjia.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/** Finds facts of a case in the words of a question. Reads only what is plainly said; safe for use by several threads. */
public final class EntityFinder {

    private static final String NUMBER = "(\\d{1,2}(?:\\.\\d)?|[一二两三四五六七八九十]{1,3})";
    private static final Pattern TRIPLETS = Pattern.compile("三胞胎|triplets");
    private static final Pattern TWINS = Pattern.compile("双胞胎|龙凤胎|双胎|twins");
    private static final Pattern DIFFICULT = Pattern.compile("难产|difficult (?:birth|labou?r|delivery)");
    private static final Pattern NATURAL = Pattern.compile("顺产|natural birth|vaginal birth");
    private static final Pattern CAESAREAN = Pattern.compile("剖腹|剖宫|剖的|剖产|c[- ]?section|ca?esarean");
    private static final Pattern MONTHS = Pattern.compile("(?:怀孕|怀了|孕|怀胎)[^，。,.]{0,4}?" + NUMBER + "个?多?月|" + NUMBER
            + " months pregnant|" + NUMBER + "个?多?月[^，。,.]{0,6}(?:流产|胎停|小产|没保住|引产)");
    private static final Pattern WEEKS =
            Pattern.compile("(?:怀孕|孕|怀)?[^，。,.]{0,3}?" + NUMBER + "周(?!岁|年|末|六|日|[一二三四五六])|" + NUMBER + " weeks");
    private static final double WEEKS_A_MONTH = 52 / 12.0;
    private static final Pattern START = Pattern.compile(
            "(?:(20\\d{2})[年./-])?(\\d{1,2})[月./-](\\d{1,2})[日号]?(?:起|开始|号开始)?[^，。,.]{0,4}(?:开始)?(?:休|请|放)(?:产假|流产假|假)?");

    private EntityFinder() {}

    /**
     * Finds the facts.
     *
     * @param askedOn a day without a year is the one nearest to this day
     */
    public static Entities find(String words, LocalDate askedOn) {
        String text = Utterance.of(words).words();
        return new Entities(
                babies(text), difficult(text), CAESAREAN.matcher(text).find(), months(text), leaveStart(text, askedOn));
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
        Matcher months = MONTHS.matcher(text);
        if (months.find()) {
            return inRange(number(firstGroup(months)));
        }
        Matcher weeks = WEEKS.matcher(text);
        return weeks.find() ? inRange(number(firstGroup(weeks)) / WEEKS_A_MONTH) : Optional.empty();
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

    private static String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        throw new IllegalStateException("a match without a number");
    }

    private static double number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Double.parseDouble(numeral);
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return digit(numeral.charAt(numeral.length() - 1));
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(ten - 1));
        return tens * 10 + (ten + 1 < numeral.length() ? digit(numeral.charAt(ten + 1)) : 0);
    }

    private static int digit(char numeral) {
        return numeral == '两' ? 2 : Math.max(0, "零一二三四五六七八九".indexOf(numeral));
    }
}
