package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What is paid while she is away from work: after an injury at work, in the leave for a birth and while she is ill, and for how many months. */
public final class PaidWhileAwayFacts implements FactReader {

    private static final Phrasing INJURY = Phrasing.of(
            "工伤|停工留薪|\\b(?:work(?:place)? injur\\w+|injur\\w+ at work|(?:injury|accident) (?:was |has been |is )?(?:recogni[sz]ed|certified|confirmed)|injury (?:leave|pay))\\b");

    private static final Phrasing OFF_WORK_BEFORE = Phrasing.of(
            "(?<![没未不])(?:养|歇|休|躺|停工|停工留薪期?|停了工|治疗?|请(?:了)?工伤假)(?:伤|养|息|病|工|着|了|在家|的?假|过)*(?:整整|整|足足|一共|总共|共|满|已经|有|快)*$"
                    + "|\\b(?:off work|off sick|at home|recovering|unable to work|could not work|couldn't work)(?: [a-z]+){0,4}? for (?:exactly |a full |all |about )?$"
                    + "|\\b(?:off work|laid up) (?:now |already )?$");

    private static final Phrasing OFF_WORK_AFTER = Phrasing.of(
            "的?(?:停工留薪期?|工伤假)|(?:没法|没能|不能|都没|没)(?:上班|干活|上工)|了[，, ](?:总共|一共|合计|单位|公司|到底){0,3}(?:差|少发|少给|欠|亏)(?:了|我|俺){0,2}(?:多少|几)| off(?: work)?\\b(?! (?:per|a|each) )");

    private static final Phrasing LEAVE = Phrasing.of("产假|月子|歇假|\\bmaternity leave\\b|\\bon leave\\b");

    private static final Phrasing PAID_IN_LEAVE = Phrasing.of(
            "(?:产假|月子|歇假|休假|假)[^。；;]{0,24}?(?:每个?月|一个?月|月月|按月)(?:都|就|只|才|光|他们|厂里|公司|单位|老板|给我|给俺)*(?:给|发|打|开|付|拿|领|到手|到账|转)(?:了|我|俺|过|给我)*(?:就|只|才|有)*$"
                    + "|\\b(?:during|on) (?:my |the )?(?:maternity )?leave[^.;]{0,30}\\b(?:pays?|paid|paying|got|get|received|gave)(?: me)?(?: only| just)? $"
                    + "|\\b(?:pays?|paid|paying|gave)(?: me)?(?: only| just)? $");

    /** 产假公司只发2000每个月 */
    private static final Phrasing ONLY_PAID_IN_LEAVE =
            Phrasing.of("(?:产假|月子|歇假)[^。；;]{0,16}?(?:只|就|才|光)(?:给|发|打|开|付)(?:了|我|俺|过)*$");

    /** 产假他就按最低工资打给我2200: a wage of a month, whether that is said or not. */
    private static final Phrasing THE_LOWEST_IN_LEAVE = Phrasing.of(
            "(?:产假|月子|歇假)[^。；;\\d]{0,16}?(?:按|照|给)(?:着|照|当地|的?是)*最低(?:工资)?(?:标准)?(?:给|发|打|开|付)(?:给|了|我|俺|过)*$");

    private static final Phrasing A_MONTH_AFTER = Phrasing.of("(?:块钱?|元)?(?:每个?月|一个?月)");

    /** 停工两个月，每月只发1500: what is paid while work stands still is not her wage. */
    private static final Phrasing PAID_IN_STOPPAGE = Phrasing.of(
            "(?:停工(?!留薪)|停产|歇业|待岗|没活|没订单|放假)[^。;；]{0,24}?(?:只|才|就|光)(?:给|发|打|开|付)(?:了|我|俺|过)*$"
                    + "|\\b(?:stopped|shut ?down|standstill|stand-?down|idle|laid up|no orders)\\b[^.;]{0,60}\\bonly (?:pays?|paid|gave|gives?|get|got)(?: me| us)? $");

    private static final Phrasing PAID_MEANWHILE = Phrasing.of(
            "(?:单位|公司|厂里?|老板|他们|店里?|现在|养伤|停工|期间)[^，。,.;；\\d]{0,8}?(?:(?:每个?月|一个?月|月月|按月|只|就|才|光)(?:都|就|只|才|光|给|给我|我)*)(?:给|发|打|开|付|转)(?:了|我|俺|过)*(?:就|只|才|有)*(?:当地)?(?:最低工资|基本工资|底薪|生活费|保底)?(?:标准|的)?(?:就|是)?$"
                    + "|\\b(?:they|the (?:company|factory|employer)|my (?:boss|employer|company))(?: have| has)? (?:only )?(?:pays?|paid|paying|gives?|gave|send|sent)(?: me)?(?: only| just)? $");

    private static final Phrasing NO_OTHER_PAY = Phrasing.of("(?:块钱?|元)?(?!的?(?:奖金|补贴|社保|房租|医药费|医疗费|补助))");

    private static final Phrasing EACH_MONTH =
            Phrasing.of("(?:块钱?|元)?(?!的?(?:奖金|补贴|社保|房租))|(?: yuan| rmb)?,? (?:a|per|each|every) month\\b");

    private static final Phrasing MONTH_OF_LEAVE_AFTER = Phrasing.of(
            " ?(?:yuan |rmb )?(?:a|per|each|every) month (?:during|on|while|in) (?:my |the )?(?:maternity )?leave");

