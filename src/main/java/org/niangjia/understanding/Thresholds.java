package org.niangjia.understanding;

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
        return topicConfidence >= answer && confidence >= ahead * topicConfidence;
    }
}
