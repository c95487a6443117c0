package org.niangjia.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two folders of the files that staff write. Paths are those of a draft: {@code intents/…} and {@code knowledge/…}, wherever the folders are.
 *
 * @param knowledge articles, parameters, sources and what else answers
 * @param intents what is asked
 */
public record Folders(Path knowledge, Path intents) {

    static final String KNOWLEDGE = "knowledge/";
    static final String INTENTS = "intents/";

    /** The content of a file; empty if there is none. */
    public Optional<String> read(String path) {
        Path file = file(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Every file that a draft could change, in the order of the alphabet. */
    public List<String> paths() {
        return Stream.concat(paths(knowledge, KNOWLEDGE), paths(intents, INTENTS))
                .filter(FileChange::isPath)
                .sorted()
                .toList();
    }

    /** Where a file is. */
    Path file(String path) {
        if (!FileChange.isPath(path)) {
            throw new IllegalArgumentException("no file of knowledge or intents: " + path);
        }
        return path.startsWith(KNOWLEDGE)
                ? knowledge.resolve(path.substring(KNOWLEDGE.length()))
                : intents.resolve(path.substring(INTENTS.length()));
    }

    /** The changes whose file is no longer what it was when they were written. */
    public List<String> outOfDate(List<FileChange> changes) {
        return changes.stream()
                .filter(change -> !read(change.path()).equals(change.before()))
                .map(FileChange::path)
                .toList();
    }

    private static Stream<String> paths(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> prefix + folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }
}
