package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.understanding.cache.LaidReady;

/** The real program in a process of its own, at home in a folder: its log is {@code log}, whatever it does. */
final class ServingProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Enough where it matters what it does, not how fast: it starts soonest with the first compiler only. */
    private static final List<String> QUICKLY_STARTED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Path log;
    private final Path temporary;
    private final long startedAt;
    private final long logBegin;

    private ServingProcess(Process process, Path log, Path temporary, long startedAt, long logBegin) {
        this.process = process;
        this.log = log;
        this.temporary = temporary;
        this.startedAt = startedAt;
        this.logBegin = logBegin;
    }

    /** Starts {@code serve} against a Bot API. */
    static ServingProcess serve(Path home, Map<String, String> environment, URI telegram) throws IOException {
        return serve(home, environment, telegram, KeptClasses.options());
    }

    /** The same with these options for where its classes are. */
    static ServingProcess serve(Path home, Map<String, String> environment, URI telegram, List<String> classes)
            throws IOException {
        return start(home, serving(environment, telegram), QUICKLY_STARTED, classes, "serve");
    }

    /** Starts {@code serve} against a Bot API as the launcher does. */
    static ServingProcess serveAsLaunched(Path home, Map<String, String> environment, URI telegram) throws IOException {
        Launcher launcher = Launcher.read();
        Map<String, String> serving = serving(environment, telegram);
        serving.putAll(launcher.environment());
        return start(home, serving, launcher.java(), KeptClasses.options(), "serve");
    }

    private static Map<String, String> serving(Map<String, String> environment, URI telegram) {
        Map<String, String> serving = new HashMap<>(environment);
        serving.putIfAbsent("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN);
        serving.put("TELEGRAM_API_URL", telegram.toString());
        serving.put("NIANGJIA_WEB_PORT", "0");
        serving.put("TELEGRAM_MESSAGES_PER_SECOND", "1000");
        return serving;
    }

    /** Starts any command. */
    static ServingProcess start(Path home, Map<String, String> environment, String... arguments) throws IOException {
        return start(home, environment, QUICKLY_STARTED, KeptClasses.options(), arguments);
    }

    private static ServingProcess start(
            Path home, Map<String, String> environment, List<String> java, List<String> classes, String... arguments)
            throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        Path log = home.resolve("log");
        long logBegin = Files.exists(log) ? Files.size(log) : 0;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                // Native libraries are unpacked there; a killed process leaves them behind.
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "org.niangjia.app.Main"));
        command.addAll(command.size() - 1, classes);
        command.addAll(1, java);
        command.addAll(1, laidReady());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "Asia/Shanghai");
        long now = System.nanoTime();
        return new ServingProcess(builder.start(), log, temporary, now, logBegin);
    }

    /** Where the build has laid ready what would be read whole out of archives, as the launcher tells it; nothing if it has not. */
    static List<String> laidReady() {
        String folder = System.getProperty(LaidReady.FOLDER);
        if (folder == null) {
            return List.of();
        }
        String system = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
        String processor = System.getProperty("os.arch").equals("amd64") ? "x64" : System.getProperty("os.arch");
        Path library = Path.of(folder, "ai/onnxruntime/native", system + "-" + processor);
        return Files.isDirectory(library)
                ? List.of("-D" + LaidReady.FOLDER + "=" + folder, "-Donnxruntime.native.path=" + library)
                : List.of("-D" + LaidReady.FOLDER + "=" + folder);
    }

    /** {@link System#nanoTime} when it was started. */
    long startedAt() {
        return startedAt;
    }

    /** What it has used of the processors since its start. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits so long, or until it ended; true if it did. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What it wrote since its start, to standard output and standard error. */
    String said() throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(
                all, Math.toIntExact(logBegin), all.length - Math.toIntExact(logBegin), StandardCharsets.UTF_8);
    }

    ServingProcess awaitServing() {
        await().atMost(PATIENCE.multipliedBy(3))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> said().contains("Niangjia answers on") || !process.isAlive());
        assertThat(process.isAlive()).as("serves").isTrue();
        return this;
    }

    /** Waits until all that was said to the bot is decided and all that it has to say is sent. */
    static void awaitDrained(Path home, FakeBotApi telegram) {
        Path database = home.resolve("data/niangjia.db");
        DataKey key = DataKey.load(home.resolve("key/data.key"), database);
        try (SqliteStore beside = SqliteStore.open(database, key)) {
            StoreReading reading = new StoreReading(beside, key);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> telegram.unacknowledged() == 0
                            && reading.number("SELECT count(*) FROM inbox WHERE decided_at IS NULL") == 0
                            && beside.outbox().waiting() == 0);
        }
    }

    /** Kills it so that it can do nothing about it, and waits until it is gone. */
    void kill() throws IOException {
        process.destroyForcibly().onExit().join();
        Fixture.delete(temporary);
    }

    /** Asks it to stop, as a service manager does, and returns its exit code. */
    int stop() throws InterruptedException, IOException {
        process.destroy();
        return exitCode(Duration.ofSeconds(30));
    }

    /** Waits until it ended by itself. */
    int exitCode(Duration patience) throws InterruptedException, IOException {
        assertThat(process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                .as("ends within %s; it said: %s", patience, said())
                .isTrue();
        Fixture.delete(temporary);
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
