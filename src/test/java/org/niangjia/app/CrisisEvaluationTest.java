package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.niangjia.web.WebSettings;

/** How well danger is heard with both voices, the signs and the likeness to examples, over the shipped model. */
class CrisisEvaluationTest {

    private static final Wiring WIRING = new Wiring(
            new Config(
                    Path.of("knowledge"),
                    Path.of("intents"),
                    Path.of("target", "test-model"),
                    Path.of("target", "test-model", "unused.key"),
                    Optional.empty(),
                    Optional.empty(),
                    URI.create("http://127.0.0.1:9"),
                    1,
                    new WebSettings("127.0.0.1", 0)),
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC),
            new Texts());

    private static final Consultation CONSULTATION = consultation();

    private static Consultation consultation() {
        ShippedModel.of(WIRING);
        return WIRING.consultation(Progress.SILENT, false);
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
