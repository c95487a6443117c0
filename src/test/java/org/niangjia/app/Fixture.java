package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.cli.Terminal;

/** The small knowledge base of the tests, the model trained on it, and the program run in this process. */
final class Fixture {

    static final Path KNOWLEDGE =
            Path.of("src/test/resources/fixture/knowledge").toAbsolutePath();
    static final Path INTENTS = Path.of("src/test/resources/fixture/intents").toAbsolutePath();

    /** Noon in Shandong on the day the fixture was checked. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);

    /** Kept from build to build: its name changes with the intents. */
    private static final Path TRAINED = Path.of("target", "fixture").toAbsolutePath();

    private static boolean trained;

    private Fixture() {}

    /** What came of running the program. */
    record Ran(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** The environment of a program at home in a folder: its data in {@code data}, its key in {@code key}. */
    static Map<String, String> environment(Path home) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NIANGJIA_KNOWLEDGE", KNOWLEDGE.toString());
        environment.put("NIANGJIA_INTENTS", INTENTS.toString());
        environment.put("NIANGJIA_DATA", home.resolve("data").toString());
        environment.put("NIANGJIA_KEY_FILE", home.resolve("key/data.key").toString());
        return environment;
    }

    /** The same with the model, so that nothing has to be trained. */
    static Map<String, String> trainedEnvironment(Path home) throws IOException {
        copy(model(), home.resolve("data/models"));
        return environment(home);
    }

    /** Runs a command in this process. */
    static Ran run(Map<String, String> environment, String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int exitCode = Main.run(environment, terminal, NOON, arguments);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The folder with the model: trained once, by the first test that needs it, in whichever process. */
    private static synchronized Path model() throws IOException {
        Path models = TRAINED.resolve("data/models");
        if (trained) {
            return models;
        }
        Files.createDirectories(TRAINED);
        try (FileChannel channel = FileChannel.open(
                        TRAINED.resolve("training"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            train();
            if (folders(models) > 1) {
                // One of them is of earlier intents.
                delete(models);
                train();
            }
        }
        trained = true;
        return models;
    }

    private static void train() {
        Ran ran = run(environment(TRAINED), "", "ask", "--json", "产假一共几天");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
    }

    private static long folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.count();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
