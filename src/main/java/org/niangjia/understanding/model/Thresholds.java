package org.niangjia.understanding.model;

/**
 * When to answer, when to offer a choice and when to refuse; picked at each training from questions held back from it.
 *
 * @param inScope probability 0..1 that a question is ours, below which it is refused
 * @param answer probability 0..1 of the topic of the likeliest intent, from which that intent is answered without asking back
 * @param ahead the share 0..1 of that probability which the likeliest intent itself must have
 */
public record Thresholds(double inScope, double answer, double ahead) {

    /** Whether a question of ours with these probabilities is answered without asking back. */
    boolean answers(double confidence, double topicConfidence) {
        return answers(confidence, topicConfidence, 1);
    }

    /**
     * The same of the surest of several readings: each of them was one more chance to be sure of something wrong, so the risk that is taken
     * is shared among them.
     */
    public boolean answers(double confidence, double topicConfidence, int readings) {
        return (1 - topicConfidence) * readings <= 1 - answer && confidence >= ahead * topicConfidence;
    }

    /** Whether the likeliest intent is as sure by itself as its topic has to be. */
    public boolean answersByItself(double confidence, int readings) {
        return answers(confidence, confidence, readings);
    }
}
