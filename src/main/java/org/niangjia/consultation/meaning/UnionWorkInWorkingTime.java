package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who sits on a union committee beside her work and loses pay for its meetings or courses asks for how many days a month they are paid, which stands
 * with the protection of union work, and not what may be cut from wages. Thread-safe.
 */
final class UnionWorkInWorkingTime {

    private static final Phrasing OFFICER = Phrasing.of(
            "(?:工会|女工|女职工|经审|劳保)(?:的?小?)(?:委员|主席|副主席|组长|干部|干事|代表)|兼(?:职|着|任|了|个)*[^，。,.]{0,6}(?:委员|工会)|(?:委员|主席)[^，。,.]{0,4}(?:不脱产|非专职|兼职)|不脱产[^，。,.]{0,8}(?:委员|主席|工会)"
                    + "|\\bunion (?:committee|officer|rep\\w*|steward|chair\\w*)|\\b(?:committee|officer)\\b[^.?!]{0,16}\\bunion\\b");

    private static final Phrasing ITS_WORK = Phrasing.of(
            "开会|会议|培训|学习|讲座|活动|座谈|办(?:工会的?)?事|工会(?:的)?(?:工作|事)|\\b(?:meetings?|training|courses?|union (?:work|business|duties))\\b");

    private static final Phrasing PAY_OR_TIME = Phrasing.of(
            "扣|缺勤|旷工|事假|请假|调休|占用|工时|上班时间|工作时间|工资|算(?:不算|出勤|上班)|\\b(?:dock\\w*|deduct\\w*|unpaid|absen\\w*|pay|paid|wages?|working (?:time|hours)|days a month)\\b");

    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "辞退|开除|解雇|解除|不续|裁|会费|选举|竞选|加班费|产假|产检|哺乳|\\b(?:dismiss\\w*|fired|sacked|dues|elect\\w*|maternity|overtime)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of(),
            List.of(OFFICER, ITS_WORK, PAY_OR_TIME),
            List.of(OF_SOMETHING_ELSE),
            "union_help.fired_for_union_work");

    private UnionWorkInWorkingTime() {}
}
