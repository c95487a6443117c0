package org.niangjia.curation;

import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.model.Progress;

/** Checks files and makes what answers from them, where the program is put together. Safe for use by several threads. */
public interface Candidates {

    /** The fingerprint of the knowledge that answers now. */
    String revision();

    /** Every problem of files, as {@code niangjia check} finds them: worked cases, and official texts if the operator has them. */
    Loading check(Folders files);

    /**
     * What would answer from knowledge without a problem. Its model is trained, on from the one before where that is possible, and kept, so that
     * the program starts with it at once.
     */
    Candidate of(Knowledge knowledge, Progress progress);
}
