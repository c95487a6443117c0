package org.niangjia.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that answer, changed all together or not at all. Each file is written beside and moved into its place; a change that was cut off
 * between two files is finished at the next start, or undone where somebody has changed one of them meanwhile. For one thread at a time.
 */
public final class PublishedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedFiles.class);

    /** The loader reads no file with this ending. */
    private static final String BESIDE = ".niangjia-new";

    private final Folders live;
    private final Revisions revisions;
    private final Consumer<String> written;

    public PublishedFiles(Folders live, Revisions revisions) {
        this(live, revisions, path -> {});
    }

    /** @param written told after each file */
    PublishedFiles(Folders live, Revisions revisions, Consumer<String> written) {
        this.live = live;
        this.revisions = revisions;
        this.written = written;
    }

    /**
     * Changes the files.
     *
     * @throws IOException if one cannot be written; the others are as they were then
     */
    void write(List<FileChange> changes) throws IOException {
        List<FileChange> done = new ArrayList<>();
        try {
            for (FileChange change : changes) {
                done.add(0, change);
                put(change.path(), change.after());
                written.accept(change.path());
            }
        } catch (IOException e) {
            for (FileChange change : done) {
                putBack(change, e);
            }
            throw e;
        }
    }

    private void putBack(FileChange change, IOException why) {
        try {
            put(change.path(), change.before());
        } catch (IOException e) {
            LOG.error("{} could not be put back; it is tried again at the next start", change.path(), e);
            why.addSuppressed(e);
        }
    }

    /** Finishes or undoes a change that was cut off. To be called before anything is read from the files. */
    public void recover(Instant now) {
        Optional<Revisions.UnderWay> cutOff = revisions.underWay();
        if (cutOff.isEmpty()) {
            return;
        }
        Revision revision = cutOff.get().revision();
        List<FileChange> changes = cutOff.get().takingBack() ? reversed(revision.changes()) : revision.changes();
        try {
            for (FileChange change : changes) {
                Files.deleteIfExists(beside(live.file(change.path())));
            }
            if (changes.stream().allMatch(this::isKnown)) {
                write(changes);
                revisions.end(revision.number(), now);
                LOG.warn("Publishing was cut off by the end of the program; {} is finished now.", revision);
            } else {
                write(changes.stream()
                        .filter(this::isDone)
                        .map(FileChange::reversed)
                        .toList());
                revisions.undo(revision.number());
                LOG.warn(
                        "Publishing was cut off by the end of the program, and a file was changed since: {} is undone. It can be published again.",
                        revision);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "publishing was cut off before, and the files cannot be written to finish or undo it", e);
        }
    }

    static List<FileChange> reversed(List<FileChange> changes) {
        return changes.stream().map(FileChange::reversed).toList();
    }

    /** Nobody else has changed it. */
    private boolean isKnown(FileChange change) {
        Optional<String> now = live.read(change.path());
        return now.equals(change.before()) || now.equals(change.after());
    }

    private boolean isDone(FileChange change) {
        return live.read(change.path()).equals(change.after());
    }

    private void put(String path, Optional<String> content) throws IOException {
        Path file = live.file(path);
        if (content.isPresent()) {
            replace(file, content.get());
        } else {
            remove(file);
        }
    }

    private static void replace(Path file, String content) throws IOException {
        Path folder = folderOf(file);
        Files.createDirectories(folder);
        Path beside = beside(file);
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        keepPermissions(file, beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    private static void keepPermissions(Path file, Path beside) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
        }
    }

    /** A folder that is empty afterwards goes with it: it holds nothing that anybody keeps. */
    private static void remove(Path file) throws IOException {
        Path folder = folderOf(file);
        if (!Files.isRegularFile(file)) {
            return;
        }
        Files.delete(file);
        force(folder);
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            LOG.debug("{} holds other files", folder);
        }
    }

    /** Without it a crash of the machine could bring the old file back. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + BESIDE);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("no file: " + file);
        }
        return folder;
    }
}
