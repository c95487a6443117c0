package org.niangjia.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Held by the one process that serves a database. The operating system frees it when the process ends, however it ends; the file stays and
 * means nothing by itself.
 */
final class ServingLock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServingLock.class);

    /** What this process holds: a second channel on the file must not even be opened, since closing it would free the first one's lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ServingLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws StoreUnavailable if another process serves the database */
    static ServingLock take(Path database) {
        Path file = Path.of(database.toAbsolutePath().normalize() + ".lock");
        if (!HELD.add(file)) {
            throw served(database);
        }
        ServingLock lock = null;
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            lock = lockOn(file);
        } catch (IOException e) {
            throw StoreFailures.cannotBeCreated(file, e);
        } finally {
            if (lock == null) {
                HELD.remove(file);
            }
        }
        if (lock == null) {
            throw served(database);
        }
        return lock;
    }

    private static @Nullable ServingLock lockOn(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return new ServingLock(file, channel);
        }
        channel.close();
        return null;
    }

    private static StoreUnavailable served(Path database) {
        return new StoreUnavailable("Another process already serves the database " + database
                + ". Stop it first, or start this one on a database of its own.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            log.warn("The serving lock could not be freed; it is when the process ends.", e);
        }
        HELD.remove(file);
    }
}
