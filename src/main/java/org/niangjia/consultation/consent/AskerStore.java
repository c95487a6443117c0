package org.niangjia.consultation.consent;

import org.niangjia.consultation.journal.Journal;

/**
 * What is stored of askers.
 *
 * @param kept the record of exchanges with those who agree that they are kept
 * @param passing marks exchanges with the others as done and keeps only what has to be sent, until it is
 * @param subscriptions who wants news
 */
public record AskerStore(
        Journal kept, Journal passing, AskerRecords askers, AskerData data, Subscriptions subscriptions) {

    /** For channels on which nobody can be told anything later. */
    public AskerStore(Journal kept, Journal passing, AskerRecords askers, AskerData data) {
        this(kept, passing, askers, data, Subscriptions.NONE);
    }
}
