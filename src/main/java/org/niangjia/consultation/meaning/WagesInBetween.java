package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who tells both the day of her dismissal and that on which she was back at work asks of the money for the time in between, however much of the
 * arbitration that undid it she tells. Thread-safe.
 */
final class WagesInBetween {

    private static final String BACK_PAY = "dismissal_protection.back_pay";

    private static final Set<String> OF_THE_DISMISSAL = Set.of(
            "complaint_arbitration.time_limit",
            "complaint_arbitration.after_award",
            "complaint_arbitration.arbitration_how",
            "dismissal_protection.compensation_amount",
            "dismissal_protection.dismissed_pregnant",
            "other_labour.illegal_dismissal",
            "other_labour.severance",
            "other_labour.final_wages",
            "other_labour.unpaid_wages");

    private static final Phrasing MONEY =
            Phrasing.of("钱|工资|工钱|薪|补(?:发|给|我)|\\b(?:wages?|pay|paid|salary|money|owe[ds]?)\\b");

    /** A time limit or a court that is asked of is no question of the money. */
    private static final Phrasing OF_THE_CASE =
            Phrasing.of("时效|过期|来得及|起诉|法院|强制执行|赔偿金|违法解除赔|\\b(?:time limit|too late|court|enforce\\w*|damages)\\b");

    private WagesInBetween() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        boolean told = facts.get(Fact.ENDED_ON).isPresent()
                && facts.get(Fact.REINSTATED_ON).isPresent();
        return told && OF_THE_DISMISSAL.contains(intent) && MONEY.isIn(text) && !OF_THE_CASE.isIn(text)
                ? Optional.of(BACK_PAY)
                : Optional.empty();
    }
}
