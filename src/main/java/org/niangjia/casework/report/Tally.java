package org.niangjia.casework.report;

/**
 * A row of what was counted.
 *
 * @param label what the row is about, by its code; empty where it is not known
 * @param count how many
 * @param part how many of these were what the table asks for: answered, in time …
 */
public record Tally(String label, long count, long part) {

    public Tally {
        if (count < 0 || part < 0 || part > count) {
            throw new IllegalArgumentException("no part of " + part + " in " + count);
        }
    }

    Tally plus(Tally other) {
        return new Tally(label, count + other.count, part + other.part);
    }

    /** What the table does not ask for. */
    long rest() {
        return count - part;
    }
}
