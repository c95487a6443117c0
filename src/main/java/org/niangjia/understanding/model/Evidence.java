package org.niangjia.understanding.model;

/**
 * What speaks for and against on one question.
 *
 * @param intents the intents considered, as positions among the outcomes
 * @param which for each of them: the log probability by vector and by wording, given that it is ours, the likeness of its nearest examples, and
 *     the log probability of its topic by vector
 * @param ours the evidence that it is ours, and against it zeros: a constant, the log odds by vector, the likeness of the nearest examples
 *     that are none of ours, of the nearest intent, and of the three nearest, and how likely the likeliest intent is by vector and by wording,
 *     given that it is ours: a stranger is like several of ours, and in no words of theirs
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record Evidence(int[] intents, double[][] which, double[][] ours) {

    /** Weights of {@code ours} that believe the log odds alone. */
    static final double[] OURS_TO_START_WITH = {0, 1, 0, 0, 0, 0, 0};

    /** Weights of {@code which} that believe the vector alone. */
    static final double[] WHICH_TO_START_WITH = {1, 0, 0, 0};

    /** Where an intent stands among those considered; -1 if it is not one of them. */
    int position(int intent) {
        for (int i = 0; i < intents.length; i++) {
            if (intents[i] == intent) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Evidence on a question whose intent is known.
     *
     * @param intent its position among the outcomes; -1 if it is none of ours
     * @param by the models that give the evidence, which were not trained on the question
     */
    record Judged(Evidence evidence, int intent, EvidenceModels by) {}
}
