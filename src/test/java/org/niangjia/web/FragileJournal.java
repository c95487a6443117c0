package org.niangjia.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.question.Asker;

/** Passes everything on to a journal, keeps what was recorded and fails on demand. */
final class FragileJournal implements Journal {

    private final Journal journal;
    private final List<Exchange> recorded = new CopyOnWriteArrayList<>();
    private volatile boolean writable = true;
    private volatile boolean readable = true;

    FragileJournal(Journal journal) {
        this.journal = journal;
    }

    void refuseToWrite() {
        writable = false;
    }

    void refuseToRead() {
        readable = false;
    }

    void recover() {
        writable = true;
        readable = true;
    }

    List<Exchange> recorded() {
        return recorded;
    }

    @Override
    public void record(Exchange exchange) {
        if (!writable) {
            throw new IllegalStateException("the disk is full");
        }
        journal.record(exchange);
        recorded.add(exchange);
    }

    @Override
    public Optional<Dialogue> dialogue(Asker asker, Instant since) {
        if (!readable) {
            throw new IllegalStateException("the disk is gone");
        }
        return journal.dialogue(asker, since);
    }
}
