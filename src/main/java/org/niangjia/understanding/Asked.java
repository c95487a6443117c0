package org.niangjia.understanding;

/**
 * One of the questions of a message.
 *
 * @param words the piece of the message that asks it, as it was written; with the unfinished message before, if they were read together
 * @param context what of the words before it belongs to it too: without it 陪产假呢 asks nothing; empty if nothing does
 * @param asks whether it asks something, not only tells
 */
public record Asked(String words, String context, boolean asks, Understanding understanding) {

    /** The words with those that belong to them: what is to be kept of the question. */
    public String inContext() {
        return context.isEmpty() ? words : context + "\n" + words;
    }

    /** The same words, understood otherwise. */
    public Asked with(Understanding other) {
        return new Asked(words, context, asks, other);
    }
}
