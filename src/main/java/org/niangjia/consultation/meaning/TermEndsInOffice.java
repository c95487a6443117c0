package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.claim.CollectiveFacts;

/**
 * Whose contract runs out while she holds a union office asks how far it goes on for that, and who is dismissed for what she did for the union of what
 * that gives her: both stand with the protection of union work. Thread-safe.
 */
final class TermEndsInOffice {

    private static final String PROTECTED = "union_help.fired_for_union_work";

    private static final Phrasing TERM_OF_CONTRACT = Phrasing.of(
            "合同[^。;；]{0,16}(?:到期|期满|到头|终止|结束|不续|延)|\\b(?:contract)\\b[^.;?]{0,30}\\b(?:runs? out|ends?|expires?|is up|extended)\\b");

    private static final Phrasing OF_OFFICE = Phrasing.of("任期|当选|选上|任职|一届|就任|\\b(?:term|elected|office)\\b");

    private static final Phrasing OF_A_CHILD = Phrasing.of("怀孕|产假|哺乳|预产期|孩子|宝宝|\\b(?:pregnan\\w*|maternity|baby)\\b");

    private static final AnotherQuestion OF_THE_TERM =
            new AnotherQuestion(Set.of(), List.of(TERM_OF_CONTRACT, OF_OFFICE), List.of(OF_A_CHILD), PROTECTED);

    private static final Phrasing UNION_WORK = Phrasing.of(
            "(?:搞|办|建|成立|组织|组建|参加|加入|发起|领头|带头|牵头|筹备|拉人进|当)(?:了|着|过|起|我们|厂里|公司)*(?:的|一个|个)?(?:基层)?(?:工会|集体协商|集体谈判|协商代表|职工代表)|(?:工会|协商代表|职工代表)(?:活动|的事)[^，。]{0,6}(?:被|把)|\\b(?:join\\w*|start\\w*|set(?:ting)? up|organi[sz]\\w*|form\\w*) (?:a|the|our) (?:trade |labou?r )?union\\b|\\bunion (?:activit\\w+|work|organi[sz]\\w+)\\b");

    private static final Phrasing DISMISSED = Phrasing.of(
            "(?:被|把我|给我|将我)[^，。,.;；]{0,6}(?:开|辞|炒|解雇|解除|撵|赶)(?:除|退|了|掉|走)?|\\b(?:fired|dismissed|sacked|terminated|let go)\\b");

    private static final Phrasing MONEY =
            Phrasing.of("赔|补偿|多少|几倍|年收入|回去|复工|\\b(?:compensat\\w*|how much|damages|claim|back)\\b");

    private static final Phrasing ONLY_NOT_HEARD =
            Phrasing.of("(?:没|未|不)[^，。]{0,4}通知[^，。]{0,4}工会|工会[^，。]{0,6}(?:没|未|不)(?:通知|知道|同意)|怀孕|产假|哺乳");

    private static final AnotherQuestion FIRED = new AnotherQuestion(
            Set.of(
                    "dismissal_protection.compensation_amount",
                    "dismissal_protection.dismissed_pregnant",
                    "other_labour.illegal_dismissal",
                    "other_labour.severance",
                    "union_help.what_union_can_do",
                    "union_help.join"),
            List.of(UNION_WORK, DISMISSED, MONEY),
            List.of(ONLY_NOT_HEARD),
            PROTECTED);

    private TermEndsInOffice() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        Optional<String> ofTheTerm =
                CollectiveFacts.nameAnOffice(Utterance.of(words).words())
                        ? OF_THE_TERM.meant(intent, words)
                        : Optional.empty();
        return ofTheTerm.or(() -> FIRED.meant(intent, words));
    }
}
