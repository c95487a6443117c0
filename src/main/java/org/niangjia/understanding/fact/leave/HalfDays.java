package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Days that are told by halves, and days added to others: 两整天外加半天, 一个半天加三天, two days plus a half day. A half day that belongs to no days that
 * were had leaves open how many they are: a balance without it would be too large.
 */
final class HalfDays {

    private static final String NUMBER = "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten";

    /** 半晌, 半个工作日, 外加个半天: half a day. */
    private static final Phrasing OTHER_NAMES =
            Phrasing.of("半(?:晌|个(?:工作日|白天)|日(?!游|制|工|薪))|(?<=[加了又和有请休歇用零])个半天(?!班)");

    /** Three half days, a half-day, another half day. That of "two and a half days" is none. */
    private static final Phrasing IN_ENGLISH = Phrasing.of(
            "\\b(?<n>" + NUMBER + ")[ -]half[- ]days\\b" + "|(?<!\\b(?:one|" + NUMBER
                    + ") and )\\b(?<one>a|one|1|another|an extra|an additional|a further)[ -]half[- ](?:work(?:ing)? )?day\\b");

    /** 等了半天 is a long while, 半天没休 none at all. */
    private static final Phrasing HALF = Phrasing.of(
            "(?<![等说问找算查闹磨跑聊想谈看搞弄催吵]了?[他她人事领导主管老板]{0,3}[老好]?)半(?:天|个班|拉天)(?![^，。,.;；\\d]{0,8}(?:没|未))|(?<![每天日号])(?:[一1]个?|个)[上下]午"
                    + "|\\bhalf[- ](?:an? |of (?:an? |another )?)?(?:work(?:ing)?[- ])?days?\\b|\\b(?:and|plus|took|had) (?:an?|one|another) (?:morning|afternoon)\\b");

    /** 2天加1天: whole days that are added by a word of adding. */
    private static final Phrasing ADDED = Phrasing.of("整?[，,]?(?:外加|另外?加上?|再加上?|加上?)|,? plus (?:another )?");

    private static final Phrasing HALF_ADDED = Phrasing.of(
            "整?(?:的?(?:带薪)?(?:育儿|年休?|婚|陪产|护理)假)?[，,、]?(?:外加上?|另外?加上?|再加上?|加上?|又加了?|零|带|搭|添上?|和|跟|另外|(?:后来|之后|后头)?又(?:请|休|歇|用)?)(?:一共)?"
                    + "|(?: of (?:my |the |paid ){0,2}(?:(?:annual|child ?care|parental|marriage|paternity) )?leave)?,? (?:and|plus|and then|then|&)(?: then| also)?(?: another| an? (?:extra|additional|further))? ");

    /** 加半天班, 另外半天事假, and half a day is left. */
    private static final Phrasing NOT_OF_IT = Phrasing.of(
            "的?(?:班|加班|病假|事假|丧假|产检|调休|补休)|(?:还)?(?:没|未|剩)|(?:是|算)?(?:调休|补休|事假|病假)|(?:行|可以|成|能)(?:不|吗|么)"
                    + "| (?:is |are |was |were )?(?:left|remaining|unused|still|of (?:sick|unpaid|overtime|personal)|for (?:a |my )?(?:sick|personal|doctor))");

    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");

    private HalfDays() {}

    /** With half days in the words in which lengths of time are read. */
    static Passage inPlainWords(Passage passage) {
        if (!passage.says(OTHER_NAMES) && !passage.says(IN_ENGLISH)) {
            return passage;
        }
        String text = OTHER_NAMES.matcher(passage.text()).replaceAll("半天");
        return Passage.of(IN_ENGLISH.matcher(text).replaceAll(HalfDays::inDays), passage.today());
    }

    private static String inDays(MatchResult found) {
        if (found.group(1) == null) {
            return (found.group(2).length() > 3 ? "another " : "") + "half a day";
        }
        return Numbers.value(found.group(1))
                .map(many -> Span.plain(many.multiply(HALF_A_DAY)).toPlainString() + " days")
                .orElse(found.group());
    }

    /** The days that are told there, with all that are added to them in so many words. */
    static BigDecimal withThoseAdded(Passage passage, Mention<Span> days) {
        BigDecimal sum = days.value().amount();
        Mention<Span> last = days;
        for (Mention<Span> next : ofDays(passage)) {
            if (next.from() >= last.to() && isAdded(passage, last, next)) {
                sum = sum.add(next.value().amount());
                last = next;
            }
        }
        return Span.plain(sum);
    }

    /**
     * Whether a half day is told that is none of those that were had, so far as can be read.
     *
     * @param had whether days are told to have been had
     */
    static boolean areLeftOver(Passage passage, Predicate<Mention<Span>> had) {
        List<Mention<Span>> days = ofDays(passage);
        return HALF.matcher(passage.text())
                .results()
                .anyMatch(half -> days.stream()
                        .filter(span -> span.from() <= half.start() && half.end() <= span.to())
                        .noneMatch(span ->
                                had.test(span) || days.stream().anyMatch(other -> isAdded(passage, other, span))));
    }

    /** Whether days are less than one, or a half day is told beside them in the same sentence: which of it was had, the figure alone does not say. */
    static boolean areToldBy(Mention<?> days) {
        boolean lessThanOne = days.value() instanceof Span span && span.amount().compareTo(BigDecimal.ONE) < 0;
        return lessThanOne || HALF.isIn(days.before()) || HALF.isIn(days.after());
    }

    private static List<Mention<Span>> ofDays(Passage passage) {
        return passage.spans().stream()
                .filter(span ->
                        span.value().unit() == Span.Unit.DAY && !span.value().age())
                .toList();
    }

    private static boolean isAdded(Passage passage, Mention<Span> days, Mention<Span> next) {
        if (next.from() < days.to() || next.value().more() || next.isFollowedBy(NOT_OF_IT)) {
            return false;
        }
        String between = passage.text().substring(days.to(), next.from());
        boolean byHalves = isPartly(days) || isPartly(next);
        return ADDED.isAllOf(between) || (byHalves && HALF_ADDED.isAllOf(between));
    }

    private static boolean isPartly(Mention<Span> days) {
        return days.value().amount().stripTrailingZeros().scale() > 0;
    }
}
