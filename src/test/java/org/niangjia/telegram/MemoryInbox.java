package org.niangjia.telegram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Received;

/** An inbox in memory that can be told to fail. Safe for use by several threads. */
final class MemoryInbox implements Inbox {

    private final List<Received> stored = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int failures;
    private Throwable failure = new IllegalStateException("the disk is full");
    private int calls;

    synchronized void failNext(int times, Throwable how) {
        failures = times;
        failure = how;
    }

    @Override
    public synchronized int store(List<Received> received) {
        calls++;
        if (failures > 0) {
            failures--;
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
        int before = stored.size();
        for (Received each : received) {
            boolean newId = keys.add("id " + each.id());
            // A button can be pressed again.
            boolean newMessage = each.messageId()
                    .filter(id -> each.kind() != Received.Kind.BUTTON)
                    .map(id -> keys.add("message " + each.asker().key() + " " + id))
                    .orElse(true);
            if (newId && newMessage) {
                stored.add(each);
            }
        }
        return stored.size() - before;
    }

    @Override
    public List<Received> undecided(int limit) {
        return stored().stream().limit(limit).toList();
    }

    @Override
    public int failed(Received received) {
        return 1;
    }

    synchronized List<Received> stored() {
        return List.copyOf(stored);
    }

    synchronized int calls() {
        return calls;
    }

    List<String> texts() {
        return stored().stream().map(each -> each.text().value()).toList();
    }

    List<Received.Kind> kinds() {
        return stored().stream().map(Received::kind).toList();
    }
}
