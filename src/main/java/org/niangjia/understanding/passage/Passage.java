package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What is said in figures in the words of a question: days, lengths of time, amounts of money, other numbers.
 *
 * @param text the words in the comparable form
 * @param today the day that 昨天 and 今年 refer to
 */
public record Passage(
        String text,
        LocalDate today,
        List<Mention<BigDecimal>> numbers,
        List<Mention<SaidDay>> days,
        List<Mention<Span>> spans,
        List<Mention<BigDecimal>> amounts) {

    /** More of a kind than any case has; bounds the time that a long message can cost. */
    private static final int MOST = 60;

    /** Another word for probation: a three-month trial period, trial pay. */
    private static final Phrasing TRIAL = Phrasing.of(
            "\\btrial (?:time\\b|(?=(?:period|months?|pay|wages?|salary)\\b))|(?<=\\b(?:on|of) )trial(?= for \\w+ months?\\b)");

    public static Passage of(String words, LocalDate today) {
        String said = Cantonese.inMandarin(Utterance.of(words).words().replace('’', '\''))
                // What a hospital calls it.
                .replace("dystocia", "difficult birth");
        String text = EnglishOrdinals.inFigures(
                ExactlySaid.in(Days.inOrder(PlainNumerals.in(said.contains("trial") ? withProbation(said) : said))));
        List<Mention<SaidDay>> days = Days.in(text, today);
        List<Mention<BigDecimal>> numbers = Numbers.in(text);
        List<Mention<Span>> spans = Spans.in(text, numbers);
        List<Mention<?>> taken = new ArrayList<>(days);
        taken.addAll(spans);
        taken.sort(Comparator.comparing(Mention::from));
        List<Mention<BigDecimal>> amounts = Amounts.in(text, numbers, taken);
        return new Passage(text, today, most(numbers), most(days), most(spans), most(amounts));
    }

    private static String withProbation(String said) {
        return TRIAL.matcher(said)
                .replaceAll(trial -> trial.group().endsWith("time")
                        ? "probation period"
                        : trial.group().replace("trial", "probation"));
    }

    private static <T> List<T> most(List<T> mentions) {
        return mentions.subList(0, Math.min(MOST, mentions.size()));
    }

    public boolean says(Phrasing pattern) {
        return pattern.isIn(text);
    }

    /** Whether any of these stands in the text: far quicker than a pattern, so it is asked first where most questions name none of them. */
    public boolean mentions(String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The one value of several: what is said in two ways is not plainly said. */
    public static <T> Optional<T> agreed(Stream<T> values) {
        List<T> distinct = values.distinct().limit(2).toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    /** True or false, if only one of them is said. */
    public Optional<Boolean> either(Phrasing yes, Phrasing no) {
        boolean said = says(yes);
        return said == says(no) ? Optional.empty() : Optional.of(said);
    }
}
