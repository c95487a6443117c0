package org.niangjia.understanding.vector;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** How ONNX Runtime computes here, sentence encoders and comparisons alike. */
public final class RuntimeSettings {

    private RuntimeSettings() {}

    /**
     * On the thread that asks: questions run beside each other, and a second thread gains little on texts this short. In an arena: without one
     * each step gets its memory from the system anew, page by page, which with the launcher's settings takes as long as the encoding. It keeps
     * what the longest question took, 2 MB; the weights stay outside.
     *
     * @return options that the caller closes
     */
    public static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(true);
        options.addConfigEntry("session.use_device_allocator_for_initializers", "1");
        return options;
    }
}
