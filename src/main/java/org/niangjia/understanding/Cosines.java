package org.niangjia.understanding;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/**
 * The cosines of one vector with many, all at once. ONNX Runtime, here already for the sentence vectors, finds them thirty times as fast as a loop
 * in Java, and keeps the many outside of the heap. Bytes without a sign are multiplied exactly on every processor; those with one are not.
 * Immutable; safe for use by several threads. The room is given back when nobody holds it any more.
 */
final class Cosines {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final int count;
    private final OrtSession session;

    /** @param many at least one */
    Cosines(QuantizedVectors many) {
        count = many.count();
        byte[] graph = new OnnxGraph()
                .input("one", OnnxGraph.Numbers.BYTE, "1", "size")
                .input("scale", "1")
                .constant("zero", OnnxGraph.Numbers.BYTE, new byte[] {QuantizedVectors.ZERO})
                .constant("many", OnnxGraph.Numbers.BYTE, many.steps(), many.size(), count)
                .constant("scales", OnnxGraph.Numbers.SINGLE, littleEndian(many.scales()), count)
                .with("MatMulInteger", List.of("one", "many", "zero", "zero"), "steps")
                .with("Cast", List.of("steps"), "products", new OnnxGraph.Attribute("to", 1, false))
                .with("Mul", List.of("scales", "scale"), "worth")
                .with("Mul", List.of("products", "worth"), "cosines")
                .output("cosines", "1", "count")
                .model("cosines");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            // It would keep more room than it needs.
            options.setCPUArenaAllocator(false);
            session = environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("vectors cannot be made ready to be compared", e);
        }
        CLEANER.register(this, closing(session));
    }

    private static byte[] littleEndian(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(numbers);
        return bytes.array();
    }

    /** Not of an instance: one that waits to close itself would be held for ever. */
    private static Runnable closing(OrtSession session) {
        return () -> {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("vectors cannot be put away", e);
            }
        };
    }

    /** The cosine, -1..1, of a vector of length one with each. */
    float[] with(float[] vector) {
        QuantizedVectors one = QuantizedVectors.of(List.of(vector));
        ByteBuffer steps =
                ByteBuffer.allocateDirect(vector.length).put(one.steps()).rewind();
        float[] cosines = new float[count];
        try (OnnxTensor of =
                        OnnxTensor.createTensor(environment, steps, new long[] {1, vector.length}, OnnxJavaType.UINT8);
                OnnxTensor scale = OnnxTensor.createTensor(environment, one.scales());
                OrtSession.Result result = session.run(Map.of("one", of, "scale", scale))) {
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(cosines);
            return cosines;
        } catch (OrtException e) {
            throw new IllegalStateException("vectors cannot be compared", e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
