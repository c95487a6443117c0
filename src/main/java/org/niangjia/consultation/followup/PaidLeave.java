package org.niangjia.consultation.followup;

import java.util.HashMap;
import java.util.Map;
import org.niangjia.consultation.dialogue.Matter;

/** Whether a leave is paid and by whom, where that is not said with the leave itself: the question that answers it, by the matter or its topic. */
final class PaidLeave {

    private static final Map<String, String> ANSWERS = Map.of(
            "menstrual_protection.period_pain_leave",
            "other_labour.sick_leave_pay",
            Matter.AFTER_A_LOSS,
            "miscarriage_leave.pay",
            "paternity_leave",
            "paternity_leave.pay_or_refused",
            "childcare_leave",
            "childcare_leave.pay_or_refused");

    private PaidLeave() {}

    /** The questions, with more that only some words ask for. */
    static Map<String, String> answersAnd(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(ANSWERS);
        all.putAll(more);
        return Map.copyOf(all);
    }
}
