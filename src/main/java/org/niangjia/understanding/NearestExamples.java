package org.niangjia.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
    private final float[][] vectors;
    private final List<String> words;

    private NearestExamples(int[][] examplesOf, float[][] vectors, List<String> words) {
        this.examplesOf = examplesOf;
        this.vectors = vectors;
        this.words = words;
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
        return new NearestExamples(
                grouped(outcomes, outcomeOf),
                vectors.stream().map(NearestExamples::direction).toArray(float[][]::new),
                List.copyOf(words));
    }

    /** Where a vector points, for {@link #likeness}. */
    static float[] direction(float[] vector) {
        float[] strongest = Arrays.copyOf(vector, Math.min(DIRECTIONS, vector.length));
        float length = (float) Math.max(Math.sqrt(dot(strongest, strongest)), 1e-9);
        for (int i = 0; i < strongest.length; i++) {
            strongest[i] /= length;
        }
        return strongest;
    }

    /** The mean cosine, -1..1, between a direction and the nearest examples of an outcome; -1 if it has none. */
    double likeness(float[] direction, int outcome) {
        int[] examples = examplesOf[outcome];
        return meanOfNearest(direction, examples.length, i -> vectors[examples[i]], NEAREST);
    }

    /** Where the vectors of the examples point; not to be changed. */
    List<float[]> directions() {
        return Arrays.asList(vectors);
    }

    /** The mean cosine, -1..1, between a direction and so many of the others, the nearest; -1 if there are none. */
    static double meanOfNearest(float[] direction, int others, IntFunction<float[]> other, int count) {
        float[] best = new float[count];
        int taken = 0;
        for (int i = 0; i < others; i++) {
            float cosine = dot(direction, other.apply(i));
            if (taken < count) {
                best[taken++] = cosine;
            } else {
                int lowest = lowest(best);
                best[lowest] = Math.max(best[lowest], cosine);
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
    List<Near> nearest(float[] direction, int count) {
        int[] outcomeOf = outcomeOf();
        return IntStream.range(0, vectors.length)
                .mapToObj(i -> new Near(words.get(i), outcomeOf[i], dot(direction, vectors[i])))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(count)
                .toList();
    }

    List<String> words() {
        return words;
    }

    private int[] outcomeOf() {
        int[] outcomeOf = new int[vectors.length];
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

    /** The inner product, in four sums, which the processor can add side by side. */
    static float dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + third + fourth;
    }

    void write(DataOutputStream out) throws IOException {
        int[] outcomeOf = outcomeOf();
        out.writeInt(examplesOf.length);
        out.writeInt(vectors.length);
        out.writeInt(vectors.length == 0 ? 0 : vectors[0].length);
        for (int i = 0; i < vectors.length; i++) {
            out.writeUTF(words.get(i));
            out.writeInt(outcomeOf[i]);
            Floats.write(out, vectors[i]);
        }
    }

    static NearestExamples read(DataInputStream in) throws IOException {
        int outcomes = in.readInt();
        int count = in.readInt();
        int size = in.readInt();
        int[] outcomeOf = new int[count];
        float[][] vectors = new float[count][];
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = in.readUTF();
            outcomeOf[i] = in.readInt();
            vectors[i] = Floats.read(in, size);
        }
        return new NearestExamples(grouped(outcomes, outcomeOf), vectors, List.of(words));
    }
}
