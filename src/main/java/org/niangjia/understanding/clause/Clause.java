package org.niangjia.understanding.clause;

/**
 * A piece of a message between two pauses, in the comparable form.
 *
 * @param from where it begins in the message as it was written
 * @param to where it ends there, with the pause after it
 * @param asks whether it asks something, not only tells
 * @param begins whether it begins a sentence, a line or an item of a list, and not only follows a comma
 * @param item whether it begins an item of a list
 */
record Clause(String words, int from, int to, boolean asks, boolean begins, boolean item) {

    Clause asking() {
        return new Clause(words, from, to, true, begins, item);
    }
}
