package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.casework.WorkingTimeTest.china;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.casework.Gap.Urgency;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;

class GapTest {

    private static final WorkingTime TIME =
            new WorkingTime(ShippedKnowledge.get().calendar());
    private static final Instant MONDAY = china("2026-11-16T10:00");

    private static UnresolvedQuestion asked(long id, String words, Reason reason, String person) {
        return new UnresolvedQuestion(
                id,
                RedactedText.of(words),
                Language.ZH,
                new Jurisdiction("CN-SD"),
                LocalDate.of(2026, 11, 16),
                reason,
                List.of(),
                MONDAY,
                Optional.empty(),
                Channel.TELEGRAM,
                person,
                Optional.empty(),
                Optional.empty());
    }

    private static LikeQuestions like(UnresolvedQuestion... questions) {
        return new LikeQuestions(questions[0].id(), questions[0], List.of(questions));
    }

    @ParameterizedTest
    @CsvSource({
        "哺乳室归谁管, NOT_UNDERSTOOD, 2026-11-16T12:00, ORDINARY",
        "哺乳室归谁管, NOT_UNDERSTOOD, 2026-11-23T10:00, ORDINARY",
        "哺乳室归谁管, NOT_UNDERSTOOD, 2026-11-23T10:01, RAISED",
        "哺乳室归谁管, THUMBS_DOWN, 2026-11-16T12:00, RAISED",
        "哺乳室归谁管, HAND_OVER, 2026-11-16T12:00, RAISED",
        "明 天就要开庭了怎么办, NOT_CONFIRMED, 2026-11-16T12:00, URGENT",
        "The deadline is Friday, NOT_CONFIRMED, 2026-11-16T12:00, URGENT",
        "My nursing room is outdated, NOT_CONFIRMED, 2026-11-16T12:00, ORDINARY",
    })
    void isAsUrgentAsItsMostUrgentQuestion(String words, Reason reason, String now, Urgency expected) {
        LikeQuestions two = like(asked(1, "哺乳室", Reason.NOT_CONFIRMED, "a"), asked(2, words, reason, "b"));
        assertThat(Gap.ranked(List.of(two), TIME, china(now))).singleElement().satisfies(gap -> {
            assertThat(gap.urgency()).isEqualTo(expected);
            assertThat(gap.people()).isEqualTo(2);
        });
    }

    @Test
    void rankByPeopleNotByQuestionsAndByUrgency() {
        LikeQuestions onePersonFiveTimes = like(Stream.of(1, 2, 3, 4, 5)
                .map(i -> asked(i, "食堂", Reason.NOT_UNDERSTOOD, "a"))
                .toArray(UnresolvedQuestion[]::new));
        LikeQuestions threePeople = like(Stream.of("a", "b", "c")
                .map(person -> asked(10 + person.charAt(0), "哺乳室", Reason.NOT_UNDERSTOOD, person))
                .toArray(UnresolvedQuestion[]::new));
        LikeQuestions urgent = like(asked(20, "仲裁时效快过了", Reason.NOT_CONFIRMED, "d"));
        assertThat(Gap.ranked(List.of(onePersonFiveTimes, threePeople, urgent), TIME, MONDAY))
                .extracting(Gap::like)
                .containsExactly(urgent, threePeople, onePersonFiveTimes);
        assertThat(Gap.ranked(List.of(onePersonFiveTimes), TIME, MONDAY).get(0).people())
                .isEqualTo(1);
    }

    /** An encoder for which words are alike if they begin alike; it counts what it was given. */
    private static final class Counting implements SentenceEncoder {
        private final List<String> encoded = Collections.synchronizedList(new ArrayList<>());

        @Override
        public float[] encode(String words) {
            encoded.add(words);
            float[] vector = new float[8];
            vector[words.charAt(0) % 8] = 1;
            return vector;
        }

        @Override
        public String name() {
            return "counting";
        }
    }

    @Test
    void clustersThatAreKeptEncodeOnlyWhatIsNew() {
        Counting encoder = new Counting();
        KeptClusters kept = new KeptClusters(
                Map.of(Language.ZH, encoder),
                Map.of(Language.ZH, new MeanCentred(new float[8])),
                new PlaceFinder(Map.of()));
        UnresolvedQuestion one = asked(1, "甲问一", Reason.NOT_UNDERSTOOD, "a");
        UnresolvedQuestion two = asked(2, "乙问二", Reason.NOT_UNDERSTOOD, "b");
        UnresolvedQuestion three = asked(3, "甲问三", Reason.NOT_UNDERSTOOD, "c");
        kept.keepUp(List.of(one, two));
        kept.keepUp(List.of(one, two, three));
        assertThat(encoder.encoded).containsExactlyInAnyOrder("甲问一", "乙问二", "甲问三");
        assertThat(kept.among(List.of(one, two, three)))
                .extracting(LikeQuestions::questions)
                .containsExactly(List.of(one, three), List.of(two));
        assertThat(kept.among(List.of(two, three)))
                .as("what the viewer may not see is not in it")
                .extracting(LikeQuestions::questions)
                .containsExactly(List.of(two), List.of(three));
        kept.keepUp(List.of(two));
        assertThat(kept.among(List.of(one, two)))
                .as("what is open no more was dropped, and stands alone")
                .hasSize(2);
        UnresolvedQuestion unknown = asked(9, "丙", Reason.FAILED, "d");
        assertThat(kept.among(List.of(unknown))).extracting(LikeQuestions::id).containsExactly(9L);
    }
}
