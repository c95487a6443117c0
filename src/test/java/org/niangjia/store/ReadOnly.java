package org.niangjia.store;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file or folder that nobody can write to for a while, not even the superuser, whom permissions do not bind. */
public record ReadOnly(Path path, Set<PosixFilePermission> before) implements AutoCloseable {

    private static final Set<PosixFilePermission> NO_WRITING =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_READ);

    public static ReadOnly make(Path path) throws IOException {
        ReadOnly readOnly = new ReadOnly(path, Files.getPosixFilePermissions(path));
        Files.setPosixFilePermissions(path, NO_WRITING);
        boolean bound = !Files.isWritable(path) || attribute("+i", path);
        if (!bound) {
            readOnly.close();
        }
        assumeThat(bound)
                .as("an account that permissions bind, or a file system with attributes")
                .isTrue();
        return readOnly;
    }

    @Override
    public void close() throws IOException {
        attribute("-i", path);
        Files.setPosixFilePermissions(path, before);
    }

    private static boolean attribute(String change, Path path) throws IOException {
        try {
            return new ProcessBuilder("chattr", change, path.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
