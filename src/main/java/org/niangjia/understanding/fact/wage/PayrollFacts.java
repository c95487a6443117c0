package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** All wages of an employer, by which it pays to the union: 全厂月工资总额138万, we pay 1.2 million in wages a month. */
public final class PayrollFacts implements FactReader {

    private static final Phrasing UNION = Phrasing.of("工会|会费|经费|\\bunions?\\b");

    /** Only an employer whose workers have founded one pays. */
    private static final Phrasing NO_UNION = Phrasing.of(
            "(?:没|没有|未|还没|不)(?:建|成立|组建|设|有)?(?:过|立)?工会(?!经费|主席|会员)|工会(?:还|都|也)?(?:没|未)(?:建|成立)|\\b(?:no|without a|not have a|n't have a) union\\b");

    private static final Phrasing BEFORE = Phrasing.of(
            "(?:工资(?:总额|总数|总和|合计|总量)|(?:全[厂员体公司单位店部]{1,3}|(?:全体|全部|所有)(?:职工|员工|人))[^，。,.;；\\d]{0,6}?工资|(?:一共|总共|合计|总计)[^，。,.;；\\d]{0,6}?(?:发|开|付)(?:的|了){0,2}工资)"
                    + "(?:一共|总共|合计|加起来|每个?月|一个?月|全年|去年|今年|上个?月|本月|大概|大约|约|是|有|为|达|发|开|付|到|了|：|:){0,8}$"
                    + "|\\b(?:payroll|total wages|wage bill|all wages)(?: [a-z]+){0,5}?(?: is| was| of| comes to| came to|:)? $");

    private static final Phrasing AFTER = Phrasing.of(
            "(?:元|块)?(?:的)?(?:月|年|全年|一年|一个月)?(?:的)?工资总(?:额|数)| (?:yuan |rmb )?(?:in|of) (?:total |all )?wages(?: a month| a year)?\\b| payroll\\b");

    /** 人均6000: of one of them. */
    private static final Phrasing OF_ONE =
            Phrasing.of("(?:人均|平均|每人|一个人)[^，。,.;；\\d]{0,6}$|\\b(?:average|each|per head)\\b[^.;\\d]{0,12}$");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(UNION) && !passage.says(NO_UNION)
                ? known.withIf(
                        Fact.PAYROLL,
                        Passage.<BigDecimal>agreed(passage.amounts().stream()
                                .filter(PayrollFacts::isOfAll)
                                .map(Mention::value)))
                : known;
    }

    private static boolean isOfAll(Mention<BigDecimal> amount) {
        return (amount.comesAfter(BEFORE) || amount.isFollowedBy(AFTER)) && !amount.comesAfter(OF_ONE);
    }
}
