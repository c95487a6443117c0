package org.niangjia.curation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file as a draft would leave it.
 *
 * @param path below the project's folder, such as {@code intents/leave/sick.yaml} or {@code knowledge/articles/leave/sick.yaml}
 * @param before its content when the draft was written; empty if there was no such file
 * @param after its content afterwards; empty if the draft removes it
 */
public record FileChange(String path, Optional<String> before, Optional<String> after) {

    /** Nothing outside the two folders can be named, and no hidden file. */
    private static final Pattern PATH = Pattern.compile(
            "(knowledge|intents)(/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,4}/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\\.yaml");

    /**
     * A change of a file.
     *
     * @throws IllegalArgumentException if the path is none of a file that staff write, or nothing changes
     */
    public FileChange {
        if (!isPath(path)) {
            throw new IllegalArgumentException("no file of knowledge or intents: " + path);
        }
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing changes in " + path);
        }
    }

    /** Whether a path is one of a file that staff write. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    /** The way back. */
    public FileChange reversed() {
        return new FileChange(path, after, before);
    }
}
