package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who has put in for the recognition of a work injury and asks how long the office may take to decide asks of that, and not of arbitration or of
 * the degree of disability. Thread-safe.
 */
final class InjuryDecisionAwaited {

    private static final Phrasing OF_AN_INJURY = Phrasing.of(
            "工伤|\\b(?:work|workplace|occupational|industrial)[- ]?injur\\w+|\\binjury (?:claim|application|recognition)");

    private static final Phrasing HANDED_IN =
            Phrasing.of("受理|认定|申请|递|交|报|材料|\\b(?:accept\\w*|appl\\w*|filed|handed|submitted|recogni\\w*|claim)\\b");

    private static final Phrasing HOW_LONG = Phrasing.of(
            "(?:多久|几天|多少天|多长时间|啥时候?|什么时候|时限|期限|几个月)[^，。?？!！;；]{0,8}(?:认定|决定|结果|结论|下来|答复|回复|出来|批|定)|(?:认定|决定|结果|结论|下来|答复|回复|出来|批|办)[^，。?？!！;；]{0,8}(?:多久|几天|多少天|多长时间|啥时候?|什么时候|时限|期限|几个月)"
                    + "|\\b(?:how (?:long|many days|soon)|when|by when|deadline|time limit)\\b[^.?!]{0,50}\\b(?:deci\\w+|determin\\w+|ruling|answer|take|result|conclu\\w+)\\b");

    /** What comes before it or after. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "鉴定|伤残|等级|仲裁|赔|补助金|起诉|复议|打官司|法院|工资|几天(?:之?内)(?:申请|报)|多久(?:之?内)?(?:申请|去报|报)"
                    + "|\\b(?:arbitrat\\w*|assess\\w*|disabilit\\w*|compensat\\w*|appeal|court|how long do i have|wages?|paid)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of(
                    "complaint_arbitration.arbitration_duration",
                    "complaint_arbitration.inspection",
                    "complaint_arbitration.time_limit",
                    "other_labour.work_injury_assessment",
                    "other_labour.work_injury_scope"),
            List.of(OF_AN_INJURY, HANDED_IN, HOW_LONG),
            List.of(OF_SOMETHING_ELSE),
            "other_labour.work_injury_claim");

    private InjuryDecisionAwaited() {}
}
