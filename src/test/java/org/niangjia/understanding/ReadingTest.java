package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.IntentClassifier;
import org.niangjia.understanding.model.Thresholds;

class ReadingTest {

    private static Reading reading(String intent, double confidence, double inScope) {
        return new Reading(
                "words",
                Language.ZH,
                new IntentClassifier.Scores(List.of(Candidate.of(intent, confidence)), 1 - inScope),
                new Thresholds(0.5, 0.9, 0.5),
                1);
    }

    @Test
    void aVagueStoryIsReadByWhatItAsks() {
        Reading read = reading("maternity_leave.days", 0.3, 0.8).orPart(reading("union_help.join", 0.9, 0.95));
        assertThat(read.scores().ranked().get(0).intent()).isEqualTo("union_help.join");
        assertThat(read.among()).isEqualTo(2);
    }

    @Test
    void whetherAVagueStoryIsOursIsToldByTheWhole() {
        Reading read = reading("maternity_leave.days", 0.3, 0.4).orPart(reading("union_help.join", 0.99, 0.99));
        assertThat(read.decided().inScope()).isEqualTo(0.4);
        assertThat(read.decided()).isNotInstanceOf(Understanding.Recognised.class);
    }

    @Test
    void aStrangeStoryIsReadByAPartOnlyIfThatIsSurelyOurs() {
        Reading story = reading("maternity_leave.days", 0.3, 0.1);
        Reading unsure = story.orPart(reading("union_help.join", 0.99, 0.9));
        assertThat(unsure.decided()).isInstanceOf(Understanding.OutOfScope.class);
        assertThat(unsure.scores().ranked().get(0).intent()).isEqualTo("union_help.join");
        assertThat(story.orPart(reading("union_help.join", 0.99, 0.97)).decided())
                .isInstanceOf(Understanding.Recognised.class);
    }
}
