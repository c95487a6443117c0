package org.niangjia.understanding.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.niangjia.understanding.vector.MeanCentred;

/** Finds training utterances that say the same, and those that lie among the utterances of another intent. */
public final class UtteranceLikeness {

    /** Every pair of our own from here on says the same in another order or other words; farther down some do not (docs/understanding.md). */
    private static final double SAME = 0.93;

    /** One near utterance of another intent is common where intents border on each other; three of the same one are a sign. */
    private static final int NEAREST = 3;

    private static final int BATCH = 64;

    private UtteranceLikeness() {}

    /**
     * Compares each utterance with all others. Takes some seconds for six thousand.
     *
     * @param vectors of one encoder
     * @param intents what each utterance is an example of, "none of ours" being one of them
     */
    public static Found among(List<float[]> vectors, List<String> intents) {
        List<Same> same = new ArrayList<>();
        List<Astray> astray = new ArrayList<>();
        if (vectors.isEmpty()) {
            return new Found(same, astray);
        }
        MeanCentred space = MeanCentred.on(vectors);
        List<float[]> centred = vectors.stream().map(space::of).toList();
        ClusterSums each = new ClusterSums(space.size());
        centred.forEach(vector -> each.add(each.open(), vector));
        for (int from = 0; from < centred.size(); from += BATCH) {
            List<float[]> batch = centred.subList(from, Math.min(centred.size(), from + BATCH));
            List<float[]> likeness = each.likeness(batch);
            for (int i = 0; i < batch.size(); i++) {
                compare(from + i, likeness.get(i), intents, same, astray);
            }
        }
        return new Found(same, astray);
    }

    private static void compare(
            int utterance, float[] likeness, List<String> intents, List<Same> same, List<Astray> astray) {
        String own = intents.get(utterance);
        int earlier = -1;
        int[] nearest = new int[NEAREST];
        int found = 0;
        for (int other = 0; other < intents.size(); other++) {
            if (other == utterance) {
                continue;
            }
            if (other < utterance
                    && likeness[other] >= SAME
                    && own.equals(intents.get(other))
                    && (earlier < 0 || likeness[other] > likeness[earlier])) {
                earlier = other;
            }
            if (found < NEAREST || likeness[other] > likeness[nearest[NEAREST - 1]]) {
                found = Math.min(NEAREST, found + 1);
                int at = found - 1;
                for (; at > 0 && likeness[nearest[at - 1]] < likeness[other]; at--) {
                    nearest[at] = nearest[at - 1];
                }
                nearest[at] = other;
            }
        }
        if (earlier >= 0) {
            same.add(new Same(utterance, earlier, likeness[earlier]));
        }
        String theirs = intents.get(nearest[0]);
        if (found == NEAREST
                && !theirs.equals(own)
                && IntStream.of(nearest).allMatch(n -> intents.get(n).equals(theirs))) {
            astray.add(new Astray(utterance, nearest[0], likeness[nearest[0]]));
        }
    }

    /** What was found, by the position of the utterances. */
    public record Found(List<Same> same, List<Astray> astray) {
        public Found {
            same = List.copyOf(same);
            astray = List.copyOf(astray);
        }
    }

    /**
     * An utterance that says nearly the same as an earlier one of its intent.
     *
     * @param cosine -1..1 of the two, seen from the mean of all
     */
    public record Same(int utterance, int earlier, double cosine) {}

    /**
     * An utterance whose nearest all belong to one other intent.
     *
     * @param nearest the nearest of them
     * @param cosine -1..1 to that one, seen from the mean of all
     */
    public record Astray(int utterance, int nearest, double cosine) {}
}
