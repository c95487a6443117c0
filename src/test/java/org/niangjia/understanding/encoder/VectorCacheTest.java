package org.niangjia.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors that are kept are not computed again, and what is kept never changes what comes out. */
class VectorCacheTest {

    private static final List<String> TEXTS = List.of("产假有多少天", "陪产假几天", "怀孕被辞退", "育儿假怎么请", "两癌检查免费吗");

    @TempDir
    private Path folder;

    private CountingEncoder encoder = new CountingEncoder("characters");
    private VectorCache cache = new VectorCache(encoder, Path.of(""));

    @BeforeEach
    void makeACache() {
        cache = new VectorCache(encoder, folder.resolve("vectors"));
    }

    private List<float[]> encode(List<String> texts) {
        encoder.encoded.set(0);
        return cache.encodeAll(texts, done -> {});
    }

    private void mustBeRight(List<String> texts, List<float[]> vectors) {
        assertThat(vectors).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(vectors.get(i)).as(texts.get(i)).containsExactly(new CharacterEncoder().encode(texts.get(i)));
        }
    }

    private Path file() {
        return folder.resolve("vectors").resolve("characters.vectors");
    }

    @Test
    void onlyNewTextsAreEncoded() {
        mustBeRight(TEXTS, encode(TEXTS));
        assertThat(encoder.encoded).hasValue(5);

        List<String> edited = List.of("育儿假怎么请", "产假有多少天", "新加的一句", "育儿假怎么请");
        mustBeRight(edited, encode(edited));
        assertThat(encoder.encoded).hasValue(1);
    }

    @Test
    void aSecondRunOfTheProgramFindsWhatTheFirstKept() {
        encode(TEXTS);
        makeACache();
        mustBeRight(TEXTS, encode(TEXTS));
        assertThat(encoder.encoded).hasValue(0);
    }

    @Test
    void progressEndsWithAllOfThem() {
        encode(TEXTS.subList(0, 3));
        ConcurrentSkipListSet<Integer> told = new ConcurrentSkipListSet<>();
        cache.encodeAll(TEXTS, told::add);
        assertThat(told).containsExactly(4, 5);
    }

    @Test
    void aWorkersQuestionLeavesNothingOnTheDisk() {
        assertThat(cache.encode("我的问题")).containsExactly(new CharacterEncoder().encode("我的问题"));
        assertThat(folder.resolve("vectors")).doesNotExist();
    }

    @Test
    void noTextsLeaveNothingBehind() {
        assertThat(encode(List.of())).isEmpty();
        assertThat(folder.resolve("vectors")).doesNotExist();
    }

    @Test
    void theTextsCannotBeReadFromTheFile() throws IOException {
        encode(List.of("maternity leave days"));
        assertThat(new String(Files.readAllBytes(file()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("maternity", "leave");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 13, 500, 800, 2_000, 3_951})
    void aFileCutOffAnywhereIsRebuilt(int length) throws IOException {
        encode(TEXTS);
        long whole = Files.size(file());
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        mustBeRight(TEXTS, encode(TEXTS));
        assertThat(encoder.encoded.get()).isPositive();
        assertThat(file()).hasSize(whole);
        encode(TEXTS);
        assertThat(encoder.encoded).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11, 12, 20, 40, 790, 1_700, 3_900})
    void aDamagedByteNeverComesOutAsAVector(int at) throws IOException {
        encode(TEXTS);
        byte[] bytes = Files.readAllBytes(file());
        bytes[at] ^= 0x41;
        Files.write(file(), bytes);
        mustBeRight(TEXTS, encode(TEXTS));
        encode(TEXTS);
        assertThat(encoder.encoded).hasValue(0);
        assertThat(file()).hasSize(bytes.length);
    }

    @Test
    void vectorsOfAnotherEncoderAreNotTakenForItsOwn() {
        encode(TEXTS);
        encoder = new CountingEncoder("characters-2");
        makeACache();
        encode(TEXTS);
        assertThat(encoder.encoded).hasValue(5);
    }

    @Test
    void vectorsOfAnotherLengthAreReplaced() throws IOException {
        encode(TEXTS);
        long before = Files.size(file());
        SentenceEncoder shorter = new SentenceEncoder() {
            @Override
            public float[] encode(String words) {
                return new float[] {1, 0};
            }

            @Override
            public String name() {
                return "characters";
            }
        };
        new VectorCache(shorter, folder.resolve("vectors")).encodeAll(List.of("别的话"), done -> {});
        assertThat(Files.size(file())).isLessThan(before);
        mustBeRight(TEXTS, encode(TEXTS));
    }

    @Test
    void whatNobodyUsesAnyMoreIsDroppedOnceItIsMoreThanHalf() throws IOException {
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "第" + i + "句").toList();
        encode(many);
        long hundred = Files.size(file());

        encode(many.subList(0, 50));
        assertThat(file()).hasSize(hundred);

        encode(many.subList(0, 49));
        assertThat(Files.size(file())).isLessThan(hundred / 2);
        mustBeRight(many, encode(many));
        assertThat(encoder.encoded).hasValue(51);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("vectors"), "a file");
        mustBeRight(TEXTS, encode(TEXTS));
        mustBeRight(TEXTS, encode(TEXTS));
        assertThat(inTheWay).hasContent("a file");
    }

    @Test
    void severalAtOnceLoseNothing() {
        List<List<String>> parts = Stream.iterate(0, i -> i + 1)
                .limit(8)
                .map(part -> IntStream.range(0, 40)
                        .mapToObj(i -> "第" + (part * 20 + i) + "句")
                        .toList())
                .toList();
        List<String> all = parts.stream().flatMap(List::stream).distinct().toList();
        encode(all);
        parts.parallelStream().forEach(part -> {
            VectorCache another = new VectorCache(new CountingEncoder("characters"), folder.resolve("vectors"));
            mustBeRight(part, another.encodeAll(part, done -> {}));
        });
        mustBeRight(all, encode(all));
    }

    @Test
    void severalProcessesAtOnceLoseNothing() throws Exception {
        List<Process> processes = List.of(start(0), start(100));
        for (Process process : processes) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        List<String> all = IntStream.range(0, 300).mapToObj(i -> "第" + i + "句").toList();
        mustBeRight(all, encode(all));
        assertThat(encoder.encoded).hasValue(0);
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Encoding.class.getName(),
                        folder.resolve("vectors").toString(),
                        String.valueOf(first))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output" + first).toFile())
                .start();
    }

    /** Encodes two hundred texts in ten steps: each needs more than half of what both processes keep, so none drops anything. */
    static final class Encoding {
        private Encoding() {}

        public static void main(String[] arguments) {
            int first = Integer.parseInt(arguments[1]);
            VectorCache cache = new VectorCache(new CharacterEncoder(), Path.of(arguments[0]));
            for (int step = 155; step <= 200; step += 5) {
                cache.encodeAll(
                        IntStream.range(first, first + step)
                                .mapToObj(i -> "第" + i + "句")
                                .toList(),
                        done -> {});
            }
        }
    }

    /** Counts the texts that really are encoded. */
    private static final class CountingEncoder implements SentenceEncoder {

        private final CharacterEncoder characters = new CharacterEncoder();
        private final AtomicInteger encoded = new AtomicInteger();
        private final String name;

        CountingEncoder(String name) {
            this.name = name;
        }

        @Override
        public float[] encode(String words) {
            encoded.incrementAndGet();
            return characters.encode(words);
        }

        @Override
        public String name() {
            return name;
        }
    }
}
