package org.niangjia.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaxentTest {

    private static final int FEATURES = 12;
    private static final List<String> OUTCOMES = List.of("产假", "陪产假", "育儿假");

    @Test
    void saysTheSameOfAWholeVectorAsOpenNlpDoesOfItsNumbersOneByOne() {
        Random random = new Random(7);
        List<float[]> vectors = new ArrayList<>();
        int[] outcomeOf = new int[60];
        for (int i = 0; i < outcomeOf.length; i++) {
            outcomeOf[i] = i % OUTCOMES.size();
            vectors.add(vector(random, outcomeOf[i]));
        }
        Maxent model;
        try (VectorLikelihood cost = new VectorLikelihood(vectors, 1, outcomeOf, OUTCOMES.size(), 0.1)) {
            model = Maxent.train(new Maxent.Recipe(FEATURES, 20, 5), cost, OUTCOMES, Optional.empty());
        }

        for (float[] vector : vectors) {
            double[] whole = model.probabilities(vector);
            double[] oneByOne = model.probabilities(Row.dense(Row.all(FEATURES), vector));
            assertThat(whole).hasSameSizeAs(oneByOne);
            for (int k = 0; k < whole.length; k++) {
                assertThat(whole[k]).isCloseTo(oneByOne[k], within(1e-5));
            }
        }
        assertThat(model.probabilities(vectors.get(1))[1]).isGreaterThan(0.8);
    }

    /** Points where its outcome does, with some noise. */
    private static float[] vector(Random random, int outcome) {
        float[] vector = new float[FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            vector[i] = (float) (random.nextGaussian() / 4) + (i % OUTCOMES.size() == outcome ? 1 : 0);
        }
        return vector;
    }
}
