package org.niangjia.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the small knowledge base of the tests, to be changed by drafts. */
public final class SmallFiles {
    private SmallFiles() {}

    private static final Path FIXTURE = Path.of("src/test/resources/fixture").toAbsolutePath();

    /** Copies it. */
    public static Folders in(Path folder) {
        try (Stream<Path> files = Files.walk(FIXTURE)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(FIXTURE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return new Folders(folder.resolve("knowledge"), folder.resolve("intents"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A change of a file that is there, made in its text. */
    public static FileChange change(Folders live, String path, String words, String others) {
        String before = live.read(path).orElseThrow();
        if (!before.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + path);
        }
        return new FileChange(path, Optional.of(before), Optional.of(before.replace(words, others)));
    }

    /** Every file with its bytes, as one character each. */
    static Map<String, String> all(Folders live) {
        Map<String, String> all = new TreeMap<>();
        for (Path folder : new Path[] {live.knowledge(), live.intents()}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    String name = folder.getFileName() + "/" + folder.relativize(file);
                    all.put(
                            name,
                            Files.isDirectory(file)
                                    ? "folder"
                                    : Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
