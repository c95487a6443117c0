package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who takes annual leave and asks whether less may be paid for those days asks what the leave brings, not what days that were not had are worth,
 * though both are told by days of leave and a wage. Thread-safe.
 */
final class AnnualLeaveTaken {

    private static final Set<String> OF_OTHER_MONEY =
            Set.of("other_labour.unused_annual_leave", "other_labour.wage_deductions", "other_labour.sick_leave_pay");

    private static final Phrasing TAKEN = Phrasing.of(
            "(?:请|休|歇|用|批|放)[的着过完了上个几天\\d一二两三四五六七八九十半]{0,8}+(?:带薪)?(?:年假|年休假?)"
                    + "|(?:年假|年休假?)(?:期间|那[几\\d一二两三四五六七八九十]{1,2}天|的?时候|里|的?工资)"
                    + "|\\b(?:on|during|for|tak(?:e|es|ing)|took|taken) (?:my |the |our |a |some )?(?:\\w+ days? (?:of )?)?(?:my )?annual leave\\b");

    private static final Phrasing LESS = Phrasing.of(
            "打(?:个|[\\d一二三四五六七八九]{1,2})?折|底薪|基本工资|基础工资|照(?:常|样)?(?:发|给)|全[额薪]|扣[了我掉天块元的\\d一二两三四五六七八九十百千]{0,8}+(?:工资|钱|薪)|工资[被要会还给都得]{0,4}+(?:扣|少)|少(?:发|给|算)"
                    + "|\\b(?:normal|full|usual|same|basic|base|half|less|reduced?|lower|cut|deduct\\w*|docked)\\b");

    /** What was not had is paid by another rule. */
    private static final Phrasing NOT_TAKEN = Phrasing.of(
            "(?:没有?|未|不让|不给|不准|不批|没得|还剩|剩下?|剩余)[^，。,.;；]{0,8}(?:休|请|批|年假)|(?:一|半)天(?:都|也)?没|[没不]安排|没有安排|未休|没休|(?<!打[\\d一二三四五六七八九个]{0,2})折(?:算|现|成|合|抵)|三倍|3倍|300 ?%|补偿|作废|过期|离职|辞职|辞退|产假|陪产|育儿假|病假"
                    + "|\\b(?:unused|untaken|not taken|left over|remaining|owed|paid out|triple|quit|resign\\w*|sick|maternity)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_MONEY, List.of(TAKEN, LESS), List.of(NOT_TAKEN), "other_labour.annual_leave_days");

    private AnnualLeaveTaken() {}
}
