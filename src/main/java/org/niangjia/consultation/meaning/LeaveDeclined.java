package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who wrote that she does not want her annual leave is told what such a paper is worth before what the days would bring (Measures, article 10). Thread-safe. */
final class LeaveDeclined {

    private static final Phrasing ANNUAL_LEAVE = Phrasing.of("年假|年休|\\bannual leave\\b");

    /** 写了书面申请不休, 签字放弃 */
    private static final Phrasing DECLINED = Phrasing.of(
            "我(?:自己|自愿|主动|已经?)*(?:书面|写|签|打)[^。，,;；]{0,10}(?:不休|不要|放弃)|\\bi (?:wrote|signed|declined in writing)\\b[^.;]{0,40}\\b(?:not (?:take|want)|declin\\w+|giv\\w+ up|waiv\\w+)\\b");

    /** 也没让我写过什么放弃: nothing was waived, so the days are asked for. */
    private static final Phrasing NOTHING_DECLINED = Phrasing.of(
            "(?:没有?|从没|从来没|未)(?:让|叫|要|请)?(?:我|俺)?(?:写|签|说|打|提)(?:过|了)?[^，。,;；]{0,8}(?:不休|不要|放弃)|\\b(?:never|not|n't) (?:wrote|write|signed|sign|waived?|giv\\w+ up)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("other_labour.unused_annual_leave", "other_labour.annual_leave_days"),
            List.of(ANNUAL_LEAVE, DECLINED),
            List.of(NOTHING_DECLINED),
            "other_labour.annual_leave_waived");

    static final AnotherQuestion NEVER = new AnotherQuestion(
            Set.of("other_labour.annual_leave_waived"),
            List.of(ANNUAL_LEAVE, NOTHING_DECLINED),
            List.of(),
            "other_labour.unused_annual_leave");

    private LeaveDeclined() {}
}
