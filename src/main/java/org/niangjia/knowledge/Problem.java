package org.niangjia.knowledge;

/**
 * Something wrong in a file that staff write.
 *
 * @param file as the operator named it, relative to where the program runs
 * @param line from 1
 * @param message what is wrong
 * @param fix what to do about it
 */
public record Problem(String file, int line, String message, String fix) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : message.compareTo(other.message);
    }

    /** One line for people: {@code file:line: what is wrong (fix: what to do)}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " (fix: " + fix + ")";
    }
}
