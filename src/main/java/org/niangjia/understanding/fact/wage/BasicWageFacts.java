package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** The basic part of a monthly wage, where no other wage is told: 底薪3600. Whether the contract agrees no more, the words do not say. */
public final class BasicWageFacts implements FactReader {

    private static final Phrasing BASIC_BEFORE = Phrasing.of(
            "(?<!他|她|同事|老公|对象|最低|社保)(?:底薪|基本工资|基础工资|固定工资)(?:每个?月|一个月|合同|写|定|约定|上|就|才|只|也|都|是|为|有|给|开|发|拿|的|到|：|:)*$"
                    + "|(?<!\\bhis |\\btheir )\\b(?:base|basic|fixed) (?:monthly )?(?:pay|wage|salary)(?: is| was| of|:)?(?: only| just| about)? $");
    private static final Phrasing BASIC_AFTER =
            Phrasing.of("(?:块钱?|元)?的?(?:底薪|基本工资)| (?:yuan |rmb )?(?:base|basic) (?:pay|wage|salary)\\b");
    private static final Phrasing OTHER_RATE =
            Phrasing.of("(?:块钱?|元)?(?:一天|一个?小时|每天|每小时)| (?:an|per|a) (?:hour|day)\\b");

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(800);

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean open = known.get(Fact.MONTHLY_WAGE).isEmpty()
                && passage.mentions("底薪", "基本工资", "基础工资", "固定工资", "base", "basic", "fixed");
        return open ? known.withIf(Fact.BASIC_WAGE, wage(passage)) : known;
    }

    private static Optional<BigDecimal> wage(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.value().compareTo(LEAST_A_MONTH) >= 0)
                .filter(amount -> amount.comesAfter(BASIC_BEFORE) || amount.isFollowedBy(BASIC_AFTER))
                .filter(amount -> !amount.isFollowedBy(OTHER_RATE))
                .map(Mention::value));
    }
}
