package org.niangjia.curation;

import org.niangjia.knowledge.Knowledge;
import org.niangjia.understanding.Progress;

/** Makes what answers, where the program is put together. Safe for use by several threads. */
public interface Candidates {

    /** What answers now. */
    Candidate current();

    /**
     * What would answer from other files. Its model is trained, on from the one before where that is possible, and kept, so that the program
     * starts with it at once.
     *
     * @param knowledge as it was read from those files
     */
    Candidate of(Knowledge knowledge, Progress progress);
}
