package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.MonthlyPay;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What the employer paid a month in the days of leave that the province adds, and for how many months: 条例增加的60天里厂里按月才给2300. */
public final class AddedLeavePay implements FactReader {

    private static final String SIXTY = "(?:60|六十)";

    /** The added days, as what the pay after them is told of. */
    private static final Phrasing ADDED = Phrasing.of(
            "(?:省里?|本?地方|山东|条例|政策|另外|多|后[头面来]?)(?:[^，。,.;；\\d]{0,6}?)(?:加|增加|多给|多出来?|延长|奖励|给)(?:的|了|出来)*(?:那|这)?"
                    + SIXTY
                    + "[天日]|(?:延长|增加|奖励|加)的(?:那|这)?(?:" + SIXTY + "[天日]|产假)|(?:后头|后面|后来|后边|剩下)的?(?:那|这)?" + SIXTY
                    + "[天日]"
                    + "|\\b(?:added|extra|additional|provincial|province's|further|last|other) (?:60|sixty) days\\b|\\b(?:60|sixty) (?:added|extra|additional|more|provincial) days\\b|\\b(?:60|sixty) days (?:that |which )?(?:the province|shandong)(?: has)? (?:adds?|added|gives?)\\b");

    /** Of the time before them again. */
    private static final Phrasing NATIONAL =
            Phrasing.of("(?:98|九十八)[天日]|(?:头|前)(?:那)?(?:三|3)个月|\\b98 days\\b|\\bbefore (?:the|my) leave\\b");

    private static final Phrasing PAID = Phrasing.of(
            "(?<!没|未|基金|医保|社保|该|应|应该|正常)(?:(?:每个?|一个?)月|月月|按月|只|就|才|光)(?:都|就|只|才|光|他们|给我|给俺)*(?:给|发|打|开|付|转)(?:了|我|俺|过|来)*(?:就|只|才|有)*$"
                    + "|\\b(?:pays?|paid|paying|gave|gives?|sent|sends|got|get|received)(?: me)?(?: only| just)? $");

    private static final Phrasing BY_THE_FUND =
            Phrasing.of("(?:基金|医保|社保|津贴)[^，。,.;；\\d]{0,10}$|\\b(?:fund|insurance|allowance)\\b[^.,;\\d]{0,16}$");

    private static final Phrasing A_MONTH_BEFORE =
            Phrasing.of("(?:每个?|一个?)月[^，。,.;；\\d]{0,10}$|(?:月月|按月)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing A_MONTH_AFTER =
            Phrasing.of("(?:块钱?|元)?(?:每个?|一个?)月|(?: yuan| rmb)? ?(?:a|per|each|every|/) ?month\\b");

    private static final Phrasing NOTHING_PAID = Phrasing.of(
            "(?:单位|公司|厂里?|老板|店里?)[^，。,.;；\\d]{0,8}(?:一分|分文|一毛)(?:钱)?(?:都|也)?(?:没|未|不)(?:给|发|打|开|付)|(?:employer|company|boss|factory) (?:paid|pays|gave) (?:me )?nothing\\b");

    private static final Phrasing USUAL = Phrasing.of(
            "(?:平时|平常|原来|以前|本来|原本|产假前|休假前|歇之前|生之前|我的?(?:月薪|月?工资|每个?月|一个月))(?:我|俺|的|是|都|就|能|每个?月|一个?月|月月|月?工资|月薪|应发|拿|开|发|挣)*$"
                    + "|\\b(?:my|usual|normal|monthly) (?:monthly |usual |normal )?(?:wage|pay|salary)(?: before(?: the leave)?)?(?: is| was| of|:)? $|\\bi (?:normally |usually )?(?:earn|make|get)(?: about)? $");

    private static final Phrasing THESE_BEFORE = Phrasing.of(
            "(?:这|那|头|整|连着|一共|共|发了|[，,]|单位|公司|厂里?|老板|他们|店里?|都|for|these|those|over|of|in|the|both|last| )$");

    private static final Phrasing OTHER_MONTHS =
            Phrasing.of("(?:的?(?:工资|月薪|合同|前|以前|之前|后|以后|大)|大了)|,? (?:ago|before|old|later)\\b");

    private static final int MOST_MONTHS = 2;

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(ADDED)) {
            return known;
        }
        Optional<BigDecimal> paid = Passage.agreed(passage.amounts().stream()
                        .filter(amount -> isToldOfThem(amount.before())
                                && amount.comesAfter(PAID)
                                && !amount.comesAfter(BY_THE_FUND)
                                && (amount.comesAfter(A_MONTH_BEFORE) || amount.isFollowedBy(A_MONTH_AFTER)))
                        .map(Mention::value))
                .or(() -> isNothingPaid(passage) ? Optional.of(BigDecimal.ZERO) : Optional.empty());
        return paid.isEmpty()
                ? known
                : withTheUsualWage(passage, paid.get(), known.withIf(Fact.ADDED_LEAVE_PAY, paid))
                        .withIf(Fact.UNDERPAID_MONTHS, months(passage));
    }

    /** 厂里按月给1900，以前5400: what is paid in those days is not the wage before. */
    private static Facts withTheUsualWage(Passage passage, BigDecimal paid, Facts known) {
        Optional<BigDecimal> wage = known.get(Fact.MONTHLY_WAGE);
        return wage.isEmpty() || wage.get().compareTo(paid) == 0
                ? known.without(Fact.MONTHLY_WAGE)
                        .withIf(
                                Fact.MONTHLY_WAGE,
                                Passage.agreed(passage.amounts().stream()
                                        .filter(amount -> amount.comesAfter(USUAL)
                                                && amount.value().compareTo(paid) != 0
                                                && !NotHerWage.isPlainlyNotHers(amount))
                                        .map(Mention::value)))
                : known;
    }

    /** Whether those days are spoken of. */
    public static boolean isToldIn(Passage passage) {
        return passage.says(ADDED);
    }

    /** Whether the added days are what was spoken of last. */
    private static boolean isToldOfThem(String before) {
        return lastEnd(ADDED, before) > lastEnd(NATIONAL, before);
    }

    private static boolean isNothingPaid(Passage passage) {
        return NOTHING_PAID
                .matcher(passage.text())
                .results()
                .anyMatch(found -> isToldOfThem(passage.text().substring(0, found.start())));
    }

    private static int lastEnd(Phrasing phrasing, String text) {
        return phrasing.matcher(text)
                .results()
                .mapToInt(found -> found.end())
                .max()
                .orElse(-1);
    }

    /** 60 days are no more than two months. */
    private static Optional<BigDecimal> months(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.MONTH
                        && !span.value().age()
                        && !span.value().more()
                        && !MonthlyPay.isMonthOf(span))
                .filter(span -> isToldOfThem(span.before())
                        && span.comesAfter(THESE_BEFORE)
                        && !span.isFollowedBy(OTHER_MONTHS))
                .flatMap(span -> span.value().months().stream())
                .filter(months -> months.signum() > 0 && months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) <= 0));
    }
}
