package org.niangjia.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.attendance.MessageParts;
import org.niangjia.consultation.reply.Outgoing;

/**
 * How sending one message is going, over all tries of this process: what of it has still to be sent, and what is known of the tries so
 * far. Used by one thread at a time.
 */
final class Course {

    /** Telegram's limit, in UTF-16 units after parsing. */
    static final int LONGEST_MESSAGE = 4096;

    /** Telegram's limit for the words below a file. */
    private static final int LONGEST_CAPTION = 1024;

    private static final int SHORTEST_LIMIT = 256;

    private final Deque<String> parts;
    private final boolean file;
    private int limit;
    private boolean begun;
    private boolean plain;
    private boolean alone;
    private boolean inPlace;
    private Optional<String> movedTo = Optional.empty();
    private int refusals;
    private int unanswered;

    /** @param mark has to fit before each part */
    Course(Outgoing message, String mark) {
        limit = LONGEST_MESSAGE - mark.length();
        parts = new ArrayDeque<>(MessageParts.split(TelegramHtml.inert(message.text()), limit));
        inPlace = message.replaces();
        file = message.attachment().isPresent();
        if (file && parts.getLast().length() > LONGEST_CAPTION - mark.length()) {
            // The file goes by itself, after the words.
            parts.addLast("");
        }
    }

    boolean arrived() {
        return parts.isEmpty();
    }

    String part() {
        return parts.getFirst();
    }

    boolean first() {
        return !begun;
    }

    boolean last() {
        return parts.size() == 1;
    }

    /** Whether what is to be sent next is the file. */
    boolean file() {
        return file && last();
    }

    void partArrived() {
        parts.removeFirst();
        begun = true;
    }

    /** Cuts what is left into smaller parts; false if that has gone far enough. */
    boolean shorten() {
        if (limit / 2 < SHORTEST_LIMIT) {
            return false;
        }
        limit = limit / 2;
        List<String> smaller = parts.stream()
                .flatMap(part -> part.isEmpty() ? List.of(part).stream() : MessageParts.split(part, limit).stream())
                .toList();
        parts.clear();
        parts.addAll(smaller);
        return true;
    }

    boolean plain() {
        return plain;
    }

    /** Without HTML from here on. */
    void makePlain() {
        plain = true;
    }

    boolean alone() {
        return alone;
    }

    /** Without naming the message it replies to from here on. */
    void makeAlone() {
        alone = true;
    }

    /** Whether what is to be sent next takes the place of another message. Doing that again does no harm. */
    boolean inPlace() {
        return inPlace && !begun;
    }

    /** As a new message from here on. */
    void makeNew() {
        inPlace = false;
    }

    /** The chat's new id, if the group has moved. */
    Optional<String> movedTo() {
        return movedTo;
    }

    /** The group has a new id, and its messages have new numbers. False if it had moved before. */
    boolean move(String chat) {
        boolean first = movedTo.isEmpty();
        movedTo = Optional.of(chat);
        alone = true;
        return first;
    }

    /** A try that certainly did not arrive. */
    void refused() {
        refusals++;
    }

    /** A try of which nobody knows whether it arrived. Returns how many such there were. */
    int unanswered() {
        return ++unanswered;
    }

    /** Whether a copy may have arrived already, given how often sending was begun before. */
    boolean mayHaveArrived(int attempts) {
        return attempts > refusals;
    }
}
