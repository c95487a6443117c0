package org.niangjia.understanding.learning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.niangjia.understanding.vector.Floats;
import org.niangjia.understanding.vector.OnnxGraph;

/**
 * The same cost as {@link Likelihood} where every row has every feature: then it is two products of matrices, which ONNX Runtime, here already
 * for the sentence vectors, does twelve times as fast as loops in Java. Close it: its numbers lie outside of the heap.
 */
public final class VectorLikelihood implements Lbfgs.Cost, AutoCloseable {

    private static final byte[] GRAPH = new OnnxGraph()
            .input("rows", "n", "features")
            .input("weights", "features", "outcomes")
            .input("happened", "n", "outcomes")
            .with("MatMul", List.of("rows", "weights"), "scores")
            .with("LogSoftmax", List.of("scores"), "logs", new OnnxGraph.Attribute("axis", 1, false))
            .with("Exp", List.of("logs"), "probabilities")
            .with("Sub", List.of("probabilities", "happened"), "off")
            .with("Gemm", List.of("rows", "off"), "slope", new OnnxGraph.Attribute("transA", 1, false))
            .with("Mul", List.of("logs", "happened"), "log_of_happened")
            .with(
                    "ReduceSum",
                    List.of("log_of_happened"),
                    "log_of_row",
                    new OnnxGraph.Attribute("axes", 1, true),
                    new OnnxGraph.Attribute("keepdims", 0, false))
            .output("slope", "features", "outcomes")
            .output("log_of_row", "n")
            .model("likelihood");

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final OnnxTensor rows;
    private final OnnxTensor happened;
    private final FloatBuffer weights;
    private final long[] shape;
    private final double squaredCost;

    /**
     * Of these rows.
     *
     * @param scale that each number of a row is taken times
     * @param outcomeOf the outcome of each row, 0 to {@code outcomes} - 1
     * @param squaredCost what a squared weight costs
     */
    public VectorLikelihood(List<float[]> vectors, float scale, int[] outcomeOf, int outcomes, double squaredCost) {
        int features = vectors.get(0).length;
        this.squaredCost = squaredCost;
        shape = new long[] {features, outcomes};
        weights = Floats.direct((long) features * outcomes);
        FloatBuffer all = Floats.direct((long) vectors.size() * features);
        FloatBuffer ones = Floats.direct((long) vectors.size() * outcomes);
        for (int r = 0; r < outcomeOf.length; r++) {
            for (float number : vectors.get(r)) {
                all.put(number * scale);
            }
            ones.put(r * outcomes + outcomeOf[r], 1);
        }
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            // Between two products the processor is wanted here.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(GRAPH, options);
            rows = OnnxTensor.createTensor(environment, all.rewind(), new long[] {vectors.size(), features});
            happened = OnnxTensor.createTensor(environment, ones, new long[] {vectors.size(), outcomes});
        } catch (OrtException e) {
            throw new IllegalStateException("the training of the intent model cannot be set up", e);
        }
    }

    @Override
    public Lbfgs.Slope at(double[] point) {
        Lbfgs.Slope squared = Likelihood.squared(point, squaredCost);
        double[] slope = squared.gradient();
        double cost = squared.value();
        weights.clear();
        weights.put(Likelihood.single(point)).rewind();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, weights, shape);
                OrtSession.Result result = session.run(Map.of("rows", rows, "weights", tensor, "happened", happened))) {
            FloatBuffer change = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int i = 0; i < slope.length; i++) {
                slope[i] += change.get(i);
            }
            FloatBuffer logs = ((OnnxTensor) result.get(1)).getFloatBuffer();
            while (logs.hasRemaining()) {
                cost -= logs.get();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the training of the intent model failed", e);
        }
        return new Lbfgs.Slope(cost, slope);
    }

    @Override
    public void close() {
        rows.close();
        happened.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the training of the intent model cannot be closed", e);
        }
    }
}
