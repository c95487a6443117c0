package org.niangjia.understanding.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.understanding.learning.GaussianKernel;
import org.niangjia.understanding.vector.Cosines;
import org.niangjia.understanding.vector.QuantizedVectors;

/**
 * Messages of one language, what each is an example of, how much each counts in a {@link GaussianKernel}, and what their wording tells.
 *
 * @param names what messages can be examples of
 * @param of the position of what each message is an example of, or {@link #OTHER}
 * @param weights of their votes
 * @param vectors of the messages
 * @param wording tells examples from the others
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record LearntMessages(List<String> names, int[] of, float[] weights, QuantizedVectors vectors, LearntWording wording) {

    /** Of a message that is an example of nothing. */
    static final int OTHER = -1;

    /**
     * So many of the nearest examples say what a vector is an example of, each by its likeness. Of messages of danger left out in turn .78 then
     * come to their danger, by the nearest alone .69, by a kernel as wide as that of the strength .37: most examples are of suicide.
     */
    private static final int VOTERS = 25;

    private static final double VOTE_NARROWNESS = 15;

    /** What has many examples has many near by: the root of the root of their number is taken off. */
    private static final double COMMON = 0.25;

    /** What the odds of the wording add to the strength of the kernel, chosen over messages that neither had seen: docs/understanding.md. */
    private static final double WORDING = 0.15;

    /**
     * Of 22,000 messages and parts of messages that it was not learnt from, dangerous and ordinary ones, none was of more strength than this and {@link
     * #MORE_BY_WORDING} for each of the odds of its wording, where these are against it.
     */
    private static final double MOST_BY_EVEN_WORDING = 1.5;

    private static final double MORE_BY_WORDING = 0.3;

    LearntMessages {
        names = List.copyOf(names);
    }

    /** The messages, ready to be compared with. Immutable; safe for use by several threads. */
    static final class Comparison {

        private final List<String> names;
        private final int[] of;
        private final float[] weights;
        private final Cosines cosines;
        private final LearntWording wording;

        /** By what each vote for a name is divided. */
        private final double[] commonness;

        Comparison(LearntMessages learnt) {
            names = learnt.names;
            commonness = new double[names.size()];
            for (int name : learnt.of) {
                if (name != OTHER) {
                    commonness[name]++;
                }
            }
            for (int name = 0; name < commonness.length; name++) {
                commonness[name] = Math.pow(commonness[name], COMMON);
            }
            of = learnt.of;
            weights = learnt.weights;
            cosines = new Cosines(learnt.vectors);
            wording = learnt.wording;
        }

        /**
         * How much words are like the examples rather than the others, and what those near them are examples of.
         *
         * @param vector of the words
         * @param unknown how much a vector is that is like none of them
         */
        LikeMessages.Like like(String words, float[] vector, double narrowness, double unknown) {
            float[] each = cosines.with(vector);
            Nearest examples = new Nearest();
            double sum = unknown + WORDING * wording.odds(words);
            float otherCosine = -1;
            for (int i = 0; i < each.length; i++) {
                float cosine = each[i];
                sum += weights[i] * GaussianKernel.alike(cosine, narrowness);
                if (of[i] == OTHER) {
                    otherCosine = Math.max(otherCosine, cosine);
                } else {
                    examples.see(of[i], cosine);
                }
            }
            return new LikeMessages.Like(examples.shares(), sum, examples.cosines[0] > otherCosine);
        }

        /** Whether words can be of a strength, as far as their wording tells: then their vector is worth its time. */
        boolean canBe(String words, double strength) {
            double odds = wording.odds(words);
            return odds >= 0 || MOST_BY_EVEN_WORDING + MORE_BY_WORDING * odds >= strength;
        }

        /** The examples nearest to a vector, the nearest first. */
        private final class Nearest {

            private final float[] cosines = new float[VOTERS];
            private final int[] of = new int[VOTERS];
            private int count;

            private Nearest() {
                cosines[0] = -1;
            }

            void see(int example, float cosine) {
                if (count == VOTERS && cosine <= cosines[VOTERS - 1]) {
                    return;
                }
                int at = Math.min(count, VOTERS - 1);
                for (; at > 0 && cosines[at - 1] < cosine; at--) {
                    cosines[at] = cosines[at - 1];
                    of[at] = of[at - 1];
                }
                cosines[at] = cosine;
                of[at] = example;
                count = Math.min(VOTERS, count + 1);
            }

            /** Of their votes, by what they are examples of. */
            Map<String, Double> shares() {
                double[] votes = new double[names.size()];
                double all = 0;
                for (int i = 0; i < count; i++) {
                    double vote = GaussianKernel.alike(cosines[i], VOTE_NARROWNESS) / commonness[of[i]];
                    votes[of[i]] += vote;
                    all += vote;
                }
                Map<String, Double> shares = new HashMap<>();
                for (int name = 0; name < votes.length; name++) {
                    if (votes[name] > 0) {
                        shares.put(names.get(name), votes[name] / all);
                    }
                }
                return shares;
            }
        }
    }
}
