package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.niangjia.answer.Texts;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.Progress;
import org.niangjia.web.WebSettings;

/**
 * The shipped model, trained once for all test classes: they run in two processes, and the second waits for the first. The training is a process
 * of its own, with the compiler that makes long loops fast; tests run with the one that is ready soon.
 */
final class ShippedModel {

    static final Path DATA = Path.of("target", "test-model");
    private static final long LONGEST_SECONDS = 900;

    private ShippedModel() {}

    /** The product over the shipped files on 22 November 2026, with its model under {@code target}; read once for all tests of a process. */
    static Wiring wiring() {
        return Once.WIRING;
    }

    private static final class Once {
        static final Wiring WIRING = wiring(Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC));
    }

    /** The same on another clock. */
    static Wiring wiring(Clock clock) {
        Wiring wiring = new Wiring(
                new Config(
                        Path.of("knowledge"),
                        Path.of("intents"),
                        DATA,
                        DATA.resolve("unused.key"),
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
            Files.createDirectories(DATA);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("the lock on " + lock + " was lost");
                }
                String trained = wiring.knowledge().intentsRevision() + "-" + IntentTrainer.RECIPE;
                if (!Files.isDirectory(DATA.resolve("models").resolve(trained))) {
                    trainInAProcessOfItsOwn();
                }
                wiring.understander(Progress.SILENT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shipped model was trained", e);
        }
    }

    private static void trainInAProcessOfItsOwn() throws IOException, InterruptedException {
        Path log = DATA.resolve("training.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.niangjia.app.Main",
                "train"));
        command.addAll(1, ServingProcess.laidReady());
        ProcessBuilder training =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        training.environment()
                .putAll(Map.of(
                        "NIANGJIA_KNOWLEDGE",
                        "knowledge",
                        "NIANGJIA_INTENTS",
                        "intents",
                        "NIANGJIA_DATA",
                        DATA.toString(),
                        "NIANGJIA_KEY_FILE",
                        DATA.resolve("unused.key").toString()));
        Process process = training.start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                    .as("trains within %d s", LONGEST_SECONDS)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
