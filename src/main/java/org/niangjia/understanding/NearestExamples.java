package org.niangjia.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How near a question comes to the training examples of each outcome, by direction of its vector and by the characters it shares. A small
 * vector takes 陪产假 for 产假; a near example in the same characters settles it. Immutable.
 */
final class NearestExamples {

    /** The mean of this many nearest examples counts: one alone may be an odd one. */
    private static final int NEAREST = 2;

    private final List<String> outcomes;
    private final int[] outcomeOf;
    private final float[][] vectors;
    private final List<String> words;
    private final Map<String, Gram> grams;

    private NearestExamples(List<String> outcomes, int[] outcomeOf, float[][] vectors, List<String> words) {
        this.outcomes = outcomes;
        this.outcomeOf = outcomeOf;
        this.vectors = vectors;
        this.words = words;
        this.grams = index(words);
    }

    /** Keeps examples by the index of their outcome. */
    static NearestExamples of(
            List<String> outcomes, List<String> outcomeOf, List<float[]> components, List<String> words) {
        Map<String, Integer> indexOf = new HashMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            indexOf.put(outcomes.get(i), i);
        }
        return new NearestExamples(
                List.copyOf(outcomes),
                outcomeOf.stream().mapToInt(o -> indexOf.getOrDefault(o, 0)).toArray(),
                components.stream().map(NearestExamples::unit).toArray(float[][]::new),
                List.copyOf(words));
    }

    /** For each outcome the mean cosine, -1..1, of the vectors of its nearest examples. */
    double[] byVector(float[] components) {
        float[] unit = unit(components);
        double[] similarity = new double[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            float[] vector = vectors[i];
            float sum = 0;
            for (int d = 0; d < vector.length; d++) {
                sum += vector[d] * unit[d];
            }
            similarity[i] = sum;
        }
        return nearest(similarity);
    }

    /** For each outcome the mean cosine, 0..1, of the character n-grams of its nearest examples, rare ones counting more. */
    double[] byCharacters(String question) {
        double[] similarity = new double[vectors.length];
        Map<String, Double> weights = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> entry : count(question).entrySet()) {
            Gram gram = grams.get(entry.getKey());
            double weight = frequency(entry.getValue()) * (gram == null ? unknown() : gram.rarity());
            square += weight * weight;
            if (gram != null) {
                weights.put(entry.getKey(), weight);
            }
        }
        double length = Math.sqrt(square);
        if (length == 0) {
            return new double[outcomes.size()];
        }
        weights.forEach((text, weight) -> {
            Gram gram = grams.get(text);
            for (int i = 0; gram != null && i < gram.examples().size(); i++) {
                similarity[gram.examples().get(i)] +=
                        weight / length * gram.weights().get(i);
            }
        });
        return nearest(similarity);
    }

    private double[] nearest(double[] similarity) {
        double[][] best = new double[outcomes.size()][NEAREST];
        for (double[] of : best) {
            Arrays.fill(of, -1);
        }
        for (int i = 0; i < similarity.length; i++) {
            double[] of = best[outcomeOf[i]];
            if (similarity[i] > of[0]) {
                of[0] = similarity[i];
                Arrays.sort(of);
            }
        }
        return Arrays.stream(best)
                .mapToDouble(of -> Arrays.stream(of).average().orElse(-1))
                .toArray();
    }

    private static Map<String, Gram> index(List<String> words) {
        List<Map<String, Integer>> counts =
                words.stream().map(NearestExamples::count).toList();
        Map<String, Integer> examplesWith = new HashMap<>();
        counts.forEach(count -> count.keySet().forEach(gram -> examplesWith.merge(gram, 1, Integer::sum)));
        Map<String, Gram> grams = new HashMap<>();
        examplesWith.forEach((gram, with) ->
                grams.put(gram, new Gram(rarity(words.size(), with), new ArrayList<>(), new ArrayList<>())));
        for (int i = 0; i < counts.size(); i++) {
            int example = i;
            Map<String, Double> weights = new HashMap<>();
            counts.get(i).forEach((text, count) -> {
                Gram gram = grams.get(text);
                if (gram != null) {
                    weights.put(text, frequency(count) * gram.rarity());
                }
            });
            double length =
                    Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
            weights.forEach((text, weight) -> {
                Gram gram = grams.get(text);
                if (gram != null) {
                    gram.examples().add(example);
                    gram.weights().add(weight / length);
                }
            });
        }
        return grams;
    }

    /** How often each character and each pair of characters stands in the words. */
    private static Map<String, Integer> count(String words) {
        Map<String, Integer> counts = new HashMap<>();
        int[] characters = words.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            counts.merge(Character.toString(characters[i]), 1, Integer::sum);
            if (i + 1 < characters.length) {
                counts.merge(new String(characters, i, 2), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Sublinear term frequency and smoothed inverse document frequency, as in any textbook on retrieval. */
    private static double frequency(int count) {
        return 1 + Math.log(count);
    }

    private static double rarity(int examples, int with) {
        return Math.log((1.0 + examples) / (1.0 + with)) + 1;
    }

    private double unknown() {
        return rarity(words.size(), 0);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        out.writeInt(vectors.length == 0 ? 0 : vectors[0].length);
        for (int i = 0; i < words.size(); i++) {
            out.writeUTF(words.get(i));
            out.writeInt(outcomeOf[i]);
            for (float x : vectors[i]) {
                out.writeFloat(x);
            }
        }
    }

    static NearestExamples read(DataInputStream in, List<String> outcomes) throws IOException {
        int count = in.readInt();
        int size = in.readInt();
        int[] outcomeOf = new int[count];
        float[][] vectors = new float[count][size];
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
            outcomeOf[i] = in.readInt();
            for (int d = 0; d < size; d++) {
                vectors[i][d] = in.readFloat();
            }
        }
        return new NearestExamples(List.copyOf(outcomes), outcomeOf, vectors, List.copyOf(words));
    }

    /** A character or pair of characters, and the examples it stands in with its weight there. */
    private record Gram(double rarity, List<Integer> examples, List<Double> weights) {}
}
