package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** A wage told in its two parts: 底薪3000加提成平均2500 is 5500 a month. */
final class BasicWithCommission {

    private static final Pattern BASIC = Pattern.compile(
            "(?<!他|同事|老公|对象)(?:底薪|基本工资|基础工资|固定工资)(?:每个?月|一个月|是|有|就|才|只)*$|(?<!\\bhis )\\b(?:base|basic) (?:monthly )?(?:pay|wage|salary)(?: is| was| of)? $");

    private static final Pattern AND_COMMISSION = Pattern.compile(
            "(?:块钱?|元)?(?:一个月|每个?月)?[,，]?(?:再|另|外)?(?:加上?|和|还有|[+])?(?:每个?月|平均|月均)*提成(?:每个?月|一个月|平均|月均|大概|大约|约|有|是|差不多)*"
                    + "|(?: yuan)?(?: a month)?,? (?:plus|and) (?:an? |about )?(?:average |monthly )?commissions?(?: of| averaging| averages| about)* ");

    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    private BasicWithCommission() {}

    /** What both come to; empty if the words do not tell both, one after the other. */
    static Optional<BigDecimal> in(Passage passage) {
        List<Mention<BigDecimal>> amounts = passage.amounts();
        return Passage.agreed(IntStream.range(1, amounts.size())
                .filter(i -> amounts.get(i - 1).comesAfter(BASIC)
                        && amounts.get(i).value().compareTo(LEAST) >= 0
                        && AND_COMMISSION
                                .matcher(passage.text()
                                        .substring(
                                                amounts.get(i - 1).to(),
                                                amounts.get(i).from()))
                                .matches())
                .mapToObj(i ->
                        Span.plain(amounts.get(i - 1).value().add(amounts.get(i).value()))));
    }
}
