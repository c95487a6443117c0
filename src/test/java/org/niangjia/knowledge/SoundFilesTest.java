package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.question.Language;

class SoundFilesTest {

    private static final String INTENT = SmallKnowledge.DAYS_INTENT;

    @TempDir
    Path folder;

    private SmallKnowledge small;
    private SoundFiles sound;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
        sound = new SoundFiles(folder.resolve("data/checked"), "a program");
    }

    private Loading load(SoundFiles remembered) {
        return KnowledgeLoader.load(folder.resolve("knowledge"), folder.resolve("intents"), remembered);
    }

    /** Whether the files would be taken for sound whatever they say now. */
    private boolean isRemembered(SoundFiles remembered) {
        return remembered.are(KnowledgeTexts.read(folder.resolve("knowledge"), folder.resolve("intents"))
                .fingerprints()
                .whole());
    }

    @Test
    void filesWithoutAProblemAreRemembered() {
        assertThat(isRemembered(sound)).isFalse();
        load(sound);
        assertThat(isRemembered(sound)).isTrue();
    }

    @Test
    void rememberedFilesSayTheSame() {
        same(load(sound).knowledge().orElseThrow(), load(sound).knowledge().orElseThrow());
    }

    @Test
    void theShippedFilesSayTheSame() {
        Path memory = folder.resolve("shipped");
        KnowledgeLoader.load(Path.of("knowledge"), Path.of("intents"), new SoundFiles(memory, "a program"));
        assertThat(memory).exists();
        same(
                ShippedKnowledge.get(),
                KnowledgeLoader.load(Path.of("knowledge"), Path.of("intents"), new SoundFiles(memory, "a program"))
                        .knowledge()
                        .orElseThrow());
    }

    /** What is read of these when it is first asked for. */
    private static final Set<String> SAID_BY_WORKERS = Set.of("intents", "outOfScope", "furtherQuestions");

    private static void same(Knowledge one, Knowledge other) {
        assertThat(other).isNotSameAs(one);
        for (RecordComponent part : Knowledge.class.getRecordComponents()) {
            if (!SAID_BY_WORKERS.contains(part.getName())) {
                Map<Object, Object> parts = entries(part, one);
                Map<Object, Object> others = entries(part, other);
                assertThat(others.keySet()).isEqualTo(parts.keySet());
                parts.forEach((key, value) -> assertThat(others.get(key))
                        .as("%s %s", part.getName(), key)
                        .usingRecursiveComparison()
                        .isEqualTo(value));
            }
        }
        assertThat(other.intents()).isEqualTo(one.intents());
        assertThat(other.outOfScope()).isEqualTo(one.outOfScope());
        assertThat(other.furtherQuestions()).isEqualTo(one.furtherQuestions());
        assertThat(other.intent("maternity_leave.days")
                        .orElseThrow()
                        .utterances()
                        .get(Language.ZH))
                .hasSizeGreaterThan(11);
    }

    /** Entry by entry: a comparison remembers each pair that it has seen in a list, which takes half a minute for all of them. */
    private static Map<Object, Object> entries(RecordComponent part, Knowledge knowledge) {
        try {
            Object value = part.getAccessor().invoke(knowledge);
            Map<Object, Object> entries = new HashMap<>();
            if (value instanceof Map<?, ?> map) {
                entries.putAll(map);
            } else if (value instanceof List<?> list) {
                list.forEach(entry -> entries.put(entries.size(), entry));
            } else {
                entries.put("", value);
            }
            return entries;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a part of the knowledge cannot be read", e);
        }
    }

    @Test
    void aChangedFileIsCheckedAgain() throws IOException {
        load(sound);
        Path intent = folder.resolve(INTENT);
        Files.writeString(intent, Files.readString(intent).replace("article: leave-days", "article: leave-dayz"));
        assertThat(load(sound).problems()).isNotEmpty();
        assertThat(isRemembered(sound)).isFalse();
    }

    @Test
    void aMovedFileIsCheckedAgain() throws IOException {
        load(sound);
        Files.move(folder.resolve(INTENT), folder.resolve("intents/maternity_leave/dayz.yaml"));
        assertThat(load(sound).problems()).isNotEmpty();
    }

    @Test
    void anotherProgramChecksAgain() {
        load(sound);
        assertThat(isRemembered(new SoundFiles(sound.memory(), "another program")))
                .isFalse();
    }

    @Test
    void filesWithAProblemAreNotRemembered() {
        small.write(INTENT, "intent: maternity_leave.days\n");
        assertThat(load(sound).problems()).isNotEmpty();
        assertThat(sound.memory()).doesNotExist();
    }

    /** Only what stands last in a file can be left out. */
    @Test
    void filesThatGoOnAfterTheirUtterancesAreNotRemembered() throws IOException {
        Path intent = folder.resolve(INTENT);
        String article = "article: leave-days\n";
        Files.writeString(intent, Files.readString(intent).replace(article, "") + article);
        assertThat(load(sound).problems()).isEmpty();
        assertThat(sound.memory()).doesNotExist();
    }

    @Test
    void whereNothingCanBeRememberedEverythingIsChecked() throws IOException {
        Files.write(folder.resolve("data"), "a file where the folder should be".getBytes(StandardCharsets.UTF_8));
        assertThat(load(sound).knowledge()).isPresent();
        assertThat(load(sound).knowledge()).isPresent();
    }
}
