package org.niangjia.casework;

/**
 * An intent that a question might have meant.
 *
 * @param confidence probability 0..1 the model gave it
 */
public record Candidate(String intent, String topic, double confidence) {}
