package org.niangjia.consultation.meaning;

import java.util.Optional;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.question.phrasing.Phrasing;

/** 白天站久了想坐会儿, once she has spoken of being pregnant: no question of the period. Thread-safe. */
final class StandingWhilePregnant {

    private static final Phrasing OF_A_PERIOD = Phrasing.of("经期|月经|例假|来事|大姨妈|那几天|那个来|来那个|痛经|\\bperiod|\\bmenstru");

    private StandingWhilePregnant() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String understood, String words, Turn turn) {
        boolean spokenOf =
                turn.matters().stream().anyMatch(matter -> matter.topic().equals("pregnancy_work_arrangement"));
        return understood.equals("menstrual_protection.standing_work") && spokenOf && !OF_A_PERIOD.isIn(words)
                ? Optional.of("pregnancy_work_arrangement.rest_breaks")
                : Optional.empty();
    }
}
