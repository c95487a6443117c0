package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/**
 * A wage of a month of which she says that no overtime is in it, where annual leave is spoken of: that is what the pay for days not taken goes by (Measures,
 * article 11), whatever she calls it. Of other money it may be too little.
 */
final class WageWithoutOvertime {

    private static final String OVERTIME = "(?:any |all |the )?(?:overtime|ot)\\b";

    private static final Phrasing WITHOUT = Phrasing.of(
            "(?: ?(?:yuan|rmb))?(?: ?/ ?(?:month|mo|m)\\b| (?:a|per|each|every) month\\b| monthly\\b)(?: basic| base| gross| pay| wage| before tax)*,?(?: and that is| which is| that is| \\()? ?(?:(?:w/o|without|excl(?:\\.|uding|uded)?|not counting|not including|leaving out|minus|less|net of|before) "
                    + OVERTIME + "|(?:no|with no) " + OVERTIME
                    + "(?: in it| included| in that)|(?:overtime|ot) (?:is )?(?:not included|excluded|left out|not counted))");

    private static final Phrasing HERS = Phrasing.of(
            "\\b(?:(?<!\\b(?:his|their|her|minimum|local|city|average local) (?:monthly |base |basic )?)(?:salary|wages?|pay)|earn|get|make|am on|paid|average)(?:'s| is| was| of| at|:)?(?: about| only| just| around)? $|(?:^|[,;.:] ?)$");

    private static final Phrasing ANNUAL_LEAVE =
            Phrasing.of("\\b(?:(?:annual|yearly) (?:paid )?(?:leave|vacation)|unused (?:leave )?days|leave days)\\b");

    private static final Phrasing BESIDES = Phrasing.of(
            "^[^.;]{0,30}\\b(?:plus|and|with|\\+) (?:an? |the )?(?:[a-z]+ ){0,2}(?:bonus|commission|allowance|subsidy)|\\b(?:plus|bonus)\\b[^.;]{0,20}$");

    private WageWithoutOvertime() {}

    static boolean isOne(Mention<BigDecimal> amount) {
        return amount.value().compareTo(WageFacts.LEAST_A_MONTH) >= 0
                && amount.isFollowedBy(WITHOUT)
                && amount.comesAfter(HERS)
                && !BESIDES.isIn(amount.after())
                && (ANNUAL_LEAVE.isIn(amount.before()) || ANNUAL_LEAVE.isIn(amount.after()));
    }
}
