package org.niangjia.casework.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file outside the database that notes the log's latest hash from time to time, one a line. Whoever copies it to a place that the keepers of
 * the database cannot write to can prove later that nothing before was altered. Safe for use by several threads.
 */
public final class AuditAnchor {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    public AuditAnchor(Path file) {
        this.file = file;
    }

    /**
     * What the file notes.
     *
     * @param lastAt when the last was noted
     * @param unreadable lines that are none of ours
     */
    public record Noted(Path file, List<AuditLog.Head> heads, Optional<Instant> lastAt, int unreadable) {
        public Noted {
            heads = List.copyOf(heads);
        }
    }

    /** Notes the latest entry, unless it is the last one noted. Nothing is ever taken out of the file. */
    public synchronized void note(AuditLog log, Instant at) {
        Optional<AuditLog.Head> head = log.head();
        List<AuditLog.Head> before = noted().heads();
        if (head.isEmpty()
                || (!before.isEmpty() && before.get(before.size() - 1).equals(head.get()))) {
            return;
        }
        String line = at + " " + head.get().id() + " " + head.get().hash() + "\n";
        try {
            Files.writeString(
                    file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the audit log cannot be noted in " + file, e);
        }
    }

    /** What was noted; nothing if there is no file yet. */
    public Noted noted() {
        if (!Files.exists(file)) {
            return new Noted(file, List.of(), Optional.empty(), 0);
        }
        try {
            List<AuditLog.Head> heads = new ArrayList<>();
            Optional<Instant> last = Optional.empty();
            int unreadable = 0;
            for (String line : Files.readAllLines(file)) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    heads.add(new AuditLog.Head(Long.parseLong(parts.group(2)), parts.group(3)));
                    last = Optional.of(Instant.parse(parts.group(1)));
                } else {
                    unreadable++;
                }
            }
            return new Noted(file, heads, last, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException("the noted heads of the audit log cannot be read from " + file, e);
        }
    }
}
