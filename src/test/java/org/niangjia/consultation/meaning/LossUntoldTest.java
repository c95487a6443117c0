package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

class LossUntoldTest {

    private static final Candidate OF_A_LOSS = new Candidate("miscarriage_leave.days", "miscarriage_leave", 0.5);
    private static final Candidate LIGHTER =
            new Candidate("pregnancy_work_arrangement.lighter_work", "pregnancy_work_arrangement", 0.2);

    private static List<Candidate> left(String words) {
        Turn turn = new Turn(
                new Question(
                        new Asker(Channel.TERMINAL, "test"),
                        RedactedText.of(words),
                        LocalDate.of(2026, 12, 1),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
        return LossUntold.leftOut(new Understanding.Ambiguous(List.of(OF_A_LOSS, LIGHTER), 1), turn)
                .ranked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀了七个月，天天扛面粉袋，班长不给换活",
                "怀孕五个多月，站一天腰受不了",
                "I'm six months pregnant and still lifting boxes all day"
            })
    void whoIsPregnantIsNotAskedWhetherSheLostTheChild(String words) {
        assertThat(left(words)).containsExactly(LIGHTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕9周没有胎心了，怎么休",
                "怀了四个月，孩子没保住",
                "怀孕时见红了，单位还让上班",
                "怀了六个月引的产，几号回去",
                "I was 10 weeks pregnant and lost it, what now",
                "休几天"
            })
    void whereItMayHaveBeenTheReadingStays(String words) {
        assertThat(left(words)).contains(OF_A_LOSS);
    }
}
