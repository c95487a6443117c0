package org.niangjia.understanding.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalComponentsTest {

    private static final int SIZE = 384;

    /** A small knowledge base has fewer utterances than a sentence vector has dimensions. */
    @ParameterizedTest
    @ValueSource(ints = {3, 10, 74, 93, 150, 500})
    void tellsVectorsApartHoweverFewTheyAre(int count) {
        Random random = new Random(count);
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vectors.add(vector(random));
        }
        PrincipalComponents components = PrincipalComponents.of(vectors, 128);
        for (int i = 1; i < count; i++) {
            assertThat(squareDistance(components.of(vectors.get(i - 1)), components.of(vectors.get(i))))
                    .isBetween(0.1, 100.0);
        }
        int directions = 0;
        for (float component : components.of(vector(random))) {
            directions += component == 0 ? 0 : 1;
        }
        assertThat(directions).as("directions that some vector points in").isEqualTo(Math.min(128, count - 1));
    }

    /** Close to each other, like sentences on one subject, and of length one. */
    private static float[] vector(Random random) {
        float[] vector = new float[SIZE];
        double square = 0;
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) (random.nextGaussian() + (i % 3) * 2);
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private static double squareDistance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return sum;
    }
}
