package org.niangjia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.niangjia.understanding.Progress;
import org.niangjia.understanding.Understander;

/** Trains the shipped model once for all test classes: they run in two processes, and the second waits for the first. */
final class ShippedModel {

    private ShippedModel() {}

    static Understander of(Wiring wiring) {
        Path lock = Path.of("target", "test-model.lock");
        try {
            Files.createDirectories(Path.of("target"));
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("the lock on " + lock + " was lost");
                }
                return wiring.understander(Progress.SILENT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
