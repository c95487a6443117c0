package org.niangjia.knowledge;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The ways in which a legal text writes a figure: in Arabic digits or in Chinese numerals, in its own unit or a larger one. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMERAL = "〇零一二三四五六七八九十百千万";

    /** The number of an article or a clause, as a regular expression. */
    static final String NUMBER = "[〇零一二三四五六七八九十百千]+";

    private static final Pattern CLAUSE_NUMBER = Pattern.compile(
            "第[" + NUMERAL + "0-9]+[条款项章节](?:之[" + NUMERAL + "]+)?|(?m)^\\s*[(（]?[" + NUMERAL + "]{1,3}[)）、]");

    private Numerals() {}

    /** Whether a text states the figure as a number of its own, not as part of a longer one or as the number of a clause. */
    static boolean states(String text, String figure, Unit unit) {
        String plain = CLAUSE_NUMBER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("；");
        for (String form : forms(figure, unit)) {
            Pattern alone = Character.isDigit(form.charAt(0))
                    ? Pattern.compile("(?<![0-9.])" + Pattern.quote(form) + "(?![0-9]|\\.[0-9])")
                    : Pattern.compile(
                            "(?<![" + NUMERAL + "])" + Pattern.quote(form) + "(?![" + lastIsNumeral(form) + "])");
            if (alone.matcher(plain).find()) {
                return true;
            }
        }
        return false;
    }

    /** A form that ends in its unit (两年) may be followed by anything; a bare number may not go on. */
    private static String lastIsNumeral(String form) {
        return NUMERAL.indexOf(form.charAt(form.length() - 1)) >= 0 ? NUMERAL : "\0";
    }

    private static List<String> forms(String figure, Unit unit) {
        List<String> forms = new ArrayList<>();
        if (unit == Unit.DATE) {
            LocalDate day = LocalDate.parse(figure);
            forms.add(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
            return forms;
        }
        forms.add(figure);
        if (figure.equals("0.5")) {
            forms.add("半");
        }
        if (figure.equals("0.05") && unit == Unit.PERCENT) {
            forms.add("万分之五");
        }
        if (!figure.chars().allMatch(Character::isDigit)) {
            return forms;
        }
        long number = Long.parseLong(figure);
        forms.add(chinese(number));
        if (number == 2) {
            forms.add("两");
        }
        if (unit == Unit.PERCENT) {
            forms.add("百分之" + chinese(number));
            if (number == 100) {
                forms.add("百分之百");
            }
            if (number == 50) {
                forms.add("一半");
            }
        }
        if (unit == Unit.MONTH && number % 12 == 0) {
            forms.add((number == 24 ? "两" : chinese(number / 12)) + "年");
            forms.add(chinese(number / 12) + "年");
            forms.add(number / 12 + "年");
        }
        if (unit == Unit.YUAN && number % 10_000 == 0 && number > 0) {
            forms.add(chinese(number / 10_000) + "万");
            forms.add(number / 10_000 + "万");
        }
        return forms;
    }

    /** The numbers from one on, as clauses are numbered. */
    static Set<String> upTo(long last) {
        return LongStream.rangeClosed(1, last).mapToObj(Numerals::chinese).collect(Collectors.toSet());
    }

    /** A number below a hundred million in Chinese numerals as laws write it: 十五, 九十八, 一百零二, 二千. */
    static String chinese(long number) {
        if (number < 10) {
            return number == 0 ? "零" : digit(number);
        }
        if (number < 20) {
            return "十" + (number == 10 ? "" : digit(number % 10));
        }
        if (number < 100) {
            return digit(number / 10) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
        }
        if (number < 1_000) {
            return digit(number / 100) + "百" + rest(number % 100, 10);
        }
        if (number < 10_000) {
            return digit(number / 1_000) + "千" + rest(number % 1_000, 100);
        }
        return chinese(number / 10_000) + "万" + rest(number % 10_000, 1_000);
    }

    private static String rest(long rest, long noZeroFrom) {
        if (rest == 0) {
            return "";
        }
        // Inside a longer number ten is written 一十.
        String numerals = rest >= 10 && rest < 20 ? "一" + chinese(rest) : chinese(rest);
        return (rest < noZeroFrom ? "零" : "") + numerals;
    }

    private static String digit(long digit) {
        return String.valueOf(DIGITS.charAt((int) digit));
    }
}