    /** 产假前一个月工资6600 */
    private static final Phrasing WAGE_OF_BEFORE = Phrasing.of("的?(?:平均|应发)?(?:月?工资|月薪|收入|应发)");

    private static final Phrasing MONTHS_BEFORE = Phrasing.of(
            "(?:产假|月子|歇假|休假|假)(?:期间|里|的)?(?:头|前|这|那|休了|歇了|已经|一共|共|了|，)*$|(?:休|歇)(?:了|产假)*(?:已经|整整|整)?$|(?:这|那)$"
                    + "|\\b(?:first|these|those|for|of) (?:the )?(?:first |last |all )?$");

    private static final Phrasing MONTHS_AFTER =
            Phrasing.of("(?:一共|总共|合计|加起来|下来|里|都)*(?:他们|公司|单位|厂里)?(?:还|得)?(?:少发|少给|差|欠|亏|短)(?:了|我|俺)*");

    /** 停工留薪期又延长了6个月: how long it was in all, one of the figures does not say. */
    private static final Phrasing EXTENDED = Phrasing.of("延长(?:了)?(?:到)?(?:\\d|[一二两三四五六七八九十半])|又延(?:了)?");

    private static final Phrasing BEFORE_IT = Phrasing.of(
            "(?:原来|以前|本来|之前|受伤前)(?:我|的|每个?月|一个月|月?工资|月薪|是|拿|发|开|挣)*$"
                    + "|\\b(?:used to (?:get|earn|make|be paid)|(?:before (?:it|that|the (?:injury|accident)),? )(?:i )?(?:got|earned|made|was paid|had)|normally (?:get|earn|make)|usual (?:wage|pay|salary) (?:is|was)) (?:about )?$");

    private static final BigDecimal LEAST_MONTHS = BigDecimal.ONE;

    @Override
    public Facts read(Passage passage, Facts known) {
        if (passage.says(INJURY)) {
            Facts found = known.withIf(
                    Fact.INJURY_MONTHS,
                    months(passage, span -> span.comesAfter(OFF_WORK_BEFORE) || span.isFollowedBy(OFF_WORK_AFTER)));
            return found.get(Fact.INJURY_MONTHS).isPresent() && !passage.says(EXTENDED)
                    ? withPayOfThen(passage, found.withIf(Fact.INJURY_PAY_RECEIVED, paidMeanwhile(passage)))
                    : passage.says(EXTENDED) ? found.without(Fact.INJURY_MONTHS) : found;
        }
        if (PaidWhileSick.isNamedIn(passage) && !passage.says(LEAVE)) {
            return known.withIf(Fact.LEAVE_PAY_RECEIVED, PaidWhileSick.in(passage));
        }
        Optional<BigDecimal> paid = passage.says(LEAVE) ? paidInLeave(passage) : Optional.empty();
        return paid.isEmpty()
                ? known
                : known.withIf(Fact.LEAVE_PAY_RECEIVED, paid)
                        .withIf(
                                Fact.UNDERPAID_MONTHS,
                                months(
                                        passage,
                                        span -> (span.comesAfter(MONTHS_BEFORE) && !span.isFollowedBy(WAGE_OF_BEFORE))
                                                || span.isFollowedBy(MONTHS_AFTER)));
    }

    /** 单位每月发1500，原来5000: what is paid meanwhile is not the wage before. */
    private static Facts withPayOfThen(Passage passage, Facts found) {
        Optional<BigDecimal> meanwhile = found.get(Fact.INJURY_PAY_RECEIVED);
        Optional<BigDecimal> wage = found.get(Fact.MONTHLY_WAGE);
        return meanwhile.isPresent() && (wage.isEmpty() || wage.equals(meanwhile))
                ? found.without(Fact.MONTHLY_WAGE)
                        .withIf(
                                Fact.MONTHLY_WAGE,
                                Passage.agreed(passage.amounts().stream()
                                        .filter(amount -> amount.comesAfter(BEFORE_IT))
                                        .map(Mention::value)))
                : found;
    }

    private static Optional<BigDecimal> paidInLeave(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> (amount.comesAfter(PAID_IN_LEAVE) && amount.isFollowedBy(EACH_MONTH))
                        || (amount.comesAfter(ONLY_PAID_IN_LEAVE) && amount.isFollowedBy(A_MONTH_AFTER))
                        || amount.comesAfter(THE_LOWEST_IN_LEAVE))
                .filter(amount -> isChinese(passage) || amount.isFollowedBy(MONTH_OF_LEAVE_AFTER))
                .map(Mention::value));
    }

    /** 单位每月就打2100. */
    private static Optional<BigDecimal> paidMeanwhile(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.comesAfter(PAID_MEANWHILE) && amount.isFollowedBy(NO_OTHER_PAY))
                .map(Mention::value));
    }

    private static boolean isChinese(Passage passage) {
        return passage.text().codePoints().anyMatch(Character::isIdeographic);
    }

    private static Optional<BigDecimal> months(Passage passage, Predicate<Mention<Span>> fits) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.value().unit() != Span.Unit.WEEK
                        && !span.value().age()
                        && !span.value().more())
                .filter(fits)
                .flatMap(span -> span.value().months().stream())
                .filter(months -> months.compareTo(LEAST_MONTHS) >= 0));
    }

    /** Whether an amount is what is paid while work stands still. */
    static boolean isOfAStoppage(Mention<?> amount) {
        return amount.comesAfter(PAID_IN_STOPPAGE);
    }
}
