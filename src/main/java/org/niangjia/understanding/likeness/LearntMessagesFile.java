package org.niangjia.understanding.likeness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.niangjia.understanding.encoder.VectorFile;
import org.niangjia.understanding.vector.Floats;
import org.niangjia.understanding.vector.QuantizedVectors;

/**
 * One file with all that was learnt of some messages, so that a start reads it at once instead of learning it again. It carries the fingerprint
 * of what it was learnt from, and a checksum: a file of other messages, or a damaged one, counts as none.
 */
final class LearntMessagesFile {

    private static final long FORMAT = 0x4E4A_4C45_4152_0003L;

    private final Path folder;
    private final Path file;

    LearntMessagesFile(Path folder, String encoder) {
        this.folder = folder;
        this.file = folder.resolve(encoder + ".learnt");
    }

    /** What was learnt from what has this fingerprint, if it is kept. */
    Optional<LearntMessages> read(VectorFile.Key from) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.length < Integer.BYTES
                || ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) != checksum(bytes)) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return in.readLong() == FORMAT && in.readLong() == from.high() && in.readLong() == from.low()
                ? Optional.of(read(in))
                : Optional.empty();
    }

    private static LearntMessages read(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.add(in.readUTF());
        }
        int[] of = new int[in.readInt()];
        for (int i = 0; i < of.length; i++) {
            of[i] = in.readInt();
        }
        return new LearntMessages(
                names, of, Floats.read(in, of.length), QuantizedVectors.read(in), LearntWording.read(in));
    }

    /** Keeps what was learnt, in place of what was kept before; written aside and moved, so that a write that is cut off leaves the old file. */
    void keep(VectorFile.Key from, LearntMessages learnt) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "learnt", ".new");
        try {
            Files.write(aside, bytes(from, learnt));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static byte[] bytes(VectorFile.Key from, LearntMessages learnt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(FORMAT);
            out.writeLong(from.high());
            out.writeLong(from.low());
            out.writeInt(learnt.names().size());
            for (String name : learnt.names()) {
                out.writeUTF(name);
            }
            out.writeInt(learnt.of().length);
            for (int of : learnt.of()) {
                out.writeInt(of);
            }
            Floats.write(out, learnt.weights());
            learnt.vectors().write(out);
            learnt.wording().write(out);
            out.writeInt(0);
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putInt(all.length - Integer.BYTES, checksum(all));
        return all;
    }

    /** Over everything but the checksum itself. */
    private static int checksum(byte[] all) {
        CRC32C crc = new CRC32C();
        crc.update(all, 0, all.length - Integer.BYTES);
        return (int) crc.getValue();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
