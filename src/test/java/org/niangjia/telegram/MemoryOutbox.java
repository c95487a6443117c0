package org.niangjia.telegram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;

/** An outbox in memory that keeps the contract and notes what was asked of it. Safe for use by several threads. */
final class MemoryOutbox implements Outbox {

    private final TreeMap<Long, Queued> waiting = new TreeMap<>();
    private final Map<Long, Instant> notBefore = new ConcurrentHashMap<>();
    private final Map<Long, String> undeliverable = new ConcurrentHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<Asker> unreachable = new HashSet<>();
    private final Set<Long> sent = new HashSet<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private long lastId;

    long put(long chat, String text) {
        return put(new Asker(Channel.TELEGRAM, Long.toString(chat)), text, Optional.empty(), 0, List.of());
    }

    synchronized long put(Asker asker, String text, Optional<String> inReplyTo, int attempts, List<Button> buttons) {
        return put(asker, new Outgoing(text, buttons), inReplyTo, attempts);
    }

    synchronized long put(Asker asker, Outgoing message, Optional<String> inReplyTo, int attempts) {
        long id = ++lastId;
        waiting.put(id, new Queued(id, asker, message, inReplyTo, attempts));
        return id;
    }

    /** The next so many calls of this operation fail. */
    void fail(String operation, int times) {
        failures.put(operation, times);
    }

    private void perhapsFail(String operation) {
        int left = failures.merge(operation, -1, Integer::sum);
        if (left >= 0) {
            throw new IllegalStateException("the disk is full");
        }
    }

    @Override
    public synchronized List<Queued> due(Instant now, int limit, Set<Long> except) {
        perhapsFail("due");
        Set<Asker> chats = new HashSet<>();
        return waiting.values().stream()
                .filter(each -> !unreachable.contains(each.asker()))
                .filter(each -> chats.add(each.asker()))
                .filter(each -> !notBefore.getOrDefault(each.id(), Instant.MIN).isAfter(now))
                .limit(limit)
                .filter(each -> !except.contains(each.id()))
                .toList();
    }

    @Override
    public synchronized void sending(long id) {
        perhapsFail("sending");
        notes.add("sending " + id);
        waiting.computeIfPresent(
                id, (key, each) -> new Queued(id, each.asker(), each.message(), each.inReplyTo(), each.attempts() + 1));
    }

    @Override
    public synchronized void sent(long id, Instant at) {
        perhapsFail("sent");
        notes.add("sent " + id);
        waiting.remove(id);
        if (!sent.add(id)) {
            throw new AssertionError("noted as sent twice: " + id);
        }
    }

    @Override
    public synchronized void postpone(long id, Instant at, String why) {
        perhapsFail("postpone");
        notes.add("postpone " + id);
        notBefore.put(id, at);
    }

    @Override
    public synchronized void undeliverable(long id, String why) {
        perhapsFail("undeliverable");
        notes.add("undeliverable " + id);
        waiting.remove(id);
        undeliverable.put(id, why);
    }

    @Override
    public synchronized void unreachable(long id, Instant at, String why) {
        perhapsFail("unreachable");
        notes.add("unreachable " + id);
        Asker asker = Optional.ofNullable(waiting.get(id)).orElseThrow().asker();
        waiting.values().removeIf(each -> {
            boolean hers = each.asker().equals(asker);
            if (hers) {
                undeliverable.put(each.id(), why);
            }
            return hers;
        });
        unreachable.add(asker);
    }

    @Override
    public synchronized long waiting() {
        return waiting.size();
    }

    synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    Map<Long, String> undeliverable() {
        return Map.copyOf(undeliverable);
    }
}
