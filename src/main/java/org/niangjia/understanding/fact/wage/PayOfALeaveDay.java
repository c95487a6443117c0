package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/**
 * At how much a day of the leave for a birth or a loss is counted, as she tells it: 连周末都算每天135, 单位同意一天170. Such a leave runs through rest
 * days, so what is paid for a day of work alone is no such sum; nor is one that does not fit the wage of a month that is told beside it.
 */
public final class PayOfALeaveDay implements FactReader {

    private static final Phrasing LEAVE = Phrasing.of(
            "产假|月子|流产|小产|引产|胎停|没保住|清宫|顺产|剖[腹宫]|生(?:了|完|孩子|娃|宝宝|头胎|二胎)"
                    + "|\\bmaternity\\b|\\bmiscarr|\\blost (?:the|my|our) (?:\\w+ )?(?:baby|pregnancy)\\b|\\bgave birth\\b|\\bafter the birth\\b");

    private static final Phrasing OTHER_PAY = Phrasing.of(
            "加班|年假|年休|值班|停工|病假|产检|陪产|护理|\\b(?:overtime|annual leave|sick leave|check-?ups?|paternity|shifts?)\\b");

    private static final String A_DAY = "(?:一天|每一?天|一日|天天|日工资|日薪|天工资)(?:的)?(?:工资|工钱|钱|产假|假)*";

    private static final Phrasing DAY_BEFORE = Phrasing.of(
            A_DAY + "(?:就|也|都|只|才|能|我|俺|按照?|照|给|算|发|合|折合?|折算|摊|开|认|值|挣|拿|有|下来|到|成|着|个|是|为|:|：)*$"
                    + "|\\b(?:daily|day|a day's) (?:wage|pay|rate|salary)(?: is| was| of|:)? $"
                    + "|\\b(?:each|every|per|a|one) day(?: of (?:the |my )?leave)?(?: is| was)?(?: counted| paid| worth| reckoned)?(?: at| as| for)? $");

    private static final Phrasing DAY_AFTER = Phrasing.of(
            "(?:块钱?|元)?(?:一天|每一?天|/天|1天)(?![班活\\d]|[一二两三四五六七八九][百千])|(?: yuan| rmb)? ?(?:a|per|each|every|/) ?day\\b");

    /** What stands before it says that it is something else, or somebody else's. */
    private static final Phrasing SOMETHING_ELSE = Phrasing.of(
            "(?:罚|扣|补|赔|租|误工|饭|餐|车|费|津贴|押|房|老公|丈夫|爱人|对象|同事|保姆|月嫂|托|人家|男工|营养|最低|奶粉)[^，。,.;；\\d]{0,12}$"
                    + "|[他她](?!(?:就|也|都|只|才|肯|愿意|那边|说|讲|嘴上)*(?:认|承认|同意|答应|算|按|给|说|讲))[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:fine|fined|deduct\\w*|rent|allowance|subsidy|he (?:earns|makes|gets)|his|husband\\w*|nurse|meals?|minimum)\\b[^,.;\\d]{0,20}$");

    /** Every day counts, of work or of rest: by the calendar, or because the employer counts the leave so. */
    private static final Phrasing BY_THE_CALENDAR = Phrasing.of(
            "日历[天日]|自然[日天]|(?:连|包括|含|带)(?:着)?(?:周末|礼拜天|星期天|休息日|双休)|(?:周末|休息日|礼拜天)(?:也|都)+算|天天都?算"
                    + "|\\bcalendar days?\\b|\\b(?:including|counting) (?:weekends|rest days|sundays)\\b|\\bevery day of (?:the|my) leave\\b");

    private static final Phrasing COUNTED_BY_THEM = Phrasing.of(
            "(?:[他她]们?|老板娘?|单位|公司|厂里?|店里?|人事|会计|财务|仲裁|双方|说好|讲好)[^，。,.;；\\d]{0,6}(?:认|承认|同意|答应|按照?|算|肯给|说定|定)[^，。,.;；\\d]{0,4}"
                    + A_DAY + "[^，。,.;；\\d]{0,4}$"
                    + "|(?:产假|假期?|歇|休)(?:期间|里|着)?(?:的)?(?:每|一)一?天[^，。,.;；\\d]{0,5}$"
                    + "|\\b(?:boss|employer|company|they|he|she) (?:agrees?|agreed|accepts?|accepted|counts?|admits?)\\b[^.;\\d]{0,24}$");

    private static final BigDecimal LEAST = BigDecimal.valueOf(29.5);
    private static final BigDecimal MOST = BigDecimal.valueOf(31);

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean ofALeave =
                passage.says(LEAVE) || PregnancyLoss.toldIn(passage.text()).isPresent();
        return ofALeave && !passage.says(OTHER_PAY)
                ? known.withIf(
                        Fact.LEAVE_DAY_PAY,
                        Passage.agreed(passage.amounts().stream()
                                        .filter(PayOfALeaveDay::isOfADay)
                                        .map(amount -> counts(amount, passage, known)))
                                .flatMap(pay -> pay))
                : known;
    }

    private static boolean isOfADay(Mention<BigDecimal> amount) {
        return (amount.comesAfter(DAY_BEFORE) || amount.isFollowedBy(DAY_AFTER)) && !amount.comesAfter(SOMETHING_ELSE);
    }

    /** The sum, if it is told that every day counts; a bare 一天140 may be paid for days of work alone. */
    private static Optional<BigDecimal> counts(Mention<BigDecimal> amount, Passage passage, Facts known) {
        boolean everyDay = passage.says(BY_THE_CALENDAR)
                || amount.comesAfter(COUNTED_BY_THEM)
                || known.get(Fact.MONTHLY_WAGE)
                        .filter(month -> isThirtiethOf(month, amount.value()))
                        .isPresent();
        return Optional.of(amount.value()).filter(day -> everyDay);
    }

    /** 3600 a month and 120 a day: the month was divided by all its days. */
    private static boolean isThirtiethOf(BigDecimal month, BigDecimal day) {
        if (day.signum() <= 0) {
            return false;
        }
        BigDecimal days = month.divide(day, 3, RoundingMode.HALF_UP);
        return days.compareTo(LEAST) >= 0 && days.compareTo(MOST) <= 0;
    }
}
