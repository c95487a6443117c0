package org.niangjia.understanding.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Language;
import org.niangjia.understanding.cache.LaidReady;
import org.niangjia.understanding.vector.RuntimeSettings;

/**
 * BGE-small sentence vectors computed in the process by ONNX Runtime: the state of the first token, brought to length one. Loaded on first
 * use, because a Chinese question never needs the English model. Safe for use by several threads without a lock.
 */
public final class OnnxSentenceEncoder implements SentenceEncoder, AutoCloseable {

    /** Words beyond this many tokens do not change what a sentence is about, but cost time that grows faster than their number. */
    private static final int TOKEN_LIMIT = 128;

    private final String library;

    @SuppressWarnings("NullAway.Init")
    private volatile Loaded loaded;

    private OnnxSentenceEncoder(String library) {
        this.library = library;
    }

    public static OnnxSentenceEncoder of(Language language) {
        return new OnnxSentenceEncoder(
                switch (language) {
                    case ZH -> "bge-small-zh-v1.5-q";
                    case EN -> "bge-small-en-v1.5-q";
                });
    }

    @Override
    public String name() {
        return library + "-first";
    }

    /**
     * Writes the encoders to a folder, shortened as they are used; the build does so, and a start reads them from there.
     *
     * @param arguments the folder, which exists
     */
    public static void main(String[] arguments) throws IOException {
        for (Language language : Language.values()) {
            OnnxSentenceEncoder encoder = of(language);
            Path vocabulary = Path.of(arguments[0], encoder.name() + ".vocabulary");
            Files.write(
                    Path.of(arguments[0], encoder.fileName()), VocabularyBeside.moved(encoder.shortened(), vocabulary));
        }
    }

    private String fileName() {
        return name() + ".onnx";
    }

    @Override
    public float[] encode(String words) {
        Loaded ready = ready();
        long[][] ids = {ready.tokenizer.encode(words, TOKEN_LIMIT)};
        long[][] mask = {new long[ids[0].length]};
        java.util.Arrays.fill(mask[0], 1);
        long[][] types = {new long[ids[0].length]};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor typeTensor = OnnxTensor.createTensor(environment, types);
                OrtSession.Result result = ready.session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return toLengthOne(states[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder " + library + " failed", e);
        }
    }

    private static float[] toLengthOne(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float length = (float) Math.sqrt(square);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    private Loaded ready() {
        Loaded now = loaded;
        if (now != null) {
            return now;
        }
        synchronized (this) {
            if (loaded == null) {
                loaded = load();
            }
            return loaded;
        }
    }

    private Loaded load() {
        // Read from a file it takes less than half the memory that its bytes take.
        Optional<Path> file = LaidReady.file(fileName());
        try (InputStream vocabulary = resource(library + "-tokenizer.json");
                OrtSession.SessionOptions options = RuntimeSettings.options()) {
            OrtSession session = file.isPresent()
                    ? OrtEnvironment.getEnvironment().createSession(file.get().toString(), options)
                    : OrtEnvironment.getEnvironment().createSession(shortened(), options);
            return new Loaded(session, WordPieceTokenizer.read(vocabulary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder " + library + " cannot be loaded", e);
        }
    }

    private byte[] shortened() throws IOException {
        try (InputStream onnx = resource(library + ".onnx")) {
            return FirstToken.only(onnx);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = OnnxSentenceEncoder.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the library with the sentence encoder " + name + " is missing from lib/");
        }
        return in;
    }

    @Override
    public void close() {
        Loaded now = loaded;
        if (now != null) {
            try {
                now.session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("the sentence encoder " + library + " cannot be closed", e);
            }
        }
    }

    private record Loaded(OrtSession session, WordPieceTokenizer tokenizer) {}
}
