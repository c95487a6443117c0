package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** The allowance as it came in all, beside what her own wage comes to over the same days: 津贴一共到账21000，这128天工资该有25000. */
final class AllowanceOverLeave {

    private static final Phrasing RECEIVED = Phrasing.of(
            "津贴[^，。,.;；\\d]{0,8}?(?:\\d{2,3}天[^，。,.;；\\d]{0,6}?)?(?:到(?:我|俺)?的?[卡账帐手]|下来|发|领|拿|打|一共|总共|合计|拢共|总额|总数|收到|进账|全部)(?:[卡账帐上里了的我俺就只才有是为共来到手进给:：]|总共|合计|下来)*$"
                    + "|(?:收到|领到|领了|拿到|到手)(?:的|了)?(?:生育)?津贴(?:一共|总共|合计|共|是|有|就|只|才)*$"
                    + "|\\ballowance\\b[^.;,\\d]{0,30}\\b(?:was|is|came to|comes to|totall?ed|totals|paid|of|in all|arrived|got|received)(?: me| out| in| all| to| about| only| just| a total of)* $");

    private static final Phrasing ALLOWANCE = Phrasing.of("津贴[^，。,.;；\\d工薪]{0,8}$");

    private static final Phrasing ARRIVED = Phrasing.of("(?:块钱?|元)?(?:已经|都|就)?(?:到账|到卡|到手)");

    private static final Phrasing GOT = Phrasing.of("\\b(?:got|received|was paid)(?: only| just| about)* $");

    private static final Phrasing IN_ALLOWANCE = Phrasing.of(
            "(?: yuan| rmb)?(?: in all| in total)? (?:of|in|as|from)(?: the| my)?(?: maternity)? allowance\\b");

    /** Somebody else's, a part of it, or money of another name. */
    private static final Phrasing NO_ALLOWANCE_OF_HERS =
            Phrasing.of("(?:同事|别人|人家|老公|平均|少|差|扣|营养|哺乳|高温|生活)[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:colleague\\w*|difference|gap|short|less)\\b[^.;,\\d]{0,20}$");

    private static final Phrasing EACH_BEFORE = Phrasing.of(
            "(?:每个?|一个?)月[^，。,.;；\\d]{0,14}$|(?:月均|按月|一天|每天|日均|天天|按天)[^，。,.;；\\d]{0,14}$|\\b(?:monthly|daily|each month|a month|a day)\\b[^.;,\\d]{0,24}$");

    private static final Phrasing EACH_AFTER = Phrasing.of(
            "(?:块钱?|元)?(?:一个?月|每个?月|/月|一天|每一?天|/天)|(?: yuan| rmb)? ?(?:a|per|each|every|/) ?(?:month|day)\\b");

    private static final String WAGE = "(?:工资|工钱|薪水|收入)";

    private static final String OF_THE_LEAVE =
            "(?:(?:(?:这|那|整|整整|同样|同)的?)?(?:\\d{2,3}|[一二三四五六七八九十百]{2,6})[天日]|(?:整个|这个|全部|这段|那段|同样的?|同一段?)?(?:产假|假期|时间|日子|天数)(?:里头?|期间)?|期间)";

    private static final String DUE = "[^，。,.;；\\d]{0,6}?(?:该|应|合|折|算|是|能[拿挣有领得]|得有|值|总共|共|总数|[:：])[^，。,.;；\\d]{0,8}$";

    private static final Phrasing WAGES = Phrasing.of(
            WAGE + "[^，。,.;；\\d]{0,8}" + OF_THE_LEAVE + DUE + "|" + OF_THE_LEAVE + "[^，。,.;；\\d]{0,10}" + WAGE + DUE);

    private static final String OVER_IT =
            "(?:for|over|in|during) (?:the |those |these |that |my )?(?:same |whole |entire )?(?:\\d{2,3} days|leave|time|period|days)\\b";

    private static final Phrasing WAGES_IN_ENGLISH =
            Phrasing.of("\\b(?:wages?|pay|salary)\\b[^.;\\d]{0,24}\\b" + OVER_IT + "[^.;\\d]{0,30}$|\\b" + OVER_IT
                    + ",? (?:[a-z']+ ){0,4}?(?:wages?|pay|salary)\\b[^.;\\d]{0,30}$");

