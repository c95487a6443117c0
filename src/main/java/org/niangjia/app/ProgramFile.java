package org.niangjia.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The archive that this program was built into; it names every library that it was built with. */
final class ProgramFile {

    private ProgramFile() {}

    /** A fingerprint of every byte of it; empty if the program runs from anything else. */
    static Optional<String> fingerprint() {
        CodeSource source = ProgramFile.class.getProtectionDomain().getCodeSource();
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file)
                    ? Optional.of(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))))
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
