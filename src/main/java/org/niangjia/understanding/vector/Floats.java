package org.niangjia.understanding.vector;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * Rows of numbers outside of the heap, where ONNX Runtime reads them, and in files, as {@link DataOutputStream#writeFloat} writes each; a whole row
 * at once takes a tenth of the time.
 */
public final class Floats {

    private Floats() {}

    /** Room for so many numbers outside of the heap. */
    public static FloatBuffer direct(long count) {
        return ByteBuffer.allocateDirect(Math.toIntExact(count * Float.BYTES))
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** As the constants of an {@link OnnxGraph} are written. */
    static byte[] littleEndian(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
    }

    public static void write(DataOutputStream out, float[] row) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES);
        bytes.asFloatBuffer().put(row);
        out.write(bytes.array());
    }

    /** Reads a row of so many numbers. */
    public static float[] read(DataInputStream in, int size) throws IOException {
        byte[] bytes = new byte[size * Float.BYTES];
        in.readFully(bytes);
        float[] row = new float[size];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
        return row;
    }
}
