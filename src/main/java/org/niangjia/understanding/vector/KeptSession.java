package org.niangjia.understanding.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Map;

/**
 * A small computation of ours that ONNX Runtime keeps ready, with its constants outside of the heap, until nobody holds it any more. Safe for use by
 * several threads.
 */
final class KeptSession {

    private static final Cleaner CLEANER = Cleaner.create();

    private final OrtSession session;

    /** @param model as {@link OnnxGraph#model} writes it */
    KeptSession(byte[] model) {
        try (OrtSession.SessionOptions options = RuntimeSettings.options()) {
            session = OrtEnvironment.getEnvironment().createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("a computation over vectors cannot be made ready", e);
        }
        CLEANER.register(this, closing(session));
    }

    /** Not of an instance: one that waits to close itself would be held for ever. */
    private static Runnable closing(OrtSession session) {
        return () -> {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("a computation over vectors cannot be put away", e);
            }
        };
    }

    /** Its first result, which has so many numbers. */
    float[] result(Map<String, OnnxTensor> inputs, int numbers) throws OrtException {
        float[] result = new float[numbers];
        try (OrtSession.Result results = session.run(inputs)) {
            ((OnnxTensor) results.get(0)).getFloatBuffer().get(result);
            return result;
        } finally {
            Reference.reachabilityFence(this);
        }
    }
}
