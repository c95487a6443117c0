package org.niangjia.store;

import java.time.Instant;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;

/**
 * Exchanges of which nothing is kept: the inbox entry is decided and its words are erased, what has to be sent waits in the outbox until it
 * is, both in one transaction. Safe for use by several threads.
 */
final class SqlitePassing implements Journal {

    private final Database database;
    private final SqliteJournal journal;
    private final LookupHash hash;

    SqlitePassing(Database database, SqliteJournal journal, LookupHash hash) {
        this.database = database;
        this.journal = journal;
        this.hash = hash;
    }

    @Override
    public void record(Exchange exchange) {
        exchange.received().ifPresent(received -> pass(exchange, received));
    }

    private void pass(Exchange exchange, Received received) {
        database.write(handle -> {
            SqliteJournal.Entry entry = journal.entry(handle, received);
            if (!entry.decided()) {
                SqliteJournal.markDecided(handle, entry.id(), exchange.decidedAt());
                journal.queue(handle, exchange, received, Optional.empty());
                if (exchange.dialogue().isEmpty()) {
                    SqliteJournal.closeDialogue(handle, hash.ofAsker(received.asker()));
                }
            }
            return null;
        });
    }

    /** None is ever kept. */
    @Override
    public Optional<Dialogue> dialogue(Asker asker, Instant since) {
        return Optional.empty();
    }
}
