package org.niangjia.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.SortedMap;

/** Writes the two files of the knowledge folder that no person writes: the wordings that were checked and the provisions under review. */
final class ProvisionFiles {

    private final Path folder;

    ProvisionFiles(Path folder) {
        this.folder = folder;
    }

    void writeChecked(SortedMap<Provision, String> fingerprints) {
        StringBuilder file = new StringBuilder("""
                # How the cited provisions were worded when they were last checked, as fingerprints.
                # Written by ./niangjia impact --accept, never by hand.
                provisions:
                """);
        String source = "";
        for (Provision provision : fingerprints.keySet()) {
            if (!provision.source().equals(source)) {
                source = provision.source();
                file.append("  ").append(source).append(":\n");
            }
            file.append("    ").append(provision.number()).append(": '");
            file.append(fingerprints.get(provision)).append("'\n");
        }
        write(KnowledgeFiles.PROVISIONS_FILE, file.toString());
    }

    /** No file if nothing is under review. */
    void writeUnderReview(SortedMap<Provision, LocalDate> since) {
        if (since.isEmpty()) {
            delete(KnowledgeFiles.UNDER_REVIEW_FILE);
            return;
        }
        StringBuilder file = new StringBuilder("""
                # Provisions that have changed since what rests on them was last checked: answers say so.
                # Written by ./niangjia impact --mark, ended by ./niangjia impact --accept.
                under_review:
                """);
        since.forEach((provision, day) -> file.append("  - {source: ")
                .append(provision.source())
                .append(", provision: ")
                .append(provision.number())
                .append(", since: ")
                .append(day)
                .append("}\n"));
        write(KnowledgeFiles.UNDER_REVIEW_FILE, file.toString());
    }

    /** Beside the file first: one that is half written would be half read. */
    private void write(String name, String content) {
        try {
            Path half = folder.resolve(name + ".half");
            Files.writeString(half, content);
            Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder.resolve(name) + " cannot be written: check that the folder may be", e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder.resolve(name) + " cannot be deleted: check that the folder may be", e);
        }
    }
}
