package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** 工会经费按工资总额交多少: what an employer pays to the union stands beside how one founds it. */
final class UnionFundsAsked {

    private static final Phrasing FUNDS = Phrasing.of(
            "工会(?:的)?(?:经费|费)|(?:给|向)工会(?:拨|交|缴|上交)|(?:拨|交|缴)(?:给|到)?(?:上级)?工会|\\bunion (?:fund(?:s|ing)?|levy)\\b|\\b(?:pay|owe|contribute)s?\\b[^.?;]{0,24}\\bunion\\b");

    private static final Phrasing OF_ALL_WAGES =
            Phrasing.of("工资总|总工资|(?:全[厂员体]|职工|员工)[^，。,.;；]{0,8}工资|\\b(?:payroll|total wages|wage bill|all wages)\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(Set.of(), List.of(FUNDS, OF_ALL_WAGES), List.of(), "union_help.join");

    private UnionFundsAsked() {}
}
