package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;

/** Unresolved questions in the words of the training utterances, with the sentence encoders that are shipped. */
class QuestionClusteringTest {

    private static final int OF_EACH_INTENT = 6;

    /** The full suite takes all topics, in one order more. */
    private static final int EACH_TOPIC_IN = Suite.IS_FULL ? 1 : 2;

    private static final int ORDERS = Suite.IS_FULL ? 3 : 2;

    private static final PlaceFinder PLACES =
            new PlaceFinder(Map.of("济南", new Jurisdiction("CN-SD-370100"), "广州", new Jurisdiction("CN-GD-440100")));

    private static UnresolvedQuestion asked(long id, String words) {
        return new UnresolvedQuestion(
                id,
                RedactedText.of(words),
                Language.ZH,
                new Jurisdiction("CN-SD"),
                LocalDate.of(2026, 11, 22),
                UnresolvedQuestion.Reason.NOT_UNDERSTOOD,
                List.of(),
                Instant.ofEpochSecond(id));
    }

    private static List<String> words(List<LikeQuestions> like, int cluster) {
        return like.get(cluster).questions().stream().map(q -> q.text().value()).toList();
    }

    /** An encoder for which words are alike if they begin alike. */
    private static final class FirstCharacter implements SentenceEncoder {
        @Override
        public float[] encode(String words) {
            float[] vector = new float[8];
            vector[words.charAt(0) % 8] = 1;
            return vector;
        }

        @Override
        public String name() {
            return "first character";
        }
    }

    private static QuestionClustering byFirstCharacter() {
        Map<Language, SentenceEncoder> encoders =
                Map.of(Language.ZH, new FirstCharacter(), Language.EN, new FirstCharacter());
        return new QuestionClustering(encoders, Map.of(Language.ZH, new MeanCentred(new float[8])), PLACES);
    }

    @Test
    void theMostFrequentComeFirstUnderTheNumberOfTheOldest() {
        List<LikeQuestions> like =
                byFirstCharacter().cluster(List.of(asked(5, "育儿假"), asked(2, "产假"), asked(9, "育儿"), asked(7, "工资")));
        assertThat(like).extracting(LikeQuestions::id).containsExactly(5L, 2L, 7L);
        assertThat(words(like, 0)).containsExactly("育儿假", "育儿");
        assertThat(like.get(0).questions()).contains(like.get(0).representative());
    }

    @Test
    void aPlaceDoesNotMakeAnotherQuestion() {
        assertThat(byFirstCharacter().cluster(List.of(asked(1, "济南产假"), asked(2, "广州产假"))))
                .hasSize(1);
    }

    @Test
    void aQuestionInALanguageThatNothingIsKnownOfStaysAlone() {
        List<LikeQuestions> like =
                byFirstCharacter().cluster(List.of(asked(1, "maternity leave"), asked(2, "maternity leave")));
        assertThat(like).extracting(LikeQuestions::id).containsExactly(1L, 2L);
    }

    @Test
    void noQuestionsAreNoClusters() {
        assertThat(byFirstCharacter().cluster(List.of())).isEmpty();
    }

    /**
     * Purity is the share of questions that lie in a cluster where their intent, or topic, is the most frequent. Alone it says little, because
     * every question by itself is pure; so it is asked for with the share of questions that are not alone.
     */
    @ParameterizedTest
    @CsvSource({"ZH, 0.86, 0.94, 0.28", "EN, 0.84, 0.92, 0.26"})
    void likeQuestionsLieTogetherInWhateverOrderTheyCome(
            Language language, double purityOfIntents, double purityOfTopics, double together) {
        Knowledge knowledge = ShippedKnowledge.get();
        List<String> words = new ArrayList<>();
        List<String> intents = new ArrayList<>();
        List<String> topics = knowledge.intents().values().stream()
                .map(Intent::topic)
                .sorted()
                .distinct()
                .toList();
        knowledge.intents().values().stream()
                .filter(intent -> topics.indexOf(intent.topic()) % EACH_TOPIC_IN == 0)
                .sorted(Comparator.comparing(Intent::name))
                .forEach(intent -> intent.utterances().getOrDefault(language, List.of()).stream()
                        .limit(OF_EACH_INTENT)
                        .forEach(utterance -> {
                            words.add(utterance);
                            intents.add(intent.name());
                        }));
        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(language)) {
            Encoded encoded = Encoded.all(encoder, words);
            Map<Language, MeanCentred> spaces = new EnumMap<>(Language.class);
            spaces.put(language, MeanCentred.on(List.copyOf(encoded.vectors().values())));
            QuestionClustering clustering = new QuestionClustering(Map.of(language, encoded), spaces, PLACES);
            List<Integer> order = new ArrayList<>(
                    java.util.stream.IntStream.range(0, words.size()).boxed().toList());
            for (int shuffle = 0; shuffle < ORDERS; shuffle++) {
                List<UnresolvedQuestion> questions = new ArrayList<>();
                List<String> labels = new ArrayList<>();
                order.forEach(i -> {
                    questions.add(asked(questions.size(), words.get(i)));
                    labels.add(intents.get(i));
                });
                List<LikeQuestions> like = clustering.cluster(questions);
                assertThat(purity(like, labels)).isGreaterThan(purityOfIntents);
                assertThat(purity(
                                like,
                                labels.stream()
                                        .map(QuestionClusteringTest::topic)
                                        .toList()))
                        .isGreaterThan(purityOfTopics);
                long alone =
                        like.stream().filter(l -> l.questions().size() == 1).count();
                assertThat(1 - (double) alone / questions.size()).isGreaterThan(together);
                Collections.shuffle(order, new Random(shuffle));
            }
        }
    }

    private static String topic(String intent) {
        return intent.substring(0, intent.indexOf('.'));
    }

    private static double purity(List<LikeQuestions> clusters, List<String> labels) {
        long right = clusters.stream()
                .mapToLong(cluster -> Collections.max(cluster.questions().stream()
                        .collect(Collectors.groupingBy(q -> labels.get((int) q.id()), Collectors.counting()))
                        .values()))
                .sum();
        return (double) right / labels.size();
    }

    /** Vectors that were computed before, so that each order does not compute them again. */
    private record Encoded(Map<String, float[]> vectors, String name) implements SentenceEncoder {

        static Encoded all(SentenceEncoder encoder, List<String> words) {
            List<String> texts = words.stream()
                    .map(w -> PLACES.alike(Utterance.of(w).words()))
                    .toList();
            List<float[]> encoded = encoder.encodeAll(texts, done -> {});
            Map<String, float[]> vectors = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                vectors.put(texts.get(i), encoded.get(i));
            }
            return new Encoded(vectors, encoder.name());
        }

        @Override
        public float[] encode(String words) {
            return java.util.Objects.requireNonNull(vectors.get(words));
        }
    }
}
