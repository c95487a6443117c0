package org.niangjia.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.cluster.QuestionCluster;
import org.niangjia.understanding.cluster.QuestionClusters;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;

/**
 * The clusters of unresolved questions, kept in memory from look to look: only what is new is encoded. Each language is clustered by itself:
 * vectors of different encoders cannot be compared. Safe for use by several threads, which wait for each other.
 */
public final class KeptClusters {

    /** They are put in order anew when one in so many has come since: see {@link QuestionClusters#consolidate}. */
    private static final int ONE_IN = 10;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final Map<Language, MeanCentred> spaces;
    private final PlaceFinder places;
    private final Map<Language, Clustered> byLanguage = new EnumMap<>(Language.class);

    /** What is clustered of a language. */
    private static final class Clustered {
        private final QuestionClusters clusters;
        private final Set<Long> ids = new HashSet<>();
        private int since;

        Clustered(MeanCentred space) {
            this.clusters = new QuestionClusters(space);
        }
    }

    /**
     * Nothing is clustered yet.
     *
     * @param encoders must not keep what they encode: it is what workers have asked
     * @param spaces by language the mean that vectors are seen from; a question in another language stays alone
     * @param places the places that are named alike: the same question from two cities is one question
     */
    public KeptClusters(
            Map<Language, ? extends SentenceEncoder> encoders, Map<Language, MeanCentred> spaces, PlaceFinder places) {
        this.encoders = Map.copyOf(encoders);
        this.spaces = Map.copyOf(spaces);
        this.places = places;
    }

    /** Takes in what is new among all open questions, and drops what is open no more. */
    public synchronized void keepUp(Collection<UnresolvedQuestion> open) {
        Map<Language, List<UnresolvedQuestion>> spoken = open.stream()
                .sorted(Comparator.comparingLong(UnresolvedQuestion::id))
                .collect(Collectors.groupingBy(KeptClusters::spokenIn));
        for (Language language : Language.values()) {
            MeanCentred space = spaces.get(language);
            SentenceEncoder encoder = encoders.get(language);
            if (space != null && encoder != null) {
                keepUp(
                        byLanguage.computeIfAbsent(language, l -> new Clustered(space)),
                        encoder,
                        spoken.getOrDefault(language, List.of()));
            }
        }
    }

    private void keepUp(Clustered clustered, SentenceEncoder encoder, List<UnresolvedQuestion> open) {
        Set<Long> waiting = open.stream().map(UnresolvedQuestion::id).collect(Collectors.toSet());
        List.copyOf(clustered.ids).stream().filter(id -> !waiting.contains(id)).forEach(gone -> {
            clustered.clusters.remove(gone);
            clustered.ids.remove(gone);
        });
        List<UnresolvedQuestion> fresh =
                open.stream().filter(q -> !clustered.ids.contains(q.id())).toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<float[]> vectors = encoder.encodeAll(
                fresh.stream()
                        .map(q -> places.alike(Utterance.of(q.text().value()).words()))
                        .toList(),
                done -> {});
        Map<Long, float[]> byId = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            byId.put(fresh.get(i).id(), vectors.get(i));
        }
        clustered.clusters.addAll(byId);
        clustered.ids.addAll(byId.keySet());
        clustered.since += fresh.size();
        if (clustered.since * ONE_IN >= clustered.ids.size()) {
            clustered.clusters.consolidate();
            clustered.since = 0;
        }
    }

    /**
     * Questions in their clusters, the largest first, of equals the one with the older question. What was not taken in yet stands alone.
     *
     * @param questions those that may be seen: a cluster holds no other
     */
    public synchronized List<LikeQuestions> among(Collection<UnresolvedQuestion> questions) {
        Map<Long, UnresolvedQuestion> left = new HashMap<>();
        questions.forEach(question -> left.put(question.id(), question));
        List<LikeQuestions> like = new ArrayList<>();
        for (Clustered clustered : byLanguage.values()) {
            for (QuestionCluster cluster : clustered.clusters.clusters()) {
                List<UnresolvedQuestion> members = cluster.questions().stream()
                        .filter(left::containsKey)
                        .map(id -> Objects.requireNonNull(left.get(id)))
                        .toList();
                if (!members.isEmpty()) {
                    UnresolvedQuestion representative = left.getOrDefault(cluster.representative(), members.get(0));
                    like.add(new LikeQuestions(members.get(0).id(), representative, members));
                    members.forEach(member -> left.remove(member.id()));
                }
            }
        }
        left.values().forEach(alone -> like.add(new LikeQuestions(alone.id(), alone, List.of(alone))));
        return like.stream()
                .sorted(Comparator.comparingInt(
                                (LikeQuestions each) -> -each.questions().size())
                        .thenComparingLong(LikeQuestions::id))
                .toList();
    }

    private static Language spokenIn(UnresolvedQuestion question) {
        return Utterance.of(question.text().value()).language();
    }
}
