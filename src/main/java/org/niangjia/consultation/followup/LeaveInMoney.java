package org.niangjia.consultation.followup;

import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** After how many days of annual leave there are, what those that were not given come to in money: 今年一天没让歇，月薪六千，该补我多少. Thread-safe. */
final class LeaveInMoney {

    private static final String UNUSED = "other_labour.unused_annual_leave";

    private static final Set<String> AFTER = Set.of("other_labour.annual_leave_days", UNUSED);

    private static final Phrasing NOT_GIVEN = Phrasing.of(
            "(?:一天|半天|一次|几天|[\\d一二两三四五六七八九十]+天|压根|根本|全|都|还)[^,，。?？]{0,4}(?:没|不|未)(?:有|能|给|让|叫|安排|批|准)*[我俺]?(?:们)?(?:休|歇|放|用|请)|(?:没|不|未)(?:有|能|给|让|叫|安排|批|准)*[我俺]?(?:们)?(?:休|歇|放|请|安排)(?:成|过|上|完|着|满)?|(?:只|就|才)[^,，。?？]{0,4}(?:休|歇|放|给|让)[^,，。?？]{0,4}天|(?:剩|欠|差|还有)[^,，。?？]{0,4}天"
                    + "|\\b(?:(?:didn't|did not|haven't|have not|hasn't|never|wasn't|not) (?:\\w+ ){0,4}?(?:take|taken|took|get|got|given|used?|have|had|allowed|let)|(?:took|taken|used|had|got|given) (?:only |none|just |no |\\d|one|two|three|four)|(?:days? )?left|let me (?:take|have) (?:only|just)|none of (?:it|them))\\b");

    private static final Phrasing HOW_MUCH = Phrasing.of(
            "(?:补|折|赔|给|算|拿|领|退|值|合|发|欠)[^,，。?？]{0,6}(?:多少(?!天)|几个?(?:钱|块))|多少钱|能折(?:现|钱)"
                    + "|\\bhow much\\b|\\bwhat (?:do|does|would|should|must|am) (?:they|he|she|i|my \\w+|the \\w+)\\b.{0,12}\\b(?:owe|owed|pay|get|due)\\b");

    /** Its own answer comes before. */
    private static final Phrasing OTHER_MONEY =
            Phrasing.of("加班|产假|津贴|婚假|病假|经济补偿|补偿金|赔偿金|社保|欠薪|拖欠|\\b(?:overtime|maternity|severance|sick|insurance)\\b");

    /** What is taken out of an average is asked of by nobody. */
    private static final Phrasing WITHOUT_OVERTIME = Phrasing.of(
            "(?:没有?|不含|不算|不包括|去掉|刨去|除去|扣除|除开)(?:了|那些|所有|的)*加班(?:费|工资|的钱)?|\\b(?:without|excluding|no|not counting|before|less|minus) (?:any |the |my )?overtime(?: pay)?\\b");

    /** The case is told along with the question. */
    private static final int LONG_HAN = 48;

    private static final int LONG_LATIN = 140;

    private LeaveInMoney() {}

    /** What is answered then; empty if the words do not ask it. */
    static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (!AFTER.contains(matter.intent()) || text.length() > (han ? LONG_HAN : LONG_LATIN)) {
            return Optional.empty();
        }
        String rest = WITHOUT_OVERTIME.matcher(text).replaceAll("");
        return NOT_GIVEN.isIn(rest) && HOW_MUCH.isIn(rest) && !OTHER_MONEY.isIn(rest)
                ? Optional.of(UNUSED)
                : Optional.empty();
    }
}
