package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who is sent home because the employer has no work and asks for the wage of that time asks of the stoppage, however much it sounds like wages
 * that are owed. Thread-safe.
 */
final class StoppageAsked {

    private static final Set<String> OF_OTHER_PAY = Set.of(
            "other_labour.final_wages",
            "other_labour.unpaid_wages",
            "other_labour.minimum_wage",
            "other_labour.wage_deductions",
            "other_labour.weekly_rest",
            "other_labour.holiday_pay",
            "other_labour.working_hours");

    private static final Phrasing NO_WORK = Phrasing.of(
            "停工|停产|歇业|停业|(?:没有?|缺|断)(?:订单|单子|活儿?干?|货做|料|原料|生意)(?!了辞)|待岗|(?:停电|限电|设备检修|搬迁|装修)[^。;；]{0,10}(?:放假|歇|停)"
                    + "|\\b(?:no orders|no work for us|out of orders|short of orders|shut ?down|stopp(?:ed|age)|(?:sent|sends) us home|idle|standstill|closed for (?:repairs|lack))\\b");

    private static final Phrasing AT_HOME = Phrasing.of(
            "歇|停工|停产|放假|在家|回家|待岗|停业|歇业|没上班|不用来|\\b(?:home|idle|shut ?down|stopp\\w+|closed|standstill|days? off)\\b");

    private static final Phrasing PAY = Phrasing.of("工资|工钱|钱|薪|发多少|给多少|照发|\\b(?:wages?|pay|paid|salary|money)\\b");

    /** The work is over, or it is another matter. */
    private static final Phrasing OVER = Phrasing.of(
            "离职|辞职|辞退|开除|解除|裁员|经济补偿|赔偿|买断|倒闭|破产|关门|加班|怀孕|产假|哺乳|工伤|病假|\\b(?:resign\\w*|fired|dismissed|sacked|laid off|severance|bankrupt\\w*|overtime|pregnan\\w*|maternity|injur\\w*|sick)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_PAY, List.of(NO_WORK, AT_HOME, PAY), List.of(OVER), "other_labour.stoppage_pay");

    private StoppageAsked() {}
}
