package org.niangjia.understanding;

import java.util.List;

/**
 * Messages of one language, what each is an example of, and how much each counts in a {@link GaussianKernel}.
 *
 * @param names what messages can be examples of
 * @param of the position of what each message is an example of, or {@link #OTHER}
 * @param weights of their votes
 * @param vectors of the messages
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record LearntMessages(List<String> names, int[] of, float[] weights, QuantizedVectors vectors) {

    /** Of a message that is an example of nothing. */
    static final int OTHER = -1;

    LearntMessages {
        names = List.copyOf(names);
    }

    /** The messages, ready to be compared with. Immutable; safe for use by several threads. */
    static final class Comparison {

        private final List<String> names;
        private final int[] of;
        private final float[] weights;
        private final Cosines cosines;

        Comparison(LearntMessages learnt) {
            names = learnt.names;
            of = learnt.of;
            weights = learnt.weights;
            cosines = new Cosines(learnt.vectors);
        }

        /**
         * How much a vector is like the examples rather than the others, and what the nearest of them is an example of.
         *
         * @param unknown how much a vector is that is like none of them
         */
        LikeMessages.Like like(float[] vector, double narrowness, double unknown) {
            float[] each = cosines.with(vector);
            double sum = unknown;
            int nearest = 0;
            float nearestCosine = -1;
            float otherCosine = -1;
            for (int i = 0; i < each.length; i++) {
                float cosine = each[i];
                sum += weights[i] * GaussianKernel.alike(cosine, narrowness);
                if (of[i] == OTHER) {
                    otherCosine = Math.max(otherCosine, cosine);
                } else if (cosine > nearestCosine) {
                    nearest = of[i];
                    nearestCosine = cosine;
                }
            }
            return new LikeMessages.Like(names.get(nearest), sum, nearestCosine > otherCosine);
        }
    }
}
