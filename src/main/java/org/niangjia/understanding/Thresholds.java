package org.niangjia.understanding;

/**
 * When to answer, when to offer a choice and when to refuse; picked at each training from questions held back from it.
 *
 * @param inScope probability 0..1 that a question is ours, below which it is refused
 * @param answer confidence 0..1 of the best intent, from which it is answered without asking back
 */
public record Thresholds(double inScope, double answer) {}
