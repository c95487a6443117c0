package org.niangjia.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;

/** The archive that this program was built into; it names every library that it was built with. */
final class ProgramFile {

    private ProgramFile() {}

    /**
     * A fingerprint of every byte of it; empty if the program runs from anything else. It tells builds apart and guards against nobody: the
     * checksum of archives takes a millisecond where a hash takes a third of a second of each start.
     */
    static Optional<String> fingerprint() {
        CodeSource source = ProgramFile.class.getProtectionDomain().getCodeSource();
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? Optional.of(fingerprint(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String fingerprint(byte[] program) {
        CRC32 checksum = new CRC32();
        checksum.update(program);
        return program.length + " " + Long.toHexString(checksum.getValue());
    }
}
