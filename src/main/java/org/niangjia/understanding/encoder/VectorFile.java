package org.niangjia.understanding.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * The vectors of one encoder by the fingerprint of their text, one after the other in a file that is only added to. Each carries a checksum;
 * from the first that does not fit on, as after a write that was cut off, the file is dropped. Whoever reads or writes holds the lock file
 * beside it, so that several processes may use one folder.
 */
public final class VectorFile {

    private static final long FORMAT = 0x4E4A_5645_4354_0001L;
    private static final int HEADER_BYTES = Long.BYTES + Integer.BYTES;
    private static final int LONGEST_VECTOR = 65_536;

    /** A lock of the operating system is one of the whole process, so its threads wait for each other here. */
    private static final Object ONE_OF_THIS_PROCESS = new Object();

    private final Path folder;
    private final Path file;
    private final Path lock;

    VectorFile(Path folder, String encoder) {
        this.folder = folder;
        this.file = folder.resolve(encoder + ".vectors");
        this.lock = folder.resolve(encoder + ".vectors.lock");
    }

    /** The file, with those of its vectors that are wanted. */
    Scan read(Set<Key> wanted) throws IOException {
        return Files.exists(file) ? locked(() -> scan(wanted)) : Scan.NOTHING;
    }

    /**
     * Adds the vectors that are not kept yet; keeps only these if the file holds more than twice as many.
     *
     * @param read the file as it was read for the same vectors; it is read again only if it has changed since
     */
    void keep(Map<Key, float[]> needed, Scan read) throws IOException {
        if (needed.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        locked(() -> {
            int size = needed.values().iterator().next().length;
            boolean unchanged = Files.exists(file) && Files.size(file) == read.end();
            Scan scan = unchanged ? read : scan(needed.keySet());
            Map<Key, float[]> fresh = new HashMap<>(needed);
            fresh.keySet().removeAll(scan.vectors().keySet());
            if (scan.size() != size || scan.records() + fresh.size() > 2L * needed.size()) {
                rewrite(needed, size);
            } else if (!fresh.isEmpty()) {
                append(fresh, scan.end());
            }
            return scan;
        });
    }

    private <T> T locked(Work<T> work) throws IOException {
        synchronized (ONE_OF_THIS_PROCESS) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Freed with the channel.
                channel.lock();
                return work.run();
            }
        }
    }

    private Scan scan(Set<Key> wanted) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long format = in.readLong();
            int size = in.readInt();
            return format == FORMAT && size > 0 && size <= LONGEST_VECTOR ? scan(in, size, wanted) : Scan.NOTHING;
        } catch (NoSuchFileException | EOFException e) {
            return Scan.NOTHING;
        }
    }

    private static Scan scan(DataInputStream in, int size, Set<Key> wanted) throws IOException {
        Map<Key, float[]> vectors = new HashMap<>();
        byte[] bytes = new byte[recordBytes(size)];
        long records = 0;
        while (in.readNBytes(bytes, 0, bytes.length) == bytes.length) {
            ByteBuffer record = ByteBuffer.wrap(bytes);
            if (checksum(bytes) != record.getInt(bytes.length - Integer.BYTES)) {
                break;
            }
            records++;
            Key key = new Key(record.getLong(), record.getLong());
            if (wanted.contains(key)) {
                float[] vector = new float[size];
                record.asFloatBuffer().get(vector);
                vectors.put(key, vector);
            }
        }
        return new Scan(vectors, size, records, HEADER_BYTES + records * bytes.length);
    }

    private void append(Map<Key, float[]> vectors, long end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end).position(end);
            write(vectors, Channels.newOutputStream(channel));
        }
    }

    /** Written aside and moved into place, so that a write that is cut off loses nothing. */
    private void rewrite(Map<Key, float[]> vectors, int size) throws IOException {
        Path aside = Files.createTempFile(folder, "vectors", ".new");
        try {
            try (OutputStream out = Files.newOutputStream(aside)) {
                out.write(ByteBuffer.allocate(HEADER_BYTES)
                        .putLong(FORMAT)
                        .putInt(size)
                        .array());
                write(vectors, out);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void write(Map<Key, float[]> vectors, OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16))) {
            for (Map.Entry<Key, float[]> entry : vectors.entrySet()) {
                byte[] bytes = new byte[recordBytes(entry.getValue().length)];
                ByteBuffer record = ByteBuffer.wrap(bytes)
                        .putLong(entry.getKey().high())
                        .putLong(entry.getKey().low());
                record.asFloatBuffer().put(entry.getValue());
                record.putInt(bytes.length - Integer.BYTES, checksum(bytes));
                out.write(bytes);
            }
        }
    }

    private static int recordBytes(int size) {
        return 2 * Long.BYTES + size * Float.BYTES + Integer.BYTES;
    }

    /** Over everything but the checksum itself. */
    private static int checksum(byte[] record) {
        CRC32C crc = new CRC32C();
        crc.update(record, 0, record.length - Integer.BYTES);
        return (int) crc.getValue();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** The fingerprint of a text and the encoder that read it. */
    public record Key(long high, long low) {

        public static Key of(String encoder, String text) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest((encoder + "\n" + text).getBytes(StandardCharsets.UTF_8));
                ByteBuffer bytes = ByteBuffer.wrap(hash);
                return new Key(bytes.getLong(), bytes.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * What the sound part of the file holds.
     *
     * @param vectors those that were wanted
     * @param size numbers in a vector, or 0 if there is no file
     * @param records how many vectors there are in all
     * @param end where the next one goes
     */
    record Scan(Map<Key, float[]> vectors, int size, long records, long end) {
        static final Scan NOTHING = new Scan(Map.of(), 0, 0, 0);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }
}
