package org.niangjia.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file a data key is kept in: one line, the 32 bytes in base64. */
final class KeyFile {
    private KeyFile() {}

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);

    static byte[] load(Path keyFile, Path database) {
        refuseBesideTheData(keyFile, database);
        if (!Files.exists(keyFile)) {
            refuseOverAnExistingDatabase(keyFile, database);
            create(keyFile);
        }
        return read(keyFile);
    }

    private static void refuseBesideTheData(Path keyFile, Path database) {
        Path dataFolder = resolved(database.toAbsolutePath()).getParent();
        if (dataFolder != null && resolved(keyFile.toAbsolutePath()).startsWith(dataFolder)) {
            throw new StoreUnavailable("The data key must not lie in the folder of the data that it protects, but "
                    + keyFile + " lies in " + dataFolder
                    + ". Name a key file in another folder, for instance one that is not backed up with the data.");
        }
    }

    private static void refuseOverAnExistingDatabase(Path keyFile, Path database) {
        if (Files.exists(database) || Files.exists(Path.of(database + "-wal"))) {
            throw new StoreUnavailable("The database " + database + " exists, but its data key " + keyFile
                    + " is missing. Put the key file back from your backup, or name it if it lies elsewhere. "
                    + "Without it the stored questions cannot be read; to begin anew, move the database away first.");
        }
    }

    private static byte[] read(Path keyFile) {
        byte[] secret;
        try {
            warnIfOthersMayRead(keyFile);
            secret = Base64.getDecoder()
                    .decode(Files.readString(keyFile, StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The data key " + keyFile + " cannot be read ("
                            + e.getClass().getSimpleName()
                            + "). Check that the file belongs to the account this program runs under.",
                    e);
        } catch (IllegalArgumentException e) {
            secret = new byte[0];
        }
        if (secret.length != DataKey.BYTES) {
            throw new StoreUnavailable("The data key " + keyFile
                    + " is damaged: it has to hold 32 bytes in base64. Put the key file back from your backup.");
        }
        return secret;
    }

    private static void warnIfOthersMayRead(Path keyFile) throws IOException {
        if (!isPosix(keyFile)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(keyFile);
        if (permissions.contains(PosixFilePermission.OTHERS_READ)
                || permissions.contains(PosixFilePermission.GROUP_READ)) {
            log.warn("The data key {} can be read by other accounts: allow it to its owner only (chmod 600).", keyFile);
        }
    }

    /** Writes aside and links into place, so that there is never half a key, and of two first starts at once only one makes the key. */
    private static void create(Path keyFile) {
        byte[] secret = new byte[DataKey.BYTES];
        new SecureRandom().nextBytes(secret);
        Path target = keyFile.toAbsolutePath();
        Path folder = target.getParent();
        try {
            if (folder == null) {
                throw new IOException("no folder");
            }
            Files.createDirectories(folder, ownerOnly(existing(folder), "rwx------"));
            Path aside = Files.createTempFile(folder, "key", ".new", ownerOnly(folder, "rw-------"));
            try {
                writeThrough(aside, Base64.getEncoder().encodeToString(secret) + "\n");
                Files.createLink(target, aside);
            } catch (FileAlreadyExistsException e) {
                log.info("Another process has just made the data key; that one is used.");
            } finally {
                Files.delete(aside);
            }
            log.info(
                    "Made the data key {}. Keep a copy of it apart from the data: without it the data cannot be read.",
                    keyFile);
        } catch (IOException | UnsupportedOperationException e) {
            throw new StoreUnavailable(
                    "The data key " + keyFile + " cannot be created ("
                            + e.getClass().getSimpleName()
                            + "). Check that its folder exists and can be written, or name another key file.",
                    e);
        }
    }

    private static void writeThrough(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        return isPosix(near)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path near) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path existing(Path path) {
        Path existing = path;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** The path with the links of its existing part followed. */
    private static Path resolved(Path path) {
        Path normal = path.normalize();
        Path existing = existing(normal);
        try {
            return existing.toRealPath().resolve(existing.relativize(normal));
        } catch (IOException e) {
            return normal;
        }
    }
}
