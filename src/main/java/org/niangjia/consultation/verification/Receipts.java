package org.niangjia.consultation.verification;

import java.time.Instant;
import java.util.Optional;
import org.niangjia.question.Asker;

/** The way back to their cases for those who are known by nothing else. Safe for use by several threads. */
public interface Receipts {

    /**
     * A new receipt for an asker, stored when it returns. To be given before her first case is stored: a receipt without a case does no harm, a
     * case without a receipt would be out of her reach.
     */
    Receipt give(Asker asker, Instant at);

    /** Whose receipt it is; nothing if nobody's. */
    Optional<Asker> find(Receipt receipt);
}
