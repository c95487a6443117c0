package org.niangjia.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.niangjia.question.ManyTexts;
import org.niangjia.understanding.cache.Memoized;
import org.niangjia.understanding.vector.Cosines;
import org.niangjia.understanding.vector.QuantizedVectors;

/**
 * How near a question comes to the training examples of an outcome, by the direction of its vector. A linear model knows an intent by what its
 * examples share; one near example tells what it does not share with them. Immutable.
 */
final class NearestExamples {

    /** The mean of this many nearest examples counts: one alone may be an odd one. */
    private static final int NEAREST = 2;

    /** The strongest directions tell who is near as well as all of them, in half the time. */
    private static final int DIRECTIONS = 192;

    private final int[][] examplesOf;
    private final Supplier<Cosines> cosines;
    private final ManyTexts words;

    /** Of examples that a file may still be written of; of those that only answer the room is needed for other things. */
    private final Optional<QuantizedVectors> unwritten;

    private NearestExamples(
            int[][] examplesOf, QuantizedVectors directions, ManyTexts words, Optional<QuantizedVectors> unwritten) {
        this.examplesOf = examplesOf;
        this.cosines = Memoized.of(() -> new Cosines(directions));
        this.words = words;
        this.unwritten = unwritten;
    }

    /**
     * Keeps examples.
     *
     * @param outcomes how many there are
     * @param outcomeOf the outcome of each example
     * @param vectors of each example its components, the strongest first
     * @param words of each example
     */
    static NearestExamples of(int outcomes, int[] outcomeOf, List<float[]> vectors, List<String> words) {
        QuantizedVectors directions = QuantizedVectors.of(
                vectors.stream().map(NearestExamples::direction).toList());
        return new NearestExamples(
                grouped(outcomes, outcomeOf), directions, ManyTexts.of(words), Optional.of(directions));
    }

    /** How near a question comes to each example; for {@link #likeness}. */
    float[] cosines(float[] components) {
        return cosines.get().with(direction(components));
    }

    /** Where a vector points. */
    private static float[] direction(float[] vector) {
        float[] strongest = Arrays.copyOf(vector, Math.min(DIRECTIONS, vector.length));
        double square = 0;
        for (float x : strongest) {
            square += x * x;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int i = 0; i < strongest.length; i++) {
            strongest[i] /= length;
        }
        return strongest;
    }

    /** The mean cosine, -1..1, of a question with the nearest examples of an outcome; -1 if it has none. */
    double likeness(float[] cosines, int outcome) {
        float[] best = new float[NEAREST];
        int taken = 0;
        for (int example : examplesOf[outcome]) {
            if (taken < NEAREST) {
                best[taken++] = cosines[example];
            } else {
                int lowest = lowest(best);
                best[lowest] = Math.max(best[lowest], cosines[example]);
            }
        }
        double sum = 0;
        for (int i = 0; i < taken; i++) {
            sum += best[i];
        }
        return taken == 0 ? -1 : sum / taken;
    }

    /**
     * An example and how near it is.
     *
     * @param outcome its position
     * @param cosine -1..1
     */
    record Near(String words, int outcome, double cosine) {}

    /** The nearest examples of all outcomes, the nearest first. */
    List<Near> nearest(float[] cosines, int count) {
        int[] outcomeOf = outcomeOf();
        return IntStream.range(0, cosines.length)
                .mapToObj(i -> new Near(words.get(i), outcomeOf[i], cosines[i]))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(count)
                .toList();
    }

    List<String> words() {
        return words;
    }

    /** The outcome of each example. */
    int[] outcomeOf() {
        int[] outcomeOf = new int[words.size()];
        for (int outcome = 0; outcome < examplesOf.length; outcome++) {
            for (int example : examplesOf[outcome]) {
                outcomeOf[example] = outcome;
            }
        }
        return outcomeOf;
    }

    private static int lowest(float[] values) {
        int lowest = 0;
        for (int i = 1; i < values.length; i++) {
            lowest = values[i] < values[lowest] ? i : lowest;
        }
        return lowest;
    }

    private static int[][] grouped(int outcomes, int[] outcomeOf) {
        int[] sizes = new int[outcomes];
        for (int outcome : outcomeOf) {
            sizes[outcome]++;
        }
        int[][] groups = new int[outcomes][];
        Arrays.setAll(groups, outcome -> new int[sizes[outcome]]);
        for (int example = outcomeOf.length - 1; example >= 0; example--) {
            groups[outcomeOf[example]][--sizes[outcomeOf[example]]] = example;
        }
        return groups;
    }

    /** @throws IllegalStateException if they were read only to answer */
    void write(DataOutputStream out) throws IOException {
        QuantizedVectors directions = unwritten.orElseThrow(
                () -> new IllegalStateException("examples that were read to answer stand in a file already"));
        int[] outcomeOf = outcomeOf();
        out.writeInt(examplesOf.length);
        out.writeInt(outcomeOf.length);
        for (int outcome : outcomeOf) {
            out.writeInt(outcome);
        }
        words.write(out);
        directions.write(out);
    }

    /** @param toTrain whether a file may be written of them again, as training does of a language that did not change */
    static NearestExamples read(DataInputStream in, boolean toTrain) throws IOException {
        int outcomes = in.readInt();
        int[] outcomeOf = new int[in.readInt()];
        for (int i = 0; i < outcomeOf.length; i++) {
            outcomeOf[i] = in.readInt();
        }
        ManyTexts words = ManyTexts.read(in);
        QuantizedVectors directions = QuantizedVectors.read(in);
        return new NearestExamples(
                grouped(outcomes, outcomeOf), directions, words, toTrain ? Optional.of(directions) : Optional.empty());
    }
}
