package org.niangjia.understanding.learning;

import java.util.stream.IntStream;

/**
 * One example as the maxent model sees it: the features it has, as positions, and how strongly.
 *
 * @param features positions, each once
 * @param values as many as features
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
public record Row(int[] features, float[] values) {

    /** A row that has every feature; rows of one size share the positions. */
    static Row dense(int[] all, float[] values) {
        return new Row(all, values);
    }

    /** The positions of a row that has every feature. */
    static int[] all(int features) {
        return IntStream.range(0, features).toArray();
    }
}
