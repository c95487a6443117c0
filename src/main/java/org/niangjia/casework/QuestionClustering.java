package org.niangjia.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.MeanCentred;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.QuestionClusters;
import org.niangjia.understanding.SentenceEncoder;

/**
 * Puts unresolved questions with their like. Each language is clustered by itself: vectors of different encoders cannot be compared. Safe for
 * use by several threads.
 */
public final class QuestionClustering {

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final Map<Language, MeanCentred> spaces;
    private final PlaceFinder places;

    /**
     * Clusters with these encoders.
     *
     * @param encoders must not keep what they encode: it is what workers have asked
     * @param spaces by language the mean that vectors are seen from; a question in another language stays alone
     * @param places the places that are named alike: the same question from two cities is one question
     */
    public QuestionClustering(
            Map<Language, ? extends SentenceEncoder> encoders, Map<Language, MeanCentred> spaces, PlaceFinder places) {
        this.encoders = Map.copyOf(encoders);
        this.spaces = Map.copyOf(spaces);
        this.places = places;
    }

    /** All questions in their clusters, the largest first, of equals the one with the older question. */
    public List<LikeQuestions> cluster(List<UnresolvedQuestion> questions) {
        Map<Language, List<UnresolvedQuestion>> byLanguage = questions.stream()
                .sorted(Comparator.comparingLong(UnresolvedQuestion::id))
                .collect(Collectors.groupingBy(QuestionClustering::spokenIn));
        return byLanguage.entrySet().stream()
                .flatMap(spoken -> cluster(spoken.getKey(), spoken.getValue()))
                .sorted(Comparator.comparingInt(
                                (LikeQuestions like) -> -like.questions().size())
                        .thenComparingLong(LikeQuestions::id))
                .toList();
    }

    private static Language spokenIn(UnresolvedQuestion question) {
        return Utterance.of(question.text().value()).language();
    }

    private Stream<LikeQuestions> cluster(Language language, List<UnresolvedQuestion> questions) {
        MeanCentred space = spaces.get(language);
        SentenceEncoder encoder = encoders.get(language);
        if (space == null || encoder == null) {
            return questions.stream().map(alone -> new LikeQuestions(alone.id(), alone, List.of(alone)));
        }
        List<float[]> vectors = encoder.encodeAll(
                questions.stream()
                        .map(q -> places.alike(Utterance.of(q.text().value()).words()))
                        .toList(),
                done -> {});
        Map<Long, float[]> byId = new LinkedHashMap<>();
        Map<Long, UnresolvedQuestion> questionById = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            byId.put(questions.get(i).id(), vectors.get(i));
            questionById.put(questions.get(i).id(), questions.get(i));
        }
        QuestionClusters clusters = new QuestionClusters(space);
        clusters.addAll(byId);
        clusters.consolidate();
        return clusters.clusters().stream()
                .map(cluster -> new LikeQuestions(
                        cluster.questions().get(0),
                        Objects.requireNonNull(questionById.get(cluster.representative())),
                        cluster.questions().stream()
                                .map(questionById::get)
                                .map(Objects::requireNonNull)
                                .toList()));
    }
}
