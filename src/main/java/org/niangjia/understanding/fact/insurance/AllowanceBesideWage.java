package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/**
 * The allowance and her own wage as she tells them in one measure: both of a day (津贴一天160，我的工资折一天205，按98天), or both over the same leave
 * ({@link AllowanceOverLeave}). One alone, or a wage for days of work only, is no such pair; where some of the gap was paid already, what is left is
 * not told by them.
 */
public final class AllowanceBesideWage implements FactReader {

    private static final Phrasing ALLOWANCE = Phrasing.of("津贴|\\ballowance\\b");

    /** A wage by days of work is not paid on rest days, of which the allowance has as many as of others. */
    private static final Phrasing BY_DAYS_OF_WORK =
            Phrasing.of("21\\.75|[一每](?:个)?(?:周|星期|礼拜)|[干做上](?:一|1)天|(?:上班|出勤)的?[一每]天|日结|计日|按出勤|工作日|休息日不算|一个工(?!作)"
                    + "|\\bdays? (?:that )?i work\\b|\\b(?:work(?:ing|ed)? days?|per shift|a shift|a week)\\b");

    private static final Phrasing PAID_IN_PART = Phrasing.of(
            "[补垫](?:发|给|付|贴|过|的)*了|补过|(?:已经|先|又|只|才)[补垫]|\\b(?:has|have|had|already)(?: already| only| just)* (?:topped up|made up|advanced|paid)\\b|\\b(?:topped|made)(?: it| that)? up (?:by |with |only |just )*\\d");

    private static final String IS = "(?:算下来|折下来|摊下来|下来|折合|合成|折算|折成|大概|差不多|[就也都只才是为按给算发合折摊有到该应拿领能得了我俺:：])*";

    private static final String EACH_DAY = "(?:平均)?(?:(?:每一?|[一1])[天日]|日均|按天)的?" + IS;

    private static final Phrasing A_DAY_AFTER = Phrasing.of(
            "(?:块钱?|元)?(?:一天|每一?天|/天|/日)(?![\\d一二两三四五六七八九]{1,3}[百千块元])|(?: yuan| rmb)? ?(?:a|per|each|every|/) ?day\\b");

    private static final Phrasing ALLOWANCE_OF_A_DAY = Phrasing.of("津贴[^，。,.;；\\d]{0,10}" + EACH_DAY + "$");

    private static final Phrasing ALLOWANCE_IS = Phrasing.of("津贴[^，。,.;；\\d工薪]{0,8}$|\\ballowance\\b[^.;,\\d]{0,40}$");

    private static final Phrasing NO_ALLOWANCE_OF_HERS =
            Phrasing.of("(?:同事|别人|人家|老公|少|差|扣|营养|哺乳|高温|生活)[^，。,.;；\\d]{0,10}$"
                    + "|\\b(?:colleague\\w*|difference|gap|short|less)\\b[^.;,\\d]{0,20}$");

    private static final String WAGE = "(?:工资|工钱|薪水|月薪|收入|本人|自己)";

    private static final Phrasing WAGE_OF_A_DAY = Phrasing.of(
            WAGE + "[^，。,.;；\\d]{0,10}" + EACH_DAY + "$|(?:原来|产前|休假前|产假前|平时)(?:我|俺|自己|的)*" + EACH_DAY + "$");

    private static final Phrasing WAGE_IS = Phrasing.of(WAGE
            + "[^，。,.;；\\d]{0,8}$|\\b(?:my|her)(?: own| usual| normal| full)* (?:wages?|pay|salary)\\b[^.;,\\d]{0,40}$"
            + "|\\bown (?:wages?|pay|salary)\\b[^.;,\\d]{0,40}$");

    /** Whose the money is, or what kind. 日工资 is most often that of a day of work. */
    private static final Phrasing NOT_HER_WAGE =
            Phrasing.of("(?:津贴|人均|老公|丈夫|爱人|对象|同事|别人|人家|最低|基数|补|日工资|日薪|加班|单位平均|[他她]们?的?工资)[^，。,.;；\\d]{0,14}$"
                    + "|\\b(?:allowance|average|minimum|base|his|husband\\w*|overtime)\\b[^.;,\\d]{0,24}$");

    /** The gap over 128 days: no more than these, and not more than so many. */
    private static final Phrasing OVER_THE_DAYS =
            Phrasing.of("(?:[,;.] ?|\\b(?:gap|difference|shortfall|total|sum|top-up|day) )over (\\d{2,3}) days\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(ALLOWANCE) || passage.says(PAID_IN_PART)) {
            return known;
        }
        return AllowanceOverLeave.read(passage, passage.says(BY_DAYS_OF_WORK) ? known : byTheDay(passage, known));
    }

    private static Facts byTheDay(Passage passage, Facts known) {
        Optional<BigDecimal> allowance = Passage.agreed(passage.amounts().stream()
                .filter(AllowanceBesideWage::isAllowance)
                .map(Mention::value));
        Optional<BigDecimal> wage = Passage.agreed(
                passage.amounts().stream().filter(AllowanceBesideWage::isWage).map(Mention::value));
        if (allowance.isEmpty() || wage.isEmpty()) {
            return known;
        }
        // What was read as the pay of a day of work is her wage brought to a day of the leave.
        Facts others = known.get(Fact.DAILY_WAGE).equals(wage) ? known.without(Fact.DAILY_WAGE) : known;
        return others.without(Fact.LEAVE_DAY_PAY)
                .withIf(Fact.ALLOWANCE_A_DAY, allowance)
                .withIf(Fact.LEAVE_DAY_PAY, wage)
                .withIf(Fact.LEAVE_DAYS_ASKED, known.get(Fact.LEAVE_DAYS_ASKED).or(() -> days(passage)));
    }

    private static boolean isAllowance(Mention<BigDecimal> amount) {
        return (amount.comesAfter(ALLOWANCE_OF_A_DAY)
                        || (amount.comesAfter(ALLOWANCE_IS) && amount.isFollowedBy(A_DAY_AFTER)))
                && !amount.comesAfter(NO_ALLOWANCE_OF_HERS);
    }

    private static boolean isWage(Mention<BigDecimal> amount) {
        return (amount.comesAfter(WAGE_OF_A_DAY) || (amount.comesAfter(WAGE_IS) && amount.isFollowedBy(A_DAY_AFTER)))
                && !amount.comesAfter(NOT_HER_WAGE);
    }

    /** The one number of days of the leave, whoever counts them so: both are paid by the day. */
    private static Optional<Integer> days(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                        .filter(AllowanceOverLeave::isOfTheLeave)
                        .map(span -> span.value().amount().intValue()))
                .or(() -> Passage.agreed(
                        OVER_THE_DAYS.matcher(passage.text()).results().map(found -> Integer.valueOf(found.group(1)))));
    }
}
