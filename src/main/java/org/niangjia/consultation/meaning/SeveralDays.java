package org.niangjia.consultation.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/** One question that is asked of several days, whose laws may differ: 2022年每月能抵多少，2023年又是多少. Thread-safe. */
public final class SeveralDays {

    /**
     * One of them.
     *
     * @param day as it was said
     * @param words the question with this day in it
     */
    public record Of(String day, String words) {}

    private static final String DAY = "(?:20\\d{2}年?(?:[0-1]?\\d月份?)?(?:[0-3]?\\d[日号])?|大?前年|去年|今年|现在|如今|明年"
            + "|(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* )?20\\d{2}\\b|\\b(?:last|this|next) year\\b|\\bnow\\b)";

    private static final Phrasing NAMED = Phrasing.inAnyCase(DAY);

    private static final Phrasing CLAUSE = Phrasing.inAnyCase("[，,。;；:：?？!！\\n]+|\\. |\\band\\b");

    private static final Phrasing HOW_MUCH = Phrasing.of("多少|几");

    /** 到了2023年又是多少, what was it in January 2023: names nothing but the day. */
    private static final Phrasing GOES_ON = Phrasing.inAnyCase("(?:那么?|到了?|换成|然后|再|还有|而)*(?<day>" + DAY
            + ")(?:生的|出生的|以后|之后|起|那(?:一|个)*月|那会儿?|的?时候?|的话|开始|的)?(?:又|就|是|应该|该|能|可以|变成|到底|要|有|给|抵|扣|发|休|歇|放|改成|变|每个?月|一个?月|每年|一年)*(?:多少[天日钱元]?|几[天日]|几个?月|多久|呢)+[啊呀呢]?"
            + "|(?:then |so )*(?:(?:what|how) (?:was|is|were|about|much|many|long)(?: (?:was|is|it|that|they|days|months|the same|then))* ?)?(?:(?:for|in|from|since|by|as of|of) )*(?<english>"
            + DAY + ")(?: then| on)?");

    /** 2022年和2023年各多少. */
    private static final Phrasing OF_EACH =
            Phrasing.of("(?<one>" + DAY + ")(?:和|跟|与|、)(?<other>" + DAY + ")(?<rest>.*?)(?:分别|各自?)(?=.*(?:多少|几))");

    private SeveralDays() {}

    /** The question of each day, in the order in which they are named; none if it is asked of one. */
    public static List<Of> asked(String words) {
        List<String> clauses = CLAUSE.splitAsStream(words)
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            Matcher each = OF_EACH.matcher(clause);
            if (each.find()) {
                return List.of(
                        of(each.group("one"), each.group("one") + each.group("rest") + clause.substring(each.end())),
                        of(
                                each.group("other"),
                                each.group("other") + each.group("rest") + clause.substring(each.end())));
            }
            Matcher day = NAMED.matcher(clause);
            if (asks(clause) && day.find()) {
                List<Of> asked = new ArrayList<>(List.of(of(day.group(), clause)));
                clauses.subList(i + 1, clauses.size()).stream()
                        .map(GOES_ON::matcher)
                        .takeWhile(Matcher::matches)
                        .map(next -> next.group("day") == null ? next.group("english") : next.group("day"))
                        .forEach(other -> asked.add(
                                of(other, clause.substring(0, day.start()) + other + clause.substring(day.end()))));
                if (asked.size() > 1) {
                    return List.copyOf(asked);
                }
            }
        }
        return List.of();
    }

    private static Of of(String day, String words) {
        return new Of(day, words);
    }

    private static boolean asks(String clause) {
        return AskingWords.askForAFigure(clause)
                || HOW_MUCH.isIn(clause)
                || Utterance.of(clause).words().startsWith("what ");
    }
}
