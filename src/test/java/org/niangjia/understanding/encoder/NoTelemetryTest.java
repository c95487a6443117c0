package org.niangjia.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From 1.29.0 on ONNX Runtime reads the command line, which may hold a worker's question, keeps an id of the machine in the user's folder
 * and sends both kinds of thing to its maker, unless an environment variable forbids it before the library is loaded. A version that can
 * do so is not to be shipped.
 */
class NoTelemetryTest {

    static Stream<String> libraries() {
        return Stream.of("linux-x64/libonnxruntime.so", "linux-aarch64/libonnxruntime.so");
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theSentenceEncodersRuntimeHasNoAddressToSendAnythingTo(String library) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library), library)) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content.contains("OrtGetApiBase")).isTrue();
            assertThat(content.contains("TELEMETRY_DISABLED") || content.contains("DISABLE_TELEMETRY"))
                    .isFalse();
            assertThat(content.contains("events.data.microsoft.com")).isFalse();
        }
    }
}
