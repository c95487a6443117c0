package org.niangjia.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.question.Language;

/** The sentence encoders that are shipped. */
class SentenceVectorsTest {

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void vectorsHaveLengthOneWhateverTheWords(Language language) {
        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(language)) {
            for (String words :
                    List.of("产假有多少天", "maternity leave", "", " ", "🤰", "怀".repeat(4_096), "a".repeat(4_096))) {
                float[] vector = encoder.encode(words);
                assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
            }
        }
    }

    @Test
    void wordsThatMeanAlikePointAlike() {
        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(Language.ZH)) {
            float[] leave = encoder.encode("产假有多少天");
            assertThat(cosine(leave, encoder.encode("生孩子能休几天假")))
                    .isGreaterThan(cosine(leave, encoder.encode("今天股票跌了吗")));
            assertThat(encoder.encode("产假有多少天")).containsExactly(leave, within(1e-6f));
        }
    }

    /** What is left out of the last layer is not part of the vector; only its rounding may tell. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstTokenAloneSaysWhatItSaysAmongAllOthers(Language language) throws Exception {
        String library = language == Language.ZH ? "bge-small-zh-v1.5-q" : "bge-small-en-v1.5-q";
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(language);
                InputStream onnx = resource(library + ".onnx");
                InputStream vocabulary = resource(library + "-tokenizer.json");
                OrtSession whole = environment.createSession(onnx.readAllBytes())) {
            WordPieceTokenizer tokenizer = WordPieceTokenizer.read(vocabulary);
            for (String words : List.of("产假有多少天", "they fired me because i am pregnant", "怀孕".repeat(40), "?")) {
                long[][] ids = {tokenizer.encode(words, 128)};
                long[][] ones = {
                    LongStream.generate(() -> 1).limit(ids[0].length).toArray()
                };
                try (OnnxTensor id = OnnxTensor.createTensor(environment, ids);
                        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                        OnnxTensor type = OnnxTensor.createTensor(environment, new long[1][ids[0].length]);
                        OrtSession.Result result =
                                whole.run(Map.of("input_ids", id, "attention_mask", mask, "token_type_ids", type))) {
                    float[] first = ((float[][][]) result.get(0).getValue())[0][0];
                    float[] alone = encoder.encode(words);
                    assertThat(cosine(alone, first) / Math.sqrt(cosine(first, first)))
                            .as(words)
                            .isGreaterThan(0.998);
                }
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OnnxSentenceEncoder.class.getClassLoader().getResourceAsStream(name));
    }

    /** Capitals would have to be kept if a vocabulary had any: they are folded away before. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theVocabulariesHaveNoCapitals(Language language) throws IOException {
        String file = (language == Language.ZH ? "bge-small-zh-v1.5-q" : "bge-small-en-v1.5-q") + "-tokenizer.json";
        try (InputStream in = resource(file)) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
            assertThat(vocabulary.size()).isGreaterThan(20_000);
            vocabulary.fieldNames().forEachRemaining(piece -> {
                if (!piece.startsWith("[") && !piece.startsWith("<")) {
                    assertThat(piece.chars().noneMatch(c -> c >= 'A' && c <= 'Z'))
                            .as(piece)
                            .isTrue();
                }
            });
        }
    }
}
