package org.niangjia.understanding.evaluation;

import java.util.Set;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

/**
 * What came of a labelled question.
 *
 * @param millis what it took, in milliseconds
 */
public record Outcome(Evaluation.Row row, Understanding understanding, double millis) {

    /** How a question was met. */
    public enum Met {
        ANSWERED,
        ASKED_BACK,
        NOT_UNDERSTOOD,
        OUT_OF_SCOPE
    }

    public Met met() {
        return understanding.fold(
                r -> Met.ANSWERED, a -> Met.ASKED_BACK, n -> Met.NOT_UNDERSTOOD, o -> Met.OUT_OF_SCOPE);
    }

    /** The topic of the likeliest intent; empty if there is none. */
    public String topic() {
        return understanding.ranked().isEmpty()
                ? ""
                : understanding.ranked().get(0).topic();
    }

    /** The likeliest intent; empty if there is none. */
    public String intent() {
        return understanding.ranked().isEmpty()
                ? ""
                : understanding.ranked().get(0).intent();
    }

    /** Probability 0..1 that it is an intent of {@link #topic}. */
    public double topicConfidence() {
        String topic = topic();
        // Confidences are a distribution; only rounding can bring their sum over one.
        return Math.min(
                1,
                understanding.ranked().stream()
                        .filter(c -> c.topic().equals(topic))
                        .mapToDouble(Candidate::confidence)
                        .sum());
    }

    public boolean rightTopic() {
        return row.labels().contains(topic());
    }

    /** The label it counts under: of several right ones the one it was taken for, else the first by name. */
    public String label() {
        Set<String> labels = row.labels();
        return rightTopic() ? topic() : labels.stream().sorted().findFirst().orElse("");
    }

    /** Ours and taken for another topic or refused; not ours and answered. */
    public boolean misread() {
        return row.inScope() ? !rightTopic() || refused() : answered();
    }

    boolean rightWithin(int best) {
        return understanding.ranked().stream()
                .limit(best)
                .anyMatch(c -> row.labels().contains(c.topic()));
    }

    public boolean answered() {
        return met() == Met.ANSWERED;
    }

    public boolean suggested() {
        return met() == Met.ASKED_BACK;
    }

    public boolean refused() {
        return !answered() && !suggested();
    }
}
