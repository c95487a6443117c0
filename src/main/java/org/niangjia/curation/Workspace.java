package org.niangjia.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.knowledge.Loading;
import org.niangjia.knowledge.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy of the files that answer with changes applied, until it is closed. For one thread at a time. */
final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Path home;
    private final Folders files;

    private Workspace(Path home) {
        this.home = home;
        this.files = new Folders(home.resolve("knowledge"), home.resolve("intents"));
    }

    /** Copies the files that answer into a folder of its own below {@code parent}, and changes the copy. */
    static Workspace of(Folders live, List<FileChange> changes, Path parent) {
        try {
            Files.createDirectories(parent);
            Workspace workspace = new Workspace(Files.createTempDirectory(parent, "candidate"));
            workspace.fill(live, changes);
            return workspace;
        } catch (IOException e) {
            throw new UncheckedIOException("the files cannot be copied to " + parent, e);
        }
    }

    private void fill(Folders live, List<FileChange> changes) throws IOException {
        Files.createDirectories(files.knowledge());
        Files.createDirectories(files.intents());
        for (String path : live.paths()) {
            Path to = files.file(path);
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.copy(live.file(path), to);
        }
        for (FileChange change : changes) {
            Path to = files.file(change.path());
            if (change.after().isPresent()) {
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.writeString(to, change.after().get());
            } else {
                Files.deleteIfExists(to);
            }
        }
    }

    Folders files() {
        return files;
    }

    /** What came of checking the copy, with the paths that drafts write. */
    Loading named(Loading loading) {
        return new Loading(
                loading.knowledge(),
                named(loading.problems()),
                named(loading.notices()),
                loading.utterances(),
                loading.lookedUp());
    }

    List<Problem> named(List<Problem> problems) {
        String prefix = home + "/";
        return problems.stream()
                .map(problem -> new Problem(
                        named(problem.file(), prefix),
                        problem.line(),
                        named(problem.message(), prefix),
                        named(problem.fix(), prefix)))
                .toList();
    }

    private static String named(String words, String prefix) {
        return words.replace(prefix, "");
    }

    /** Files outside the changes that are not what they were when they were copied. */
    List<String> changedSince(Folders live, List<FileChange> changes) {
        Set<String> own = changes.stream().map(FileChange::path).collect(Collectors.toSet());
        Set<String> all = new HashSet<>(live.paths());
        all.addAll(files.paths());
        List<String> changed = new ArrayList<>();
        for (String path : all) {
            if (!own.contains(path) && !live.read(path).equals(files.read(path))) {
                changed.add(path);
            }
        }
        return changed.stream().sorted().toList();
    }

    /** Deletes what a program that was cut off left behind. */
    static void clear(Path parent) {
        if (Files.isDirectory(parent)) {
            try (Stream<Path> left = Files.list(parent)) {
                left.forEach(Workspace::delete);
            } catch (IOException e) {
                throw new UncheckedIOException("the folder " + parent + " cannot be read", e);
            }
        }
    }

    @Override
    public void close() {
        delete(home);
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn(
                    "a copy of the files in {} cannot be deleted ({}); it may be removed by hand",
                    folder,
                    e.toString());
        }
    }
}
