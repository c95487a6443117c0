package org.niangjia.casework;

import java.util.function.Function;

/** What an asker's message does to a case: stored in the transaction that stores the message and the reply to it. */
public sealed interface CaseAct {

    /** It opens a case on the question. */
    record Opens(NewCase toOpen) implements CaseAct {}

    /**
     * It takes a step in a case of hers.
     *
     * @param change the step, taken again on the case as it is stored then
     */
    record Changes(CaseNumber number, Function<Case, Moved> change) implements CaseAct {}
}
