package org.niangjia.understanding.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;

/**
 * Multiplies vectors with one matrix. ONNX Runtime adds many numbers side by side where a loop in Java adds one after the other unless the second
 * compiler has seen it, which a server does without. Immutable; safe for use by several threads.
 */
public final class MatrixProduct {

    private final int rows;
    private final int columns;
    private final KeptSession session;

    /** @param matrix row by row; a vector has as many numbers as there are rows, its product as many as there are columns */
    public MatrixProduct(float[] matrix, int columns) {
        this.rows = matrix.length / columns;
        this.columns = columns;
        this.session = new KeptSession(new OnnxGraph()
                .input("vector", "1", "rows")
                .constant("matrix", OnnxGraph.Numbers.SINGLE, Floats.littleEndian(matrix), rows, columns)
                .with("MatMul", List.of("vector", "matrix"), "product")
                .output("product", "1", "columns")
                .model("product"));
    }

    public float[] with(float[] vector) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), FloatBuffer.wrap(vector), new long[] {1, rows})) {
            return session.result(Map.of("vector", tensor), columns);
        } catch (OrtException e) {
            throw new IllegalStateException("a vector cannot be multiplied", e);
        }
    }
}
