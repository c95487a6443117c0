package org.niangjia.curation;

import java.util.List;
import java.util.Optional;

/**
 * How questions that were asked would be answered by a candidate, beside how they are answered now, each by itself, without what was said
 * before it.
 *
 * @param questions how many were replayed, each as often as it was asked
 * @param leftOut how many were not, because there are more than can be replayed: those asked longest ago
 * @param same how many would be answered as now
 * @param gained got no answer and would get one
 * @param lost get an answer and would get none
 * @param changed would be answered by another article, or get another kind of reply that is no answer
 * @param reworded would be answered by the same article with other words
 * @param verifiedLost among lost and changed to another article: those whose asker had said that the answer helped
 */
public record LogReplay(
        int questions, int leftOut, int same, Kind gained, Kind lost, Kind changed, Kind reworded, Kind verifiedLost) {

    /** Questions that are listed of a kind; what is counted is not cut off. */
    public static final int MOST_LISTED = 100;

    /**
     * One kind of difference.
     *
     * @param count of questions, each as often as it was asked
     * @param listed the first {@link #MOST_LISTED}, those asked most often first
     */
    public record Kind(int count, List<Difference> listed) {
        public Kind {
            listed = List.copyOf(listed);
        }
    }

    /**
     * A question that would be answered differently.
     *
     * @param words the redacted question
     * @param asked how often it was asked
     */
    public record Difference(String words, int asked, Outcome before, Outcome after) {}

    /**
     * What comes of a question.
     *
     * @param kind of the reply, such as {@code answered}
     * @param intent what it was understood as
     * @param article that answered
     */
    public record Outcome(String kind, Optional<String> intent, Optional<String> article) {
        public boolean answers() {
            return kind.equals("answered");
        }
    }
}
