package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** The wage that her contributions go by, which after an injury at work is the one that benefits go by: 按3000报的工伤. */
public final class InsuredWage {

    private static final String INSURED_AT = "(?:一直|都|就|才|只有|是|为|按|有|大概|：|:)*";

    /** 按3000报的工伤: what the employer told the insurance. */
    private static final Phrasing DECLARED_BEFORE =
            Phrasing.of("(?<!不能|不该|不应|没有?|不)(?:按|照)(?:着|照)?(?:最低)?(?:的)?(?:缴费)?(?:基数|工资)?$");

    private static final Phrasing DECLARED_AFTER =
            Phrasing.of("(?:块钱?|元)?(?:的?(?:基数|标准))?(?:给我们?)?(?:申报|报|交|缴|参的?保|上|买)(?:的|了)");

    /** 平均月缴费工资6000: the wage that benefits after an injury go by. */
    private static final Phrasing INSURED_WAGE = Phrasing.of(
            "(?:平均|月均|本人)[^，。,.;；\\d]{0,4}缴费(?:工资|基数)?" + INSURED_AT + "$|(?<!最低|上限|下限)缴费(?:工资|基数)(?:平均|月均)?"
                    + INSURED_AT + "$|(?:社保|工伤保险|参保)(?:的)?基数" + INSURED_AT + "$"
                    + "|\\b(?:insured|registered|reported) (?:me|us|my wage) (?:at|for|on|as)(?: only| just)? $"
                    + "|\\b(?:contribution|insurance|(?:my|her)(?: own)? (?:wage|salary|pay)) base(?: [a-z]+){0,4}? (?:is|was|of) (?:only |just )?$"
                    + "|\\b(?:my|her|the)(?: average| monthly| mean)* (?:insured|contribution|insurance)(?: average| monthly)* (?:wage|salary|pay)(?: [a-z]+){0,6}?(?: is| was| of|:)(?: about)? $");

    private static final Phrasing INJURY = Phrasing.of(
            "工伤|伤残|鉴定[^，。,.]{0,4}[一二三四五六七八九十]级|烫伤|烧伤|摔伤|砸伤|(?:手|腿|脚|胳膊|指头?)[^，。,.]{0,3}(?:断|压|轧|绞)|\\b(?:injur\\w+|disability|work accident|accident at work)\\b");

    private InsuredWage() {}

    /** What is told of it after an injury. */
    public static Optional<BigDecimal> in(Passage passage) {
        return passage.says(INJURY)
                ? Passage.agreed(
                        passage.amounts().stream().filter(InsuredWage::isOne).map(Mention::value))
                : Optional.empty();
    }

    private static boolean isOne(Mention<BigDecimal> amount) {
        return !LocalAverage.isCalled(amount)
                && (amount.comesAfter(INSURED_WAGE)
                        || (amount.comesAfter(DECLARED_BEFORE) && amount.isFollowedBy(DECLARED_AFTER)));
    }
}
