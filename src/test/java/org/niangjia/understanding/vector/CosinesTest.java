package org.niangjia.understanding.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

public class CosinesTest {

    private static final int SIZE = 384;

    private final Random random = new Random(1);
    private final List<float[]> many = new ArrayList<>();

    CosinesTest() {
        for (int i = 0; i < 1_000; i++) {
            many.add(anyVector());
        }
    }

    private float[] anyVector() {
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        // The greatest numbers fill a byte: products of two of them must not spill over.
        vector[random.nextInt(SIZE)] *= 2;
        return ofLengthOne(vector);
    }

    public static float[] ofLengthOne(float[] vector) {
        float length = (float) Math.sqrt(cosine(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void differHardlyFromThoseOfWholeNumbers() {
        Cosines cosines = new Cosines(QuantizedVectors.of(many));
        for (float[] vector : List.of(many.get(0), many.get(999), anyVector())) {
            float[] found = cosines.with(vector);
            assertThat(found).hasSize(many.size());
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).isCloseTo((float) cosine(vector, many.get(i)), offset(0.003f));
            }
        }
    }

    @Test
    void areOfVectorsThatWereKept() throws IOException {
        QuantizedVectors vectors = QuantizedVectors.of(many);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        vectors.write(new DataOutputStream(bytes));
        QuantizedVectors read =
                QuantizedVectors.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.count()).isEqualTo(many.size());
        assertThat(read.vector(7)).containsExactly(vectors.vector(7));
        assertThat(new Cosines(read).with(many.get(7))).containsExactly(new Cosines(vectors).with(many.get(7)));
        assertThat(cosine(read.vector(7), many.get(7))).isCloseTo(1, offset(0.003));
    }
}
