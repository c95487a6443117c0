package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who names annual leave, tells how much of it she has had and asks what the rest is paid asks of that, whatever her average wage without overtime,
 * or her leaving, sounds like. Thread-safe.
 */
final class LeavePaidOut {

    private static final String UNUSED = "other_labour.unused_annual_leave";

    private static final Set<String> OF_OTHER_MONEY = Set.of(
            "maternity_allowance.amount",
            "maternity_allowance.wage_and_allowance",
            "other_labour.overtime_pay",
            "other_labour.severance",
            "other_labour.notice_pay",
            "other_labour.final_wages");

    /** Asked for the money, who tells her wage asks of more than how many days there are. */
    private static final String DAYS = "other_labour.annual_leave_days";

    private static final Phrasing PLAINLY_MONEY = Phrasing.of(
            "多少钱|几个?钱|折[^，。,.]{0,3}(?:钱|现)|补(?:我)?多少|\\b(?:owe|owed|pay-?out|paid out|be paid|money|cash|worth)\\b");

    private static final Phrasing ANNUAL_LEAVE =
            Phrasing.of("年假|年休假?|带薪假|带薪休假|\\b(?:annual|paid|unused) leave\\b|\\bvacation days\\b");

    private static final Phrasing IN_MONEY = Phrasing.of(
            "折(?:成|算|合|给|我)*(?:现|钱|几天|多少|工资)|给(?:我|俺)?(?:多少|折|补|钱)|(?:领|拿|要回|补|赔|得|算)[^，。,.;；]{0,6}(?:多少|几(?:块|个)?钱)|多少钱|值多少|\\b(?:how much|pay-?out|paid out|cash(?:ed)? out|worth|what (?:do|am|will|should) (?:i|they))\\b");

    /** What is taken out of an average is asked of by nobody. */
    private static final Phrasing WITHOUT_OVERTIME = Phrasing.of(
            "(?:刨掉|刨除|刨去|去掉|除去|除掉|扣掉|扣除|扣去|减掉|减去|剔除|抛开|撇开|不含|不算|不包括|没有?|除开)(?:了|那些|所有|的)*加班(?:费|工资|的钱)?|加班费?(?:不算|除外|刨掉|去掉|扣掉)|\\b(?:without|excluding|before|no|not counting|less|minus|leaving out) (?:any |the |my )?overtime(?: pay)?\\b");

    /** Asked of besides, it has an answer of its own. */
    private static final Phrasing OTHER_MONEY = Phrasing.of(
            "加班|产假|生育津贴|哺乳|流产|陪产|育儿|婚假|病假|经济补偿|补偿金|赔偿金|代通知|n\\+1|欠薪|拖欠|\\b(?:overtime|maternity|severance|compensation|notice pay|in lieu|sick|unpaid wages)\\b");

    private LeavePaidOut() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        boolean ofDays = intent.equals(DAYS)
                && facts.get(Fact.MONTHLY_WAGE).isPresent()
                && PLAINLY_MONEY.isIn(Utterance.of(words).words());
        if (!(ofDays || OF_OTHER_MONEY.contains(intent))
                || !facts.knowsAny(List.of(Fact.UNUSED_DAYS, Fact.DAYS_TAKEN))) {
            return Optional.empty();
        }
        String text = WITHOUT_OVERTIME.matcher(Utterance.of(words).words()).replaceAll("");
        return ANNUAL_LEAVE.isIn(text) && IN_MONEY.isIn(text) && !OTHER_MONEY.isIn(text)
                ? Optional.of(UNUSED)
                : Optional.empty();
    }
}
