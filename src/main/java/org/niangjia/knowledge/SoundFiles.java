package org.niangjia.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers in which files no problem was found last, so that the same are not checked again at every start. What was checked and who checked
 * it is named by fingerprints: if a byte of either differs, everything is checked. Where nothing can be remembered everything is checked too.
 * Safe for use by several threads and processes.
 *
 * @param memory the file to remember it in
 * @param program a fingerprint of the program that checks
 */
public record SoundFiles(Path memory, String program) {

    private static final Logger LOG = LoggerFactory.getLogger(SoundFiles.class);

    /** Whether these are the files in which no problem was found last. */
    boolean are(String files) {
        try {
            return Files.exists(memory) && Files.readString(memory).equals(remembered(files));
        } catch (IOException e) {
            LOG.warn("{} cannot be read ({}); all files are checked again.", memory, e.toString());
            return false;
        }
    }

    /** Remembers that no problem was found in these files. */
    void remember(String files) {
        try {
            Path folder = Objects.requireNonNull(memory.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            // Written aside and moved into place, so that nobody reads half of it.
            Path aside = Files.createTempFile(folder, "checked", ".new");
            try {
                Files.write(aside, remembered(files).getBytes(StandardCharsets.UTF_8));
                Files.move(aside, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            LOG.debug(
                    "that the files were checked cannot be noted in {} ({}); the next start checks them again.",
                    memory,
                    e.toString());
        }
    }

    private String remembered(String files) {
        return "files " + files + "\nprogram " + program + "\n";
    }
}
