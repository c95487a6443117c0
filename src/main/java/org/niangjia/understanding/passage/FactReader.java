package org.niangjia.understanding.passage;

import org.niangjia.question.Facts;

/** Reads the facts of one kind. Only what is plainly said: a missing fact gives bounds, a wrong one a wrong answer. */
public interface FactReader {

    /** The case with the facts that the passage names. */
    Facts read(Passage passage, Facts known);
}
