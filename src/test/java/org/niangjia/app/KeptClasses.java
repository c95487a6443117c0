package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.telegram.fake.FakeBotApi;

/**
 * The classes of the program as the launcher keeps them from one start to the next: loading them takes nearly half of a start, and tests start
 * it some twenty times. Made by the first process that starts one, while the others wait. Java keeps those of archives only, so the program is one.
 */
final class KeptClasses {

    private static final Path FOLDER = Path.of("target", "kept-classes").toAbsolutePath();

    private static boolean made;

    private KeptClasses() {}

    /** How Java is told where the program and its kept classes are; what it says of them that is no error is left unsaid. */
    static synchronized List<String> options() throws IOException {
        if (!made) {
            Files.createDirectories(FOLDER);
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("making"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assertThat(lock.isValid()).isTrue();
                make();
            }
            made = true;
        }
        return using("-XX:SharedArchiveFile=" + classes());
    }

    private static List<String> using(String share) {
        return List.of(share, "-Xlog:disable", "-Xlog:all=error:stderr", "-cp", classPath());
    }

    private static Path program() {
        return FOLDER.resolve("program.jar");
    }

    private static Path classes() {
        return FOLDER.resolve("program.jsa");
    }

    private static void make() throws IOException {
        Path main = directories()
                .filter(folder -> Files.exists(folder.resolve("org/niangjia/app/Main.class")))
                .findFirst()
                .orElseThrow();
        if (isNewerThanAllOf(main)) {
            return;
        }
        Files.deleteIfExists(classes());
        PrintStream unheard = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(unheard, unheard, "--create", "--file", program().toString(), "-C", main.toString(), "."))
                .isZero();
        Path home = FOLDER.resolve("home");
        Fixture.delete(home);
        Path written = FOLDER.resolve("written.jsa");
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving = ServingProcess.serve(
                                home,
                                Fixture.trainedEnvironment(home),
                                telegram.url(),
                                using("-XX:ArchiveClassesAtExit=" + written))
                        .awaitServing()) {
            serving.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while it waited for a start", e);
        }
        // A Java that cannot keep any starts the program as it always did.
        if (Files.exists(written)) {
            Files.move(written, classes(), StandardCopyOption.REPLACE_EXISTING);
        }
        Fixture.delete(home);
    }

    private static boolean isNewerThanAllOf(Path main) throws IOException {
        if (!Files.exists(classes()) || !Files.exists(program())) {
            return false;
        }
        long since = Files.getLastModifiedTime(program()).toMillis();
        try (Stream<Path> files = Files.walk(main)) {
            return files.map(Path::toFile).mapToLong(File::lastModified).allMatch(changed -> changed < since);
        }
    }

    private static Stream<Path> entries() {
        String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of);
    }

    private static Stream<Path> directories() {
        return entries().filter(Files::isDirectory);
    }

    /** The program first, and the libraries. */
    private static String classPath() {
        return Stream.concat(Stream.of(program()), entries().filter(Files::isRegularFile))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
