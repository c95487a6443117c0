package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/**
 * What is still owed where it was paid in part or is told in parts: 欠我工资12000，已经还了5000; 第一个月4000，第二个月3500; 工资6000和加班费2000.
 */
final class StillOwed {

    /** 已经还了, 上周给了, 公司付了. */
    private static final Phrasing PAID_BACK = Phrasing.of(
            "(?:已经?|又|后来|上周|上个?月|昨天|前几天|前天|先|(?<=[，,。；;])(?:公司|单位|老板|厂里?|他们?))(?:只|也|才|就)?(?:还|给|付|发|结|补)(?:了|过)(?:我|俺)?$|(?<=[，,。；;])(?:只|也|才|就)?还(?:了|过)(?:我|俺)?$|\\b(?:already|since|then|has|have) (?:paid|gave|given)(?: me| us)?(?: back)? $");

    /** 已经给了5000，还欠12000: the rest is told. */
    private static final Phrasing THE_REST = Phrasing.of(
            "(?:还|仍)(?:欠|差|剩)(?:我|俺|着|了|有|工资|工钱|块)*[\\d一二两三四五六七八九十]|剩下?(?:的|还有)?[\\d一二两三四五六七八九十]|\\bstill (?:owe|left)|\\bremaining\\b");

    private static final Phrasing EACH_MONTH = Phrasing.of("(?:块钱?|元)?(?:一个月|每个?月|/月)");

    private static final Phrasing OVERTIME_PAY_TOO = Phrasing.of("(?:和|跟|加上?|以及|还有|、)(?:拖?欠)?(?:的)?加班(?:费|工资)$");

    /** 第一个月4000，第二个月3500. */
    private static final Phrasing OF_ONE_MONTH = Phrasing.of("第[一二三四五六1-6]个月(?:工资|是|的|欠)*$");

    private StillOwed() {}

    static Facts read(Passage passage, Facts found) {
        Facts sum = ofEachMonth(passage, found);
        if (passage.says(THE_REST)) {
            return sum;
        }
        return sum.withIf(
                        Fact.OWED_WAGES,
                        sum.get(Fact.OWED_WAGES)
                                .map(owed -> owed.add(total(passage, OVERTIME_PAY_TOO)))
                                .map(owed -> less(owed, total(passage, PAID_BACK))))
                .withIf(Fact.OWED_MONTHS, sum.get(Fact.OWED_MONTHS).map(owed -> less(owed, monthsPaid(passage))));
    }

    private static Facts ofEachMonth(Passage passage, Facts found) {
        List<BigDecimal> each = passage.amounts().stream()
                .filter(amount -> amount.comesAfter(OF_ONE_MONTH))
                .map(Mention::value)
                .toList();
        boolean all = found.get(Fact.OWED_MONTHS)
                .filter(months -> months.compareTo(BigDecimal.valueOf(each.size())) == 0)
                .isPresent();
        return all && each.size() > 1
                ? found.with(Fact.OWED_WAGES, each.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : found;
    }

    private static BigDecimal total(Passage passage, Phrasing before) {
        return passage.amounts().stream()
                .filter(amount -> amount.comesAfter(before) && !amount.isFollowedBy(EACH_MONTH))
                .map(Mention::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal monthsPaid(Passage passage) {
        return passage.spans().stream()
                .filter(span -> span.comesAfter(PAID_BACK))
                .flatMap(span -> span.value().months().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was paid is no more than what was owed, or it is something else. */
    private static BigDecimal less(BigDecimal owed, BigDecimal paid) {
        return paid.compareTo(owed) < 0 ? owed.subtract(paid) : owed;
    }
}
