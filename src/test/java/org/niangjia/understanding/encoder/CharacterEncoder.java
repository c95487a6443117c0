package org.niangjia.understanding.encoder;

import java.util.Random;

/** Sentence vectors from the characters and pairs of characters alone: quick, and the same on every machine. */
public final class CharacterEncoder implements SentenceEncoder {

    private static final int SIZE = 192;

    @Override
    public float[] encode(String words) {
        float[] vector = new float[SIZE];
        for (int i = 0; i < words.length(); i++) {
            add(vector, words.substring(i, i + 1));
            add(vector, words.substring(i, Math.min(i + 2, words.length())));
        }
        double square = 1e-9;
        for (float x : vector) {
            square += x * x;
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static void add(float[] vector, String gram) {
        Random random = new Random(gram.hashCode());
        for (int i = 0; i < SIZE; i++) {
            vector[i] += (float) random.nextGaussian();
        }
    }

    @Override
    public String name() {
        return "characters";
    }
}
