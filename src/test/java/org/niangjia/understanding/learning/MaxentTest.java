package org.niangjia.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    @Test
    void weightsInTwoBytesMoveNoScoreByAThousandth() {
        Random random = new Random(11);
        double[] found = random.doubles(5_000L * OUTCOMES.size())
                .map(each -> Math.pow(each, 4) * 6 - 2)
                .toArray();
        FeatureWeights kept = FeatureWeights.of(found, OUTCOMES.size());

        for (int message = 0; message < 200; message++) {
            double[] wide = new double[OUTCOMES.size()];
            double[] narrow = new double[OUTCOMES.size()];
            for (int i = 0; i < 60; i++) {
                int feature = random.nextInt(kept.features());
                for (int k = 0; k < wide.length; k++) {
                    wide[k] += found[feature * wide.length + k] / 6;
                    narrow[k] += kept.of(feature, k) / 6;
                }
            }
            for (int k = 0; k < wide.length; k++) {
                assertThat(narrow[k]).isCloseTo(wide[k], within(1e-3));
            }
        }
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        double[] found = new Random(3).doubles(40L * OUTCOMES.size(), -3, 3).toArray();
        Lbfgs.Cost away = weights -> {
            double[] gradient = new double[weights.length];
            double value = 0;
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = 2 * (weights[i] - found[i]);
                value += Math.pow(weights[i] - found[i], 2);
            }
            return new Lbfgs.Slope(value, gradient);
        };
        Maxent model = Maxent.train(new Maxent.Recipe(40, 20, 5), away, OUTCOMES, Optional.empty());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        Maxent read = Maxent.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));

        Row row = new Row(new int[] {0, 7, 39}, new float[] {1, 0.5f, 2});
        assertThat(read.outcomes()).isEqualTo(OUTCOMES);
        assertThat(read.probabilities(row)).isEqualTo(model.probabilities(row));
        assertThat(model.probabilities(row)).isNotEqualTo(model.probabilities(new Row(new int[0], new float[0])));
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
