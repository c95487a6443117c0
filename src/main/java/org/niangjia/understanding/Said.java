package org.niangjia.understanding;

/**
 * What an asker said just before, within minutes.
 *
 * @param answered whether it asked something and was answered: then only 那陪产假呢 goes on from it, otherwise it may be the first half of
 *     a question
 */
public record Said(String words, boolean answered) {}
