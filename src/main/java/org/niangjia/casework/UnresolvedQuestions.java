package org.niangjia.casework;

import java.util.List;

/** The unresolved questions that are stored. */
public interface UnresolvedQuestions {

    /** Those that are still open, the oldest first. */
    List<UnresolvedQuestion> open();
}
