package org.niangjia.understanding.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Utterances as points around the middle of their intent. */
class UtteranceLikenessTest {

    private static final int SIZE = 96;

    private final Random random = new Random(3);
    private final List<float[]> vectors = new ArrayList<>();
    private final List<String> intents = new ArrayList<>();

    private float[] point() {
        float[] point = new float[SIZE];
        for (int d = 0; d < SIZE; d++) {
            point[d] = (float) random.nextGaussian();
        }
        return point;
    }

    private float[] near(float[] middle, double spread) {
        float[] point = point();
        for (int d = 0; d < SIZE; d++) {
            point[d] = middle[d] + (float) spread * point[d];
        }
        return point;
    }

    private int add(String intent, float[] vector) {
        intents.add(intent);
        vectors.add(vector);
        return vectors.size() - 1;
    }

    /** Intents of ten utterances each. */
    private List<float[]> middles(int count) {
        List<float[]> middles = new ArrayList<>();
        for (int intent = 0; intent < count; intent++) {
            float[] middle = point();
            middles.add(middle);
            for (int i = 0; i < 10; i++) {
                add("intent " + intent, near(middle, 0.7));
            }
        }
        return middles;
    }

    @Test
    void intentsApartAreFoundInOrder() {
        middles(20);
        UtteranceLikeness.Found found = UtteranceLikeness.among(vectors, intents);
        assertThat(found.same()).isEmpty();
        assertThat(found.astray()).isEmpty();
    }

    @Test
    void anUtteranceAmongThoseOfAnotherIntentIsAstray() {
        List<float[]> middles = middles(20);
        int astray = add("intent 3", near(middles.get(11), 0.7));
        assertThat(UtteranceLikeness.among(vectors, intents).astray())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.utterance()).isEqualTo(astray);
                    assertThat(intents.get(found.nearest())).isEqualTo("intent 11");
                    assertThat(found.cosine()).isBetween(0.3, 0.95);
                });
    }

    @Test
    void betweenTwoOtherIntentsIsNotCloserToOne() {
        float[] left = point();
        float[] right = point();
        add("left", near(left, 0.1));
        add("left", near(left, 0.1));
        add("right", near(right, 0.1));
        add("right", near(right, 0.1));
        float[] between = new float[SIZE];
        for (int d = 0; d < SIZE; d++) {
            between[d] = left[d] + right[d];
        }
        int middle = add("middle", between);
        assertThat(UtteranceLikeness.among(vectors, intents).astray()).noneMatch(found -> found.utterance() == middle);
    }

    @Test
    void theLaterOfTwoThatSayTheSameIsNamedAndOnlyWithinItsIntent() {
        List<float[]> middles = middles(5);
        int first = add("intent 2", near(middles.get(2), 0.7));
        int again = add("intent 2", near(vectors.get(first), 0.1));
        int elsewhere = add("intent 4", near(vectors.get(7), 0.05));
        UtteranceLikeness.Found found = UtteranceLikeness.among(vectors, intents);
        assertThat(found.same()).singleElement().satisfies(same -> {
            assertThat(same.utterance()).isEqualTo(again);
            assertThat(same.earlier()).isEqualTo(first);
            assertThat(same.cosine()).isGreaterThan(0.93);
        });
        assertThat(found.astray()).anyMatch(astray -> astray.utterance() == elsewhere && astray.nearest() == 7);
    }

    @Test
    void fewUtterancesAreNoSign() {
        assertThat(UtteranceLikeness.among(List.of(), List.of()))
                .isEqualTo(new UtteranceLikeness.Found(List.of(), List.of()));
        add("one", point());
        add("other", point());
        add("other", point());
        assertThat(UtteranceLikeness.among(vectors, intents).astray()).isEmpty();
    }
}
