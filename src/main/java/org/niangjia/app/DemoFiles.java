package org.niangjia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.niangjia.cli.CommandFailed;

/** Copies for the demo: what is published there is written into files of its own, and never into the real ones. */
final class DemoFiles {

    private DemoFiles() {}

    /**
     * Copies articles and intents anew, and the model, so that it need not be trained.
     *
     * @throws CommandFailed if that is not possible
     */
    static void copy(Config real, Config demo) {
        try {
            for (Path old : List.of(demo.knowledge(), demo.intents())) {
                delete(old);
            }
            copy(real.knowledge(), demo.knowledge());
            copy(real.intents(), demo.intents());
            copy(real.models(), demo.models());
            copy(real.vectors(), demo.vectors());
        } catch (IOException e) {
            throw new CommandFailed(
                    "the files of the demo cannot be written to " + demo.data()
                            + ": check that the folder can be written and that its disk is not full",
                    e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
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
