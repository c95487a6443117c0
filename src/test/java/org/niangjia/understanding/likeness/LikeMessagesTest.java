package org.niangjia.understanding.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.vector.CosinesTest;

class LikeMessagesTest {

    private static final Map<String, List<String>> MESSAGES =
            Map.of("fire", List.of("着火了", "冒烟了"), "flood", List.of("进水了", "水漫进来了"));
    private static final List<String> OTHERS = List.of("今天天气很好", "产假几天");

    @TempDir
    Path folder;

    private final AtomicInteger encoded = new AtomicInteger();

    /** Words that share characters point alike. */
    private final SentenceEncoder encoder = new SentenceEncoder() {
        @Override
        public float[] encode(String words) {
            encoded.incrementAndGet();
            float[] vector = new float[64];
            words.codePoints().forEach(c -> vector[c % 64] += 1);
            return CosinesTest.ofLengthOne(vector);
        }

        @Override
        public String name() {
            return "characters";
        }
    };

    private LikeMessages messages(List<String> others) {
        return new LikeMessages(MESSAGES, others, folder, Map.of(Language.ZH, encoder));
    }

    @Test
    void tellsWhatWordsAreLikeAndHowMuch() {
        LikeMessages messages = messages(OTHERS);
        assertThat(messages.of("又着火了")).hasValueSatisfying(like -> {
            assertThat(like.nearest()).isEqualTo("fire");
            assertThat(like.strength()).isPositive();
        });
        assertThat(messages.of("今天天气很好"))
                .hasValueSatisfying(like -> assertThat(like.strength()).isNegative());
        assertThat(messages.of("hello there")).isEmpty();
        assertThat(messages.of("……")).isEmpty();
    }

    @Test
    void tellsByTheWordingAloneWhatWordsCannotBe() {
        LikeMessages messages = messages(OTHERS);
        messages.prepare(Language.ZH);
        encoded.set(0);
        assertThat(messages.canBe("今天天气很好", 1)).isFalse();
        assertThat(messages.canBe("今天天气很好", -2)).isTrue();
        assertThat(messages.canBe("又着火了", 1)).isTrue();
        assertThat(messages.canBe("hello there", -2)).isFalse();
        assertThat(messages.canBe("……", -2)).isFalse();
        assertThat(encoded).as("no vector was needed").hasValue(0);
    }

    @Test
    void learnsTheSameMessagesOnceAndOthersAnew() {
        double learnt = messages(OTHERS).of("又着火了").orElseThrow().strength();
        encoded.set(0);
        assertThat(messages(OTHERS).of("又着火了").orElseThrow().strength()).isEqualTo(learnt);
        assertThat(encoded).hasValue(1);
        encoded.set(0);
        messages(List.of("今天天气很好", "哺乳假几天")).of("又着火了");
        assertThat(encoded).as("only what is new is encoded, and the words").hasValue(2);
    }

    @Test
    void learnsAgainWhatIsKeptInADamagedFile() throws IOException {
        double learnt = messages(OTHERS).of("又着火了").orElseThrow().strength();
        Path file = folder.resolve("characters.learnt");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        assertThat(messages(OTHERS).of("又着火了").orElseThrow().strength()).isEqualTo(learnt);
        Files.write(file, new byte[] {1});
        assertThat(messages(OTHERS).of("又着火了").orElseThrow().strength()).isEqualTo(learnt);
    }
}
