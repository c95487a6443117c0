package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who tells of a child that came early, and of no loss, has given birth: 七个月早产，产假几天 asks of the leave for a birth. Thread-safe. */
final class EarlyBirth {

    private static final Set<String> AFTER_A_LOSS = Set.of("miscarriage_leave.days", "miscarriage_leave.stillbirth");

    private static final Phrasing EARLY = Phrasing.of(
            "早产(?!假)|早生了|提(?:前|早)(?:了)?[^，。,.]{0,4}(?:周|月|天|星期|礼拜)就?生(?:了|的|下)|\\b(?:premature(?:ly)?|preterm|preemie|born early|came early)\\b");

    private static final Phrasing LOSS = Phrasing.of(
            "流产|流掉|小产|引产|引掉|胎停|没保住|保不住|清宫|刮宫|死|没了|没活|夭折|去世|走了|没(?:能)?(?:救|抢救)|胎心|\\b(?:miscarr\\w*|still\\w*|lost|loss|died|dead|abort\\w*|passed away|did not (?:live|survive|make it)|didn't (?:live|survive|make it))\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(AFTER_A_LOSS, List.of(EARLY), List.of(LOSS), "maternity_leave.days");

    private EarlyBirth() {}
}
