package org.niangjia.understanding;

import java.util.List;
import java.util.Optional;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.Neighbour;
import org.niangjia.understanding.model.Thresholds;

/**
 * Why words were understood as they were, for the people who mend utterances.
 *
 * @param normalised the words in the form in which they are compared
 * @param readings the whole message, and each of its sentences if it is long
 * @param winner which of the readings counted
 * @param likeliest the likeliest intents of that reading, five at most
 * @param inScope probability 0..1 of that reading that the question is ours
 * @param nearest the training utterances whose vectors are nearest to that reading
 */
public record Explanation(
        String normalised,
        List<Read> readings,
        int winner,
        List<Candidate> likeliest,
        double inScope,
        Thresholds thresholds,
        List<Neighbour> nearest) {

    static final int NEAREST = 5;

    private static final int LIKELIEST = 5;

    public Explanation {
        readings = List.copyOf(readings);
        likeliest = List.copyOf(likeliest);
        nearest = List.copyOf(nearest);
    }

    /** @param counted what the message came to: one of the readings, whose scores may be partly those of the whole */
    static Explanation of(String normalised, List<Reading> read, Reading counted, List<Neighbour> nearest) {
        List<Reading> readings =
                read.stream().map(r -> r.isOfTheWordsOf(counted) ? counted : r).toList();
        return new Explanation(
                normalised,
                readings.stream()
                        .map(r -> new Read(
                                r.words(),
                                r.scores().ranked().stream().findFirst(),
                                r.scores().inScope()))
                        .toList(),
                readings.indexOf(counted),
                counted.scores().ranked().stream().limit(LIKELIEST).toList(),
                counted.scores().inScope(),
                counted.thresholds(),
                nearest);
    }

    /**
     * One reading of a message.
     *
     * @param words as they are encoded, with all places named alike
     * @param best its likeliest intent
     * @param inScope probability 0..1 that it is a question of ours
     */
    public record Read(String words, Optional<Candidate> best, double inScope) {}
}
