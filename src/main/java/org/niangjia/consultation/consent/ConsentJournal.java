package org.niangjia.consultation.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;

/**
 * Keeps exchanges only with those who agree to it. Of the others it holds the last exchange in memory, for a while, so that they can still
 * choose from what they were offered and hand it to staff; nothing of it reaches the disk. What she does to a case of hers is kept in any case:
 * she asked staff for it. Safe for use by several threads.
 */
public final class ConsentJournal implements Journal {

    /** How long an exchange stays in memory: as long as a page of the web chat does. */
    public static final Duration REMEMBERED = Duration.ofMinutes(30);

    private static final int MOST = 5_000;

    private final AskerStore store;
    private final Clock clock;
    private final Map<Asker, Exchange> passing = new LinkedHashMap<>();

    public ConsentJournal(AskerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void record(Exchange exchange) {
        if (isNobodys(exchange)
                || exchange.act().isPresent()
                || store.askers().of(exchange.question().asker()).keeps()) {
            store.kept().record(exchange);
            forget(exchange.question().asker());
        } else {
            pass(exchange);
            remember(exchange);
        }
    }

    /** Keeps nothing of an exchange, whoever it is with, and leaves in memory what is there. */
    public void pass(Exchange exchange) {
        store.passing().record(exchange);
    }

    @Override
    public Optional<Dialogue> dialogue(Asker asker, Instant since) {
        return store.askers().of(asker).keeps()
                ? store.kept().dialogue(asker, since)
                : passing(asker).flatMap(Exchange::dialogue);
    }

    /** The last exchange with somebody of whom nothing is kept, if it is remembered. */
    public synchronized Optional<Exchange> passing(Asker asker) {
        dropOld();
        return Optional.ofNullable(passing.get(asker));
    }

    /** Forgets the last exchange with her. */
    public synchronized void forget(Asker asker) {
        passing.remove(asker);
    }

    private synchronized void remember(Exchange exchange) {
        passing.remove(exchange.question().asker());
        passing.put(exchange.question().asker(), exchange);
        dropOld();
    }

    private void dropOld() {
        Instant oldest = clock.instant().minus(REMEMBERED);
        Iterator<Exchange> eldestFirst = passing.values().iterator();
        while (eldestFirst.hasNext()) {
            Instant at = eldestFirst.next().decidedAt();
            if (passing.size() <= MOST && at.isAfter(oldest)) {
                return;
            }
            eldestFirst.remove();
        }
    }

    /** What no person said to us has no words and is nobody's. */
    private static boolean isNobodys(Exchange exchange) {
        return exchange.received()
                .filter(r -> r.kind() == Received.Kind.IGNORED)
                .isPresent();
    }
}
