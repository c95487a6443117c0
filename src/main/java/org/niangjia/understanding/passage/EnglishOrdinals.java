package org.niangjia.understanding.passage;

import java.util.List;
import java.util.regex.MatchResult;
import org.niangjia.question.phrasing.Phrasing;

/** Days of a month in English words: the second of May, October the twenty-first. */
final class EnglishOrdinals {

    private static final List<String> BELOW_TWENTY = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    private static final String DAY =
            "(?:(?<tens>twenty|thirty)(?:[- ](?<unit>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?<even>twentieth|thirtieth)|(?<low>"
                    + String.join("|", BELOW_TWENTY) + "))";

    private static final Phrasing OF_A_MONTH =
            Phrasing.of("(?<before>\\b(?:the )?)" + DAY + "(?= (?:day )?of " + MONTH + "\\b)");

    private static final Phrasing AFTER_A_MONTH = Phrasing.of("(?<before>\\b" + MONTH + " (?:the )?)" + DAY + "\\b");

    private static final Phrasing ANY = Phrasing.of("\\b" + MONTH + "\\b");

    private EnglishOrdinals() {}

    /** The words with such days in figures: the 2nd of May. */
    static String inFigures(String text) {
        if (!ANY.isIn(text)) {
            return text;
        }
        String before = OF_A_MONTH.matcher(text).replaceAll(day -> inFigures(day, day.group(1)));
        return AFTER_A_MONTH
                .matcher(before)
                .replaceAll(day -> inFigures(day, day.group(1).replaceFirst("the $", "")));
    }

    private static String inFigures(MatchResult day, String before) {
        return before + number(day) + "th";
    }

    private static int number(MatchResult day) {
        if (day.group(5) != null) {
            return BELOW_TWENTY.indexOf(day.group(5)) + 1;
        }
        if (day.group(4) != null) {
            return day.group(4).equals("twentieth") ? 20 : 30;
        }
        return (day.group(2).equals("twenty") ? 20 : 30) + BELOW_TWENTY.indexOf(day.group(3)) + 1;
    }
}
