package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.CrisisMessages;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Progress;

/** How well danger is heard with both voices, the signs and the likeness to examples, over the shipped model. */
class CrisisEvaluationTest {

    private static final Wiring WIRING = ShippedModel.wiring();

    private static final Consultation CONSULTATION = consultation();

    private static Consultation consultation() {
        return WIRING.consultation(Progress.SILENT, new Texts().keepingNothing());
    }

    private static double heard(String part, String expect) {
        List<CrisisMessages.Row> rows = CrisisMessages.of(part, expect);
        return (double) rows.stream()
                        .filter(row -> CONSULTATION
                                .reply(
                                        new Question(
                                                new Asker(Channel.TERMINAL, "evaluation"),
                                                RedactedText.of(row.message()),
                                                LocalDate.of(2026, 11, 22),
                                                Optional.empty(),
                                                Optional.empty()),
                                        Optional.empty())
                                .kind()
                                .equals("crisis"))
                        .count()
                / rows.size();
    }

    @Test
    void hearsWhatItWasTunedTo() {
        assertThat(heard("tuning", "direct")).isEqualTo(1);
        assertThat(heard("tuning", "indirect")).isGreaterThanOrEqualTo(0.95);
        assertThat(heard("tuning", "none")).isLessThanOrEqualTo(0.02);
    }
}
