package org.niangjia.understanding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One file with all that was learnt of some messages, so that a start reads it at once instead of learning it again. It carries the fingerprint
 * of what it was learnt from, and a checksum: a file of other messages, or a damaged one, counts as none.
 */
final class LearntMessagesFile {

    private static final long FORMAT = 0x4E4A_4C45_4152_0001L;

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
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return in.getInt(bytes.length - Integer.BYTES) == checksum(bytes)
                            && in.getLong() == FORMAT
                            && in.getLong() == from.high()
                            && in.getLong() == from.low()
                    ? Optional.of(read(in))
                    : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static LearntMessages read(ByteBuffer in) {
        List<String> names = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            byte[] name = new byte[in.getInt()];
            in.get(name);
            names.add(new String(name, StandardCharsets.UTF_8));
        }
        int size = in.getInt();
        List<LearntMessages.Message> messages = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            int of = in.getInt();
            float weight = in.getFloat();
            float scale = in.getFloat();
            byte[] steps = new byte[size];
            in.get(steps);
            messages.add(new LearntMessages.Message(of, weight, new ByteVector(steps, scale)));
        }
        return new LearntMessages(names, messages);
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
                byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
            out.writeInt(learnt.messages().get(0).vector().steps().length);
            out.writeInt(learnt.messages().size());
            for (LearntMessages.Message message : learnt.messages()) {
                out.writeInt(message.of());
                out.writeFloat(message.weight());
                out.writeFloat(message.vector().scale());
                out.write(message.vector().steps());
            }
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
