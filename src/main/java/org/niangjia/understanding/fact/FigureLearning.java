package org.niangjia.understanding.fact;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * Lays ready what figures stand for. The build begins it when the program is compiled and goes on to compile the tests meanwhile; before they
 * run it comes here once more, and waits for the first or learns by itself what that one could not.
 */
final class FigureLearning {

    private FigureLearning() {}

    /**
     * Writes what is learnt from the messages of the program to a folder, unless it stands there and the program is older.
     *
     * @param arguments the folder, which exists, and the folder of the classes of the program with its messages
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve(FigureRoles.FILE);
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(FigureRoles.FILE + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isNewerThanAllOf(Path.of(arguments[1]), file)) {
                learn(file);
            }
        }
    }

    private static boolean isNewerThanAllOf(Path program, Path file) throws IOException {
        long written = file.toFile().lastModified();
        try (Stream<Path> files = Files.walk(program)) {
            return files.map(Path::toFile).filter(File::isFile).allMatch(part -> part.lastModified() < written);
        }
    }

    /** Whole or not at all: whoever stops the build leaves no half of it. */
    private static void learn(Path file) throws IOException {
        Path begun = file.resolveSibling(FigureRoles.FILE + ".begun");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(begun)))) {
            FigureRoles.learnt(MarkedMessage.ofAll()).write(out);
        }
        Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
