package org.niangjia.understanding.model;

/**
 * An intent that a question might have meant.
 *
 * @param confidence probability 0..1 the model gave it
 */
public record Candidate(String intent, String topic, double confidence) {

    /** The topic is the part of an intent's name before the dot. */
    public static Candidate of(String intent, double confidence) {
        return new Candidate(intent, intent.substring(0, intent.indexOf('.')), confidence);
    }
}
