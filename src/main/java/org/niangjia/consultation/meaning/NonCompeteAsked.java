package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who names a non-compete clause and asks what it pays, or for how long it binds, asks of that, whatever her average wage before the end, or that
 * she left, sounds like. Thread-safe.
 */
final class NonCompeteAsked {

    private static final Set<String> OF_OTHER_MONEY = Set.of(
            "other_labour.severance",
            "other_labour.resign",
            "other_labour.unpaid_wages",
            "other_labour.final_wages",
            "other_labour.notice_pay",
            "other_labour.minimum_wage",
            "other_labour.forced_to_leave",
            "other_labour.leaving_certificate");

    private static final Phrasing NON_COMPETE = Phrasing.of("竞业|同业限制|\\bnon-?\\s?compet\\w*");

    private static final Phrasing OF_THE_CLAUSE = Phrasing.of(
            "多少|是不是|对不对|对吗|几个?(?:月|年)|怎么算|最长|最多|每个?月|能要|该给|合法|有效|\\b(?:how (?:much|many|long)|monthly|each month|a month|ask for|claim|legal|valid)\\b");

    /** Asked of besides, they have an answer of their own. */
    private static final Phrasing OTHER_MONEY = Phrasing.of(
            "辞退|开除|解雇|裁员|代通知|n\\+1|欠薪|拖欠|工资(?:没|不)[发给结]|\\b(?:severance|fired|dismissed|sacked|laid off|unpaid wages|notice pay)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_MONEY,
            List.of(NON_COMPETE, OF_THE_CLAUSE),
            List.of(OTHER_MONEY),
            "other_labour.penalty_and_training_bond");

    private NonCompeteAsked() {}
}
