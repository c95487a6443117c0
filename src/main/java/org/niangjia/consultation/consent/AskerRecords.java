package org.niangjia.consultation.consent;

import java.time.Instant;
import org.niangjia.question.Asker;

/** What askers have chosen for themselves. Safe for use by several threads. */
public interface AskerRecords {

    /** What she has chosen; {@link AskerRecord#NEW} if nothing is known of her. */
    AskerRecord of(Asker asker);

    /** Keeps what she has chosen in place of what she chose before. */
    void keep(Asker asker, AskerRecord record, Instant at);
}
