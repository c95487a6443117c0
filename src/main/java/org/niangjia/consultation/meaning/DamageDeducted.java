package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who is to make good what she broke and asks how much of it may be taken a month, or how long that takes, asks of deductions, whatever the contract
 * or the money sounds like. Thread-safe.
 */
final class DamageDeducted {

    private static final Set<String> OF_OTHER_MONEY = Set.of(
            "other_labour.severance",
            "other_labour.unpaid_wages",
            "other_labour.final_wages",
            "other_labour.resign",
            "other_labour.penalty_and_training_bond",
            "other_labour.minimum_wage",
            "other_labour.notice_pay");

    private static final Phrasing DAMAGE = Phrasing.of(
            "(?:弄|打|摔|碰|撞|砸|烧|搞|损|切|剪|做|踩|洒)(?:坏|碎|破|废|毁|丢|烂|错|报废)|弄丢|报废|次品|损坏|(?:赔|赔偿)[^，。;；]{0,8}(?:货|机器|设备|布料|损失)"
                    + "|\\b(?:damag(?:e|ed|ing)|broke|broken|ruined|spoil(?:ed|t)|smashed|scrapped|lost (?:the |a |some )?(?:goods|tool|phone|key)s?)\\b");

    private static final Phrasing TAKEN = Phrasing.of(
            "扣|从[^，。,.]{0,4}工资|每个?月[^，。]{0,6}(?:还|赔|最多|顶多)|分几个月|\\b(?:deduct\\w*|take (?:out of|from)|(?:per|a|each|every) month|monthly|out of my (?:pay|wages?|salary)|from my (?:pay|wages?|salary))\\b");

    private static final Phrasing ASKED = Phrasing.of(
            "多少|几个月|最多|顶多|上限|合法|能不能|可以吗|行吗|\\b(?:how (?:much|many|long)|maximum|at most|limit|legal|allowed)\\b");

    private static final Phrasing OTHER_MONEY = Phrasing.of(
            "辞退|开除|解雇|经济补偿|赔偿金|代通知|培训|服务期|竞业|工伤|\\b(?:severance|fired|dismissed|sacked|notice|training|non-?compete|injur\\w*)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_MONEY, List.of(DAMAGE, TAKEN, ASKED), List.of(OTHER_MONEY), "other_labour.wage_deductions");

    private DamageDeducted() {}
}
