package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.OthersSay;

/**
 * What others deny to some after an answer on a leave, so that it is of that leave and not of what they are: 主管说试用期的没有 after the days of a father asks
 * nothing of probation. Thread-safe.
 */
public final class DeniedToSome {

    /** Who is said to have none. */
    private static final Phrasing SOME = Phrasing.of(
            "试用期?|新(?:来|入职|员工|人)|刚(?:来|入职|上班)|没(?:转正|满一年|干满|干够)|(?:合同|临时|派遣|劳务|外包|小时|季节|计件|短期|农民|学徒|实习)工?|兼职|一线|普工|外地|外省|农村|二婚|再婚|离过婚|复婚|头婚|未婚|没(?:结婚|领证|办证)|单身|超生|[二三四]胎|抱养|领养|男的|男职工|返聘|小厂|私企|私人|个体|民企|编制|正式(?:工|员工)"
                    + "|\\b(?:probation|new (?:staff|workers|people|hires?)|contract(?:ors?| workers?| staff)|temps?|temporary|agency|dispatched|part[- ]tim\\w+|interns?|apprentices?|piece[- ]\\w+|migrants?|second marriages?|remarried|unmarried|single|small (?:companies|factories|firms)|private (?:companies|firms))\\b");

    private static final Phrasing NEW = Phrasing.of("试用|新来|新入职|新员工|新人|刚来|刚入职|没转正|没满|没干|\\b(?:probation|new )");

    private static final Phrasing UNMARRIED = Phrasing.of("未婚|没结婚|没领证|没办证|单身|超生|胎|\\b(?:unmarried|single)\\b");

    /** What says that the employer has to give it, by what was answered. */
    private static final Map<String, String> REFUSED = Map.of(
            "maternity_leave",
            "maternity_leave.refused",
            "paternity_leave",
            "paternity_leave.pay_or_refused",
            "childcare_leave",
            "childcare_leave.pay_or_refused",
            Matter.AFTER_A_LOSS,
            "miscarriage_leave.refused",
            "breastfeeding",
            "breastfeeding.refused",
            "prenatal_check",
            "prenatal_check.refused",
            "other_labour.marriage_leave",
            "other_labour.marriage_leave",
            "other_labour.bereavement_leave",
            "other_labour.bereavement_leave",
            "other_labour.annual_leave_days",
            "other_labour.annual_leave_days",
            "other_labour.womens_day",
            "other_labour.womens_day");

    /** Of the leave for a birth there are answers for some. */
    private static final List<Map.Entry<Phrasing, String>> OF_A_BIRTH = List.of(
            Map.entry(NEW, "maternity_leave.probation_or_new_job"),
            Map.entry(UNMARRIED, "maternity_leave.unmarried_or_out_of_policy"));

    private DeniedToSome() {}

    /** What is to be answered then; empty if the words are no such denial. */
    public static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        if (!OthersSay.deny(words) || !SOME.isIn(text)) {
            return Optional.empty();
        }
        Optional<String> own = OF_A_BIRTH.stream()
                .filter(some -> matter.topic().equals("maternity_leave")
                        && some.getKey().isIn(text))
                .map(Map.Entry::getValue)
                .findFirst();
        return own.or(() -> Optional.ofNullable(REFUSED.getOrDefault(matter.intent(), REFUSED.get(matter.topic()))));
    }
}
