package org.niangjia.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The updates that wait for the bot, by the rules of Telegram's server. Guarded by its user. */
final class UpdateQueue {

    private static final Duration KEPT = Duration.ofHours(24);

    /** So far beyond the next id an offset may be before the server takes it for one of another queue. */
    private static final int BEYOND = 10;

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<ObjectNode> again = new ArrayList<>();
    private long nextId = 100_001;

    private record Waiting(long id, Instant at, ObjectNode update) {}

    /** Puts it at the end under the next id, or under the one it has. */
    long add(ObjectNode update, Instant at) {
        if (!update.has("update_id")) {
            update.put("update_id", nextId);
        }
        long id = update.path("update_id").asLong();
        waiting.add(new Waiting(id, at, update));
        nextId = id + 1;
        return id;
    }

    /** Hands it out once more, whatever was acknowledged. */
    void addAgain(ObjectNode update) {
        again.add(update);
    }

    /** After a quiet week ids begin anew, at random. */
    void restartIdsAt(long id) {
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("ids begin anew only when nothing waits");
        }
        nextId = id;
    }

    /** What an offset does before anything is handed out. */
    void acknowledge(long offset, Instant now) {
        waiting.removeIf(each -> each.at.plus(KEPT).isBefore(now));
        if (offset < 0) {
            long keep = Math.min(-offset, waiting.size());
            waiting.subList(0, (int) (waiting.size() - keep)).clear();
            return;
        }
        if (offset > nextId + BEYOND) {
            return;
        }
        waiting.removeIf(each -> each.id < offset);
    }

    List<ObjectNode> first(int limit) {
        List<ObjectNode> first = new ArrayList<>(again);
        again.clear();
        waiting.stream().limit(limit).forEach(each -> first.add(each.update));
        return first;
    }

    int size() {
        return waiting.size() + again.size();
    }
}
