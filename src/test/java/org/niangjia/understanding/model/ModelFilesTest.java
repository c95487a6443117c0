package org.niangjia.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.question.Language;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

class ModelFilesTest {

    private static final IntentModel MODEL = SmallModel.train("revision-1");

    private static final List<String> QUESTIONS = List.of("产假多少天", "怀孕被开除", "今天下雨吗", "老公的假", "x");

    @TempDir
    Path folder;

    private static List<Understanding> understood(IntentModel model) {
        Understander understander = new Understander(SmallModel.ENCODERS, model, SmallModel.NOWHERE);
        return QUESTIONS.stream().map(understander::understand).toList();
    }

    @Test
    void aModelThatWasKeptUnderstandsTheSameAsBefore() throws IOException {
        ModelFiles files = new ModelFiles(folder.resolve("models"));
        files.save(MODEL);
        IntentModel loaded = files.load("revision-1").orElseThrow();
        assertThat(understood(loaded)).isEqualTo(understood(MODEL));
        assertThat(loaded.results()).isEqualTo(MODEL.results());
        assertThat(loaded.revision()).isEqualTo("revision-1");
    }

    @Test
    void anotherRevisionIsNotTaken() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        files.save(MODEL);
        assertThat(files.load("revision-2")).isEmpty();
        assertThat(new ModelFiles(folder.resolve("nowhere")).load("revision-1")).isEmpty();
    }

    @Test
    void twoThatSaveTheSameRevisionDoNotDisturbEachOther() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        files.save(MODEL);
        files.save(MODEL);
        assertThat(files.load("revision-1")).isPresent();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("revision-1"));
        }
    }

    @Test
    void aHalfWrittenFolderIsIgnoredAndReplaced() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        files.save(MODEL);
        Files.delete(folder.resolve("revision-1").resolve("model.json"));
        assertThat(files.load("revision-1")).isEmpty();
        files.save(MODEL);
        assertThat(files.load("revision-1")).isPresent();
    }

    @Test
    void trainingAgainReplacesADamagedModelOfTheSameRevision() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        files.save(MODEL);
        Files.writeString(folder.resolve("revision-1").resolve("zh.vector.maxent"), "damaged");
        files.save(MODEL);
        assertThat(understood(files.load("revision-1").orElseThrow())).isEqualTo(understood(MODEL));
    }

    @Test
    void aDraftIsNoModel() throws IOException {
        Files.createDirectories(folder.resolve("draft123"));
        assertThat(new ModelFiles(folder).load("revision-1")).isEmpty();
    }

    @Test
    void trainingTwiceMakesTheSameModel() {
        assertThat(understood(SmallModel.train("revision-1"))).isEqualTo(understood(MODEL));
    }

    @Test
    void theLatestModelIsFoundWithWhatItRemembers() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        assertThat(files.latest("1")).isEmpty();
        files.save(MODEL);
        IntentModel latest = files.latest("1").orElseThrow();
        assertThat(latest.byLanguage().get(Language.ZH)).satisfies(zh -> {
            assertThat(zh).isNotNull();
            assertThat(zh.memory().orElseThrow().judged()).isNotEmpty();
        });
        assertThat(files.latest("2")).as("another recipe").isEmpty();
    }

    @Test
    void aDamagedModelIsNotTrainedOnFrom() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        files.save(MODEL);
        Files.writeString(folder.resolve("revision-1").resolve("zh.memory"), "damaged");
        assertThat(files.latest("1")).isEmpty();
        assertThat(files.load("revision-1"))
                .as("understands without its memory")
                .isPresent();
    }

    @Test
    void onlyLanguagesWithExamplesAreTrained() {
        assertThat(MODEL.results()).containsOnlyKeys(Language.ZH);
        assertThat(MODEL.results().get(Language.ZH)).satisfies(result -> {
            assertThat(result).isNotNull();
            assertThat(result.examples()).isEqualTo(SmallModel.examples().size());
            assertThat(result.heldBack().questions()).isBetween(40, 70);
        });
    }
}
