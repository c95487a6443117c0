package org.niangjia.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Language;
import org.niangjia.understanding.cache.LaidReady;

class OnnxSentenceEncoderTest {

    private final Optional<String> laidReady = Optional.ofNullable(System.getProperty(LaidReady.FOLDER));

    @TempDir
    Path folder;

    @BeforeEach
    void readOutOfTheLibrary() {
        System.clearProperty(LaidReady.FOLDER);
    }

    @AfterEach
    void readAsBefore() {
        System.clearProperty(LaidReady.FOLDER);
        laidReady.ifPresent(folder -> System.setProperty(LaidReady.FOLDER, folder));
    }

    @ParameterizedTest
    @CsvSource({"ZH, 怀孕七个月了能不能不上夜班", "EN, can I refuse night shifts at seven months pregnant"})
    void whatTheBuildLaysReadyGivesTheVectorsOfTheLibrary(Language language, String words) throws IOException {
        float[] ofTheLibrary;
        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(language)) {
            ofTheLibrary = encoder.encode(words);
        }
        OnnxSentenceEncoder.main(new String[] {folder.toString()});
        System.setProperty(LaidReady.FOLDER, folder.toString());

        try (OnnxSentenceEncoder encoder = OnnxSentenceEncoder.of(language)) {
            assertThat(encoder.encode(words)).containsExactly(ofTheLibrary);
            Path vocabulary = folder.resolve(encoder.name() + ".vocabulary");
            assertThat(Files.size(vocabulary)).isGreaterThan(10_000_000);
            assertThat(folder.resolve(encoder.name() + ".onnx")).isRegularFile();
        }
    }
}
