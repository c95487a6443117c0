package org.niangjia.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.Loading;
import org.niangjia.question.Language;

/** Forms against every file that is shipped: what is not touched stays to the letter. */
class FormFilesTest {

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The lines that two texts do not share. */
    private static List<String> differing(String before, String after) {
        List<String> left = new ArrayList<>(after.lines().toList());
        before.lines().forEach(left::remove);
        return left;
    }

    @Test
    void everyIntentTakesAnUtteranceAndGivesItBack() throws IOException {
        for (Path path : files("intents")) {
            String before = Files.readString(path);
            IntentFile file = IntentFile.of(before).orElseThrow();
            IntentFile more = file.adding(Map.of(
                            Language.ZH,
                            List.of(" 新的  问法 ", file.utterances(Language.ZH).get(0))))
                    .orElseThrow();
            assertThat(differing(before, more.text())).as(path.toString()).containsExactly("    - '新的 问法'");
            assertThat(more.without(Language.ZH, Set.of("新的 问法")).orElseThrow().text())
                    .isEqualTo(before);
        }
    }

    @Test
    void everyWordingCanBeWrittenAnewAndBack() throws IOException {
        for (Path path : files("knowledge/articles")) {
            String before = Files.readString(path);
            ArticleFile file = ArticleFile.of(before).orElseThrow();
            for (ArticleFile.Wording wording : file.wordings()) {
                String words = file.words(wording, Language.ZH);
                ArticleFile changed =
                        file.withWords(wording, Language.ZH, words + "又一句。").orElseThrow();
                assertThat(changed.words(wording, Language.ZH)).isEqualToNormalizingNewlines(words + "又一句。\n");
                assertThat(changed.withWords(wording, Language.ZH, words)
                                .orElseThrow()
                                .text())
                        .as(path.toString())
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void everyFigureCanBeChangedAndBack() throws IOException {
        for (Path path : files("knowledge/parameters")) {
            String before = Files.readString(path);
            ParameterFile file = ParameterFile.of(before).orElseThrow();
            assertThat(file.rows()).as(path.toString()).isNotEmpty();
            for (ParameterFile.Row row : file.rows()) {
                ParameterFile changed = file.with(new ParameterFile.Row(row.place(), row.day(), "77"))
                        .orElseThrow();
                assertThat(differing(before, changed.text()))
                        .as(path.toString())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(changed.with(row).orElseThrow().text()).isEqualTo(before);
            }
        }
    }

    @Test
    void aNewAnswerAndANewFigurePassTheChecks(@TempDir Path folder) throws IOException {
        copy(Path.of("knowledge"), folder.resolve("knowledge"));
        copy(Path.of("intents"), folder.resolve("intents"));
        Map<Language, List<String>> utterances = Map.of(
                Language.ZH,
                IntStream.rangeClosed(1, 12).mapToObj(i -> "卫生费第" + i + "种问法").toList(),
                Language.EN,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> "hygiene allowance wording " + i)
                        .toList());
        NewAnswer answer = new NewAnswer(
                "union_help",
                IntentFile.named("Is there a hygiene allowance?"),
                Map.of(Language.ZH, "卫生费有没有", Language.EN, "Is there a hygiene allowance?"),
                utterances,
                "women_workers",
                "CN",
                LocalDate.of(2023, 1, 1),
                Map.of(
                        Language.ZH,
                        "看单位的规定。\n\n打{phone.union}问一下。",
                        Language.EN,
                        "See your employer's rules.\n\nAsk {phone.union}."),
                new ArticleFile.Rests("womens-rights-law", "第四十七条"),
                LocalDate.of(2026, 11, 22),
                "王'老师");
        for (FileChange change : answer.files()) {
            Path file = folder.resolve(change.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.after().orElseThrow());
        }
        Path figure = folder.resolve(ParameterFile.path("extended_maternity_leave"));
        ParameterFile with = ParameterFile.of(Files.readString(figure))
                .flatMap(file -> file.withRow(
                        new ParameterFile.Row("CN-SD", "2027-01-01", "90"),
                        new ArticleFile.Rests("sd-population-regulation", "第二十六条")))
                .flatMap(file -> file.withRow(
                        new ParameterFile.Row("CN-HL", "2027-01-01", "80"),
                        new ArticleFile.Rests("special-provisions", "第七条第一款")))
                .orElseThrow();
        Files.writeString(figure, with.text());
        Path article = folder.resolve(ArticleFile.path("maternity_leave", "maternity-leave-apply"));
        ArticleFile wording = ArticleFile.of(Files.readString(article))
                .flatMap(file -> file.withWording(
                        new ArticleFile.Wording("CN-SD", "2027-01-01"),
                        "先告诉单位。\n\n再交材料。",
                        "Tell your employer.\n\nThen hand in papers.",
                        new ArticleFile.Rests("sd-population-regulation", "第二十六条")))
                .flatMap(file -> file.checked(LocalDate.of(2026, 11, 23), "li"))
                .orElseThrow();
        Files.writeString(article, wording.text());

        Loading loading = KnowledgeLoader.load(folder.resolve("knowledge"), folder.resolve("intents"));
        assertThat(loading.problems()).isEmpty();
        var knowledge = loading.knowledge().orElseThrow();
        assertThat(answer.intent()).isEqualTo("union_help.is_there_a_hygiene_allowance");
        assertThat(knowledge.articleOf(answer.intent()).orElseThrow().title().zh())
                .isEqualTo("卫生费有没有");
        assertThat(knowledge
                        .figure(
                                "extended_maternity_leave",
                                new org.niangjia.question.Jurisdiction("CN-SD"),
                                LocalDate.of(2027, 1, 1))
                        .orElseThrow()
                        .content()
                        .figure())
                .isEqualTo("90");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.createDirectories(to.resolve(from.relativize(file)).getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }
}
