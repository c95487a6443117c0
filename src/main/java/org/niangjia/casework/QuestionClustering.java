package org.niangjia.casework;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;

/** Puts unresolved questions with their like. Safe for use by several threads. */
public final class QuestionClustering {

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final Map<Language, MeanCentred> spaces;
    private final PlaceFinder places;

    /** Clusters with these: see {@link KeptClusters}. */
    public QuestionClustering(
            Map<Language, ? extends SentenceEncoder> encoders, Map<Language, MeanCentred> spaces, PlaceFinder places) {
        this.encoders = Map.copyOf(encoders);
        this.spaces = Map.copyOf(spaces);
        this.places = places;
    }

    /** All questions in their clusters, the largest first, of equals the one with the older question. */
    public List<LikeQuestions> cluster(List<UnresolvedQuestion> questions) {
        KeptClusters clusters = keeping();
        clusters.keepUp(questions);
        return clusters.among(questions);
    }

    /** Clusters that are kept from look to look, for a program that goes on running. */
    public KeptClusters keeping() {
        return new KeptClusters(encoders, spaces, places);
    }
}
