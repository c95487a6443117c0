package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What her employer paid on average in a month of the year before: the allowance of a birth goes by it. */
public final class EmployersAverage {

    private static final Phrasing EMPLOYER = Phrasing.of(
            "(?:单位|公司|企业|厂里?|店里|我们厂|集团)(?!所在)[^，。,.;；\\d]{0,10}(?:平均|人均)[^，。,.;；\\d]{0,4}工资" + WageFacts.IS
                    + "|(?:单位|公司|企业|厂里?|店里|集团)(?:去年|上年度?|上一年|全体|全员|所有人|员工|职工|的|月)*(?:平均|人均)(?:是|为|才|有)?$"
                    + "|(?<!在)(?:单位|公司|企业|厂里?|店里|集团)(?:去年|上年度?|上一年|全体|职工|的)*月均(?:工资)?(?:是|为|才|有)?$"
                    + "|(?<!的)(?:生育)?津贴(?:折合?|合|算|核|是|有|才|只|就|下来|拿到?|到手|发|成|出来)*(?:一个月|每个?月|月均)(?:是|为|才|有|就|只)*$"
                    + "|\\b(?:company|employer|firm|unit|factory|office)(?:'s|s')? (?:monthly )?average (?:monthly )?(?:wage|salary|pay)[^,.;\\d]{0,24}$"
                    + "|\\b(?:company|employer|firm)(?:'s|s')? (?:monthly )?(?:avg|average)(?: last year| for last year)?(?: is| was| of|:)? $"
                    // 拿单位上年度月平均工资除以30，我们单位是6600
                    + "|(?:单位|公司|企业|厂里?)[^，。,.;；]{0,10}(?:平均|人均)[^，。,.;；]{0,4}工资[^。;；]{0,24}[，,](?:我们?|咱们?|俺们?)(?:单位|公司|厂里?|这边)(?:的|那个?|去年|这个数)*(?:是|为|有)$"
                    + "|\\b(?:average|mean) (?:monthly )?(?:(?:wage|salary|pay) )?(?:at|of|in) (?:my|the|our|this|her) (?:company|employer|firm|unit|factory|office|workplace)(?: last year| in \\d{4}| the year before| a month| per month| for last year)*(?: is| was| came to| of|:)*(?: about| around)? $"
                    + "|\\b(?:my|the|our|her) (?:company|employer|firm|unit|factory|office|workplace)(?:'s|s')? average (?:monthly )?(?:(?:wage|salary|pay) )?(?:last year |the year before )?(?:is|was|came to)(?: about| around)? $");

    /** 前年单位平均工资6000，去年7000: the year before is the one that counts. */
    private static final Phrasing LAST_YEAR = Phrasing.of(
            "(?:单位|公司|企业|厂里?|集团)(?!所在)[^。;；]{0,10}(?:平均|月均|人均)[^。;；]{0,24}[，,](?:去年|上年度?|上一年度?)(?:的|月?平均|月均|工资|是|为)*$");

    private static final Phrasing OF_ANOTHER_YEAR =
            Phrasing.of("(?:前年|今年|本年度?)(?:的|我们?|单位|公司|企业|厂里?|集团|职工|全体|月|平均|人均|均|工资|是|为)*$");

    /** 老公单位月平均9000: what his employer paid is nothing that she gets. */
    private static final Phrasing OF_HIS_EMPLOYER =
            Phrasing.of("(?:老公|丈夫|爱人|对象|男方)(?:的|他们|那个?|他)*(?:单位|公司|企业|厂|集团)[^，。,.;；\\d]*$");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private EmployersAverage() {}

    static Optional<BigDecimal> in(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                        .filter(amount -> isCalled(amount) && !LocalAverage.isCalled(amount))
                        .filter(amount -> !amount.comesAfter(OF_ANOTHER_YEAR) && !amount.comesAfter(OF_HIS_EMPLOYER))
                        .map(EmployersAverage::ofAMonth))
                .filter(average -> average.compareTo(WageFacts.LEAST_A_MONTH) >= 0
                        && average.compareTo(WageFacts.MOST_AVERAGE) <= 0);
    }

    static boolean isCalled(Mention<?> amount) {
        return amount.comesAfter(EMPLOYER) || amount.comesAfter(LAST_YEAR);
    }

    /** Whether the words before an amount say that it is no month's, of another year or of his employer. */
    public static boolean isNone(Mention<?> amount) {
        return amount.comesAfter(WageFacts.BY_THE_YEAR)
                || amount.comesAfter(OF_ANOTHER_YEAR)
                || amount.comesAfter(OF_HIS_EMPLOYER);
    }

    /** 年平均工资96000 is 8000 a month. */
    private static BigDecimal ofAMonth(Mention<BigDecimal> amount) {
        return amount.comesAfter(WageFacts.BY_THE_YEAR)
                ? Span.plain(amount.value().divide(MONTHS, 2, RoundingMode.HALF_UP))
                : amount.value();
    }
}
