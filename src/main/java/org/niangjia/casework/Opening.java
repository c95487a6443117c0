package org.niangjia.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A case that can be opened, with what the asker is to be told of it. It is not stored yet: {@link #act} goes into the exchange.
 *
 * @param onDuty whether staff are at their desks now; empty if that is not known
 */
public record Opening(NewCase toOpen, Optional<Boolean> onDuty) {

    public CaseNumber number() {
        return toOpen.head().number();
    }

    /** By when an answer is owed; empty if the working days until then are not known. */
    public Optional<Instant> dueAt() {
        return toOpen.head().clock().dueAt();
    }

    /** What the exchange stores. */
    public CaseAct act() {
        return new CaseAct.Opens(toOpen);
    }
}
