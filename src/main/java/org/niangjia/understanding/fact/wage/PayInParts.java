package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Her wage where it is told in parts and the end of a job (implementing regulation, article 27) or a leave without insurance asks for all of it: 底薪2000提成平均3000, and take-home pay
 * with what was taken off: 到手4200，扣社保500.
 */
final class PayInParts {

    private static final Phrasing END_OF_A_JOB =
            Phrasing.of("补偿|赔偿|辞|裁|开除|解除|不续|n\\+1|2n|(?:没|未)(?:给)?(?:我)?(?:参保|[上交]社保|[上交]生育)");
    private static final Phrasing OTHER_MATTER = Phrasing.of("最低|年休?假|带薪假");

    private static final String IS = "(?:每个?月|一个月|平均|大概|大约|约|差不多|能|拿|发|有|是|为|：|:)*";
    private static final String BASE = "(?<!最低)(?:底薪|基本工资|基础工资|固定工资|月?工资|月薪)" + IS;
    private static final String PART =
            "(?:每个?月|固定|岗位|职务|技能|工龄|住房|交通|高温|夜班)*(?:(?<!年终)(?:提成|奖金|绩效(?:工资|奖金?)?|补贴|津贴|补助|餐补|房补|全勤奖?|(?:岗位|职务|技能|工龄)(?:工资)?|加班费)[和、加]?){1,3}"
                    + IS;
    private static final String AND = "(?:[，,、+ ]|和|跟|加上?|另外|还有|再|外加|每个?月|一个月|平均)*";

    private static final Phrasing FIRST_BASE = Phrasing.of(BASE + "$");
    private static final Phrasing FIRST_PART = Phrasing.of(PART + "$");
    private static final Phrasing THEN_PART = Phrasing.of(AND + PART);
    private static final Phrasing THEN_BASE = Phrasing.of(AND + BASE);

    private static final Phrasing TAKE_HOME = Phrasing.of("(?:到手|实发|税后|卡(?:上|里)?每个?月(?:进账?|到账))(?:的|工资)*" + IS + "$");

    /** 应发5200，到手4630: what is due is told, and needs no putting together. */
    private static final Phrasing DUE = Phrasing.of("(?:应发|应得|税前|扣前)(?:的|工资|月薪)*" + IS + "$");

    /** ，扣社保 of 到手4200，扣社保500 */
    private static final Phrasing TAKEN_OFF =
            Phrasing.of("(?=[^。]*[扣交缴])(?=[^。]*(?:社保|公积金|个税|保险|五险))[^。;；\\d]{2,14}(?<!(?:公司|单位|厂里|老板).{0,12})");

    private static final Phrasing BONUS_OF_THE_YEAR = Phrasing.of("(?<!没有?|无|不算|不含)(?:年终奖|年底奖|十三薪|年底双薪)");

    private static final Phrasing BONUS_OF_THE_YEAR_BEFORE =
            Phrasing.of("(?:年终奖|年底奖)金?(?:发|拿|给|领|是|有|为|了|过|的|一共|总共|大概|差不多|也|还|另外|：|:)*$");

    private static final BigDecimal MOST_TAKEN_OFF = new BigDecimal("0.4");

    private PayInParts() {}

    static Optional<BigDecimal> in(Passage passage) {
        if (!passage.says(END_OF_A_JOB) || passage.says(OTHER_MATTER)) {
            return Optional.empty();
        }
        List<Mention<BigDecimal>> amounts = passage.amounts();
        if (amounts.stream().anyMatch(amount -> amount.comesAfter(DUE))) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Optional<BigDecimal> sum = together(passage.text(), amounts.subList(i, amounts.size()));
            if (sum.isPresent()) {
                return sum.flatMap(monthly -> withBonusOfTheYear(passage, monthly))
                        .map(Span::plain);
            }
        }
        return Optional.empty();
    }

    /** 年终奖6000 is a part of the average too, a twelfth of it; told without a sum it leaves the average open. */
    private static Optional<BigDecimal> withBonusOfTheYear(Passage passage, BigDecimal monthly) {
        return passage.says(BONUS_OF_THE_YEAR)
                ? Passage.agreed(passage.amounts().stream()
                                .filter(amount -> amount.comesAfter(BONUS_OF_THE_YEAR_BEFORE))
                                .map(Mention::value))
                        .map(bonus -> monthly.add(bonus.divide(Span.MONTHS_OF_YEAR, 2, RoundingMode.HALF_UP)))
                : Optional.of(monthly);
    }

    /** The first amount with those that follow it as parts of the same pay. */
    private static Optional<BigDecimal> together(String text, List<Mention<BigDecimal>> amounts) {
        Mention<BigDecimal> first = amounts.get(0);
        BigDecimal next = amounts.get(1).value();
        if (first.comesAfter(TAKE_HOME)) {
            boolean isTakenOff = follows(TAKEN_OFF, text, first, amounts.get(1))
                    && next.compareTo(first.value().multiply(MOST_TAKEN_OFF)) <= 0;
            return isTakenOff ? Optional.of(first.value().add(next)) : Optional.empty();
        }
        if (first.comesAfter(FIRST_PART)) {
            return follows(THEN_BASE, text, first, amounts.get(1))
                    ? Optional.of(first.value().add(next))
                    : Optional.empty();
        }
        if (!first.comesAfter(FIRST_BASE)) {
            return Optional.empty();
        }
        BigDecimal sum = first.value();
        int parts = 1;
        while (parts < amounts.size() && follows(THEN_PART, text, amounts.get(parts - 1), amounts.get(parts))) {
            sum = sum.add(amounts.get(parts).value());
            parts++;
        }
        return parts > 1 ? Optional.of(sum) : Optional.empty();
    }

    private static boolean follows(Phrasing words, String text, Mention<?> one, Mention<?> other) {
        return words.isAllOf(text.substring(one.to(), other.from()));
    }
}
