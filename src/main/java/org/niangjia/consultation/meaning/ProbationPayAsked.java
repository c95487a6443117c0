package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who names probation and asks what it has to pay at least asks of probation, whose wage has a floor of its own, and not of the minimum wage of the
 * place. Thread-safe.
 */
final class ProbationPayAsked {

    private static final Set<String> OF_OTHER_PAY = Set.of(
            "other_labour.minimum_wage",
            "other_labour.unpaid_wages",
            "other_labour.final_wages",
            "other_labour.wage_deductions");

    private static final Phrasing PROBATION = Phrasing.of("试用期?(?!过|满|结束)|\\b(?:probation|trial period)\\b");

    private static final Phrasing AT_LEAST = Phrasing.of(
            "(?:最低|最少|至少|起码|不能少于|不低于)[^，。,.;；]{0,8}(?:多少|几|给|发|开)|打几折|几成|[七八六五]折|\\b(?:lowest|least|minimum|floor)\\b");

    private static final Phrasing OF_THE_PLACE =
            Phrasing.of("最低工资|不给|没给|没发|拖|欠|扣|\\b(?:minimum wage|unpaid|owe[sd]?|withheld|not paid|deduct\\w*)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_PAY, List.of(PROBATION, AT_LEAST), List.of(OF_THE_PLACE), "other_labour.probation_period");

    private ProbationPayAsked() {}
}
