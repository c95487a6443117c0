package org.niangjia.understanding.learning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.niangjia.understanding.vector.Floats;
import org.niangjia.understanding.vector.OnnxGraph;

/**
 * How much each of some vectors of length one is like each other by a {@link GaussianKernel}: a symmetric matrix of four bytes for each pair,
 * outside of the heap. ONNX Runtime, here already for the sentence vectors, works it out some ten times as fast as loops in Java. Close it.
 */
final class KernelMatrix implements AutoCloseable {

    /** So many rows are worked out at once: more only take more room meanwhile. */
    private static final int BLOCK = 512;

    private static final byte[] ALIKE = new OnnxGraph()
            .input("rows", "k", "features")
            .input("all", "n", "features")
            .input("narrowness", "one")
            .with("Gemm", List.of("rows", "all"), "cosines", new OnnxGraph.Attribute("transB", 1, false))
            .with("Mul", List.of("cosines", "narrowness"), "narrow")
            .with("Sub", List.of("narrow", "narrowness"), "far")
            .with("Exp", List.of("far"), "alike")
            .output("alike", "k", "n")
            .model("alike");

    private static final byte[] TIMES = new OnnxGraph()
            .input("alike", "k", "n")
            .input("by", "n", "one")
            .with("MatMul", List.of("alike", "by"), "product")
            .output("product", "k", "one")
            .model("times");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final List<OrtSession.Result> blocks = new ArrayList<>();
    private final OrtSession alike;
    private final OrtSession times;
    private final int size;

    KernelMatrix(List<float[]> vectors, double narrowness) {
        size = vectors.size();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            // Between two products the processor is wanted here.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            alike = environment.createSession(ALIKE, options);
            times = environment.createSession(TIMES, options);
            fill(vectors, (float) narrowness);
        } catch (OrtException e) {
            throw new IllegalStateException("the likeness of messages cannot be learnt", e);
        }
    }

    private void fill(List<float[]> vectors, float narrowness) throws OrtException {
        int features = vectors.get(0).length;
        FloatBuffer numbers = Floats.direct((long) size * features);
        vectors.forEach(numbers::put);
        try (OnnxTensor all = tensor(numbers.rewind(), size, features);
                OnnxTensor narrow = OnnxTensor.createTensor(environment, new float[] {narrowness})) {
            for (int from = 0; from < size; from += BLOCK) {
                int count = Math.min(BLOCK, size - from);
                FloatBuffer part = numbers.slice(from * features, count * features);
                try (OnnxTensor rows = tensor(part, count, features)) {
                    blocks.add(alike.run(Map.of("rows", rows, "all", all, "narrowness", narrow)));
                }
            }
        }
    }

    /** The product with a vector. */
    double[] times(double[] by) {
        double[] product = new double[size];
        FloatBuffer single = Floats.direct(size);
        single.put(Likelihood.single(by)).rewind();
        try (OnnxTensor vector = tensor(single, size, 1)) {
            int at = 0;
            for (OrtSession.Result block : blocks) {
                try (OrtSession.Result result = times.run(Map.of("alike", (OnnxTensor) block.get(0), "by", vector))) {
                    FloatBuffer part = ((OnnxTensor) result.get(0)).getFloatBuffer();
                    while (part.hasRemaining()) {
                        product[at++] = part.get();
                    }
                }
            }
            return product;
        } catch (OrtException e) {
            throw new IllegalStateException("the likeness of messages cannot be learnt", e);
        }
    }

    private OnnxTensor tensor(FloatBuffer numbers, int rows, int columns) throws OrtException {
        return OnnxTensor.createTensor(environment, numbers, new long[] {rows, columns});
    }

    @Override
    public void close() {
        blocks.forEach(OrtSession.Result::close);
        try {
            alike.close();
            times.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the likeness of messages cannot be put away", e);
        }
    }
}
