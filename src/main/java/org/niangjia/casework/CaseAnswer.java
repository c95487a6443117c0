package org.niangjia.casework;

import java.util.List;
import java.util.function.Function;

/**
 * What is answered to an unresolved question, with all that becomes of its case.
 *
 * @param question number of the unresolved question
 * @param unlessThereIsOne the case that is opened on it if it belongs to none
 * @param steps taken one after the other; if one is refused, so is the answer
 */
public record CaseAnswer(long question, NewCase unlessThereIsOne, List<Function<Case, Moved>> steps) {

    public CaseAnswer {
        steps = List.copyOf(steps);
    }
}
