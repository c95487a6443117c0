package org.niangjia.casework;

/** A case has changed in between, so that the step is not possible any more: nothing was stored, and it has to be decided anew. */
public final class CaseChanged extends RuntimeException {

    public CaseChanged(CaseNumber number, Refusal why) {
        super("case " + number + ": " + why.code());
    }
}
