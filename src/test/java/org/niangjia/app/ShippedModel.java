package org.niangjia.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.understanding.Progress;
import org.niangjia.understanding.Understander;
import org.niangjia.web.WebSettings;

/** Trains the shipped model once for all test classes: they run in two processes, and the second waits for the first. */
final class ShippedModel {

    private ShippedModel() {}

    /** The product over the shipped files on 22 November 2026, with its model under {@code target}. */
    static Wiring wiring() {
        return wiring(Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC));
    }

    /** The same on another clock. */
    static Wiring wiring(Clock clock) {
        Wiring wiring = new Wiring(
                new Config(
                        Path.of("knowledge"),
                        Path.of("intents"),
                        Path.of("target", "test-model"),
                        Path.of("target", "test-model", "unused.key"),
                        Optional.empty(),
                        Optional.empty(),
                        URI.create("http://127.0.0.1:9"),
                        1,
                        new WebSettings("127.0.0.1", 0),
                        Optional.empty()),
                clock,
                new Texts());
        train(wiring);
        return wiring;
    }

    static Understander understander() {
        return wiring().understander(Progress.SILENT);
    }

    private static void train(Wiring wiring) {
        Path lock = Path.of("target", "test-model.lock");
        try {
            Files.createDirectories(Path.of("target"));
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("the lock on " + lock + " was lost");
                }
                wiring.understander(Progress.SILENT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
