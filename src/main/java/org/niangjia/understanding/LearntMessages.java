package org.niangjia.understanding;

import java.util.List;

/**
 * Messages of one language, what each is an example of, and how much each counts in a {@link GaussianKernel}. Immutable; safe for use by several
 * threads.
 *
 * @param names what messages can be examples of
 * @param messages those that are examples of something, and the others
 */
record LearntMessages(List<String> names, List<Message> messages) {

    /** Of a message that is an example of nothing. */
    static final int OTHER = -1;

    LearntMessages {
        names = List.copyOf(names);
        messages = List.copyOf(messages);
    }

    /**
     * A message.
     *
     * @param of the position of what it is an example of, or {@link #OTHER}
     * @param weight of its vote
     */
    record Message(int of, float weight, ByteVector vector) {}

    /**
     * How much a vector is like the examples rather than the others, and what the nearest of them is an example of.
     *
     * @param unknown how much a vector is that is like none of them
     */
    LikeMessages.Like like(float[] vector, double narrowness, double unknown) {
        double sum = unknown;
        int nearest = 0;
        float nearestCosine = -1;
        float otherCosine = -1;
        ByteVector.Steps steps = ByteVector.inSteps(vector);
        for (Message message : messages) {
            float cosine = message.vector().cosine(steps);
            sum += message.weight() * GaussianKernel.alike(cosine, narrowness);
            if (message.of() == OTHER) {
                otherCosine = Math.max(otherCosine, cosine);
            } else if (cosine > nearestCosine) {
                nearest = message.of();
                nearestCosine = cosine;
            }
        }
        return new LikeMessages.Like(names.get(nearest), sum, nearestCosine > otherCosine);
    }
}