    private static final Phrasing DUE_IN_ENGLISH = Phrasing.of(
            "\\b(?:own|usual|normal|full|regular|would|should|comes?|came|works?|worked|adds?|due|equals?)\\b[^.;]{0,60}$");

    /** Whose the money is, or what kind: not her wage due. What the employer did pay is none either. */
    private static final Phrasing NOT_HER_WAGE = Phrasing.of(
            "(?:平均|人均|老公|丈夫|爱人|对象|同事|别人|人家|最低|基数|补|加班|[他她]们?的?工资)[^，。,.;；\\d]{0,14}(?:\\d{2,3}天[^，。,.;；\\d]{0,10})?$"
                    + "|(?:发了|给了|打了|只发|只给|到手|到账|已发|照发)[^，。,.;；\\d]{0,6}$|\\b(?:average|minimum|base|his|husband\\w*|overtime)\\b[^.;,\\d]{0,24}$|\\b(?:paid|gave|received|got)(?: me| only| just)* $");

    /** 三个月后, 在15天内: no days of the leave. */
    private static final Phrasing OTHER_DAYS =
            Phrasing.of("(?:之?内|以内|之?后|以后|之?前|以前|工作日|了还|都没|才到)| ?(?:after|before|ago|late|later|notice)\\b");

    private static final int FEWEST_DAYS = 15;

    /** Less is no money of a leave. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(500);

    private AllowanceOverLeave() {}

    /** Both sums, where both are told and no more than one number of days. */
    static Facts read(Passage passage, Facts known) {
        Optional<BigDecimal> allowance = Passage.agreed(passage.amounts().stream()
                .filter(AllowanceOverLeave::isAllowance)
                .map(Mention::value));
        Optional<BigDecimal> wages = Passage.agreed(
                passage.amounts().stream().filter(AllowanceOverLeave::isWages).map(Mention::value));
        boolean overOneLeave = passage.spans().stream()
                        .filter(AllowanceOverLeave::isOfTheLeave)
                        .map(span -> span.value().amount())
                        .distinct()
                        .count()
                <= 1;
        return allowance.isPresent() && wages.isPresent() && overOneLeave
                ? withoutAsAMonths(wages, withoutAsAMonths(allowance, known))
                        .withIf(Fact.ALLOWANCE_RECEIVED, allowance)
                        .withIf(Fact.WAGES_OVER_LEAVE, wages)
                : known;
    }

    /** Days that can be those of a leave for a birth or a loss. */
    static boolean isOfTheLeave(Mention<Span> span) {
        return span.value().unit() == Span.Unit.DAY
                && span.value().amount().intValue() >= FEWEST_DAYS
                && !span.isFollowedBy(OTHER_DAYS);
    }

    private static boolean isAllowance(Mention<BigDecimal> amount) {
        boolean told = amount.comesAfter(RECEIVED)
                || (amount.comesAfter(ALLOWANCE) && amount.isFollowedBy(ARRIVED))
                || (amount.comesAfter(GOT) && amount.isFollowedBy(IN_ALLOWANCE));
        return told && isSum(amount) && !amount.comesAfter(NO_ALLOWANCE_OF_HERS);
    }

    private static boolean isWages(Mention<BigDecimal> amount) {
        boolean told =
                amount.comesAfter(WAGES) || (amount.comesAfter(WAGES_IN_ENGLISH) && amount.comesAfter(DUE_IN_ENGLISH));
        return told && isSum(amount) && !amount.comesAfter(NOT_HER_WAGE);
    }

    private static boolean isSum(Mention<BigDecimal> amount) {
        return amount.value().compareTo(LEAST) >= 0
                && !amount.comesAfter(EACH_BEFORE)
                && !amount.isFollowedBy(EACH_AFTER);
    }

    /** What was read as the wage of a month is this sum. */
    private static Facts withoutAsAMonths(Optional<BigDecimal> sum, Facts known) {
        return known.get(Fact.MONTHLY_WAGE).equals(sum) ? known.without(Fact.MONTHLY_WAGE) : known;
    }
}
