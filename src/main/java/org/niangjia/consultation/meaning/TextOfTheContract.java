package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who asks how long the text of a contract that has ended is kept asks of the papers after the end, and not of its term. Thread-safe. */
final class TextOfTheContract {

    private static final Set<String> OF_A_CONTRACT = Set.of(
            "other_labour.contract_expiry",
            "other_labour.open_ended_contract",
            "other_labour.no_written_contract",
            "other_labour.severance",
            "complaint_arbitration.evidence",
            "complaint_arbitration.time_limit");

    private static final Phrasing THE_TEXT = Phrasing.of("合同|\\b(?:contracts?)\\b");

    private static final Phrasing KEPT = Phrasing.of(
            "保存|留存|存档|存(?:着|多久|几年)|销毁|留(?=[^。;；]{0,4}(?:多久|几年|多少年))|\\b(?:keep|kept|retain\\w*|store\\w*|destroy\\w*)\\b[^.?!]{0,30}\\b(?:copy|copies|text|files?|records?|papers?|contracts?)\\b");

    private static final Phrasing HOW_LONG =
            Phrasing.of("多久|几年|多少年|多长时间|到(?:哪|什么|啥|几)|期限|\\b(?:how (?:long|many years)|until (?:when|what|which))\\b");

    private static final Phrasing ENDED =
            Phrasing.of("离职|走(?:了|的|人)|到期|终止|解除|结束|辞|以前的|旧|\\b(?:left|ended|expired|old|terminated|after)\\b");

    private static final Phrasing OF_SOMETHING_ELSE =
            Phrasing.of("工资(?:条|单|表|记录)|考勤|怀孕|档案|\\b(?:pregnan\\w*|payroll|wage records?|payslips?)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_A_CONTRACT,
            List.of(THE_TEXT, KEPT, HOW_LONG, ENDED),
            List.of(OF_SOMETHING_ELSE),
            "other_labour.leaving_certificate");

    private TextOfTheContract() {}
}
