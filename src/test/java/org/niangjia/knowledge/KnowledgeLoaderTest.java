package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

class KnowledgeLoaderTest {

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
    }

    @Test
    void readsAValidKnowledgeBaseWhole() {
        Knowledge knowledge = small.knowledge();
        assertThat(knowledge.sources()).containsOnlyKeys("national-law", "old-law", "local-law");
        assertThat(knowledge.articles()).containsOnlyKeys("leave-days", "fired");
        assertThat(knowledge.parameters()).containsOnlyKeys("maternity_leave", "extended_maternity_leave");
        assertThat(knowledge.intents()).containsOnlyKeys("maternity_leave.days", "dismissal_protection.fired");
        assertThat(knowledge
                        .intent("maternity_leave.days")
                        .orElseThrow()
                        .utterances()
                        .get(Language.ZH))
                .hasSize(12);
        assertThat(knowledge.outOfScope()).extracting(OutOfScope::kind).containsExactly("chit_chat");
        assertThat(knowledge.workedCases()).extracting(WorkedCase::rule).containsExactly("maternity_leave");
        assertThat(knowledge
                        .place(new Jurisdiction("CN-HA"))
                        .orElseThrow()
                        .title()
                        .zh())
                .isEqualTo("河南省");
        assertThat(knowledge
                        .articleOf("dismissal_protection.fired")
                        .orElseThrow()
                        .id())
                .isEqualTo("fired");
        assertThat(knowledge.articleOf("maternity_leave.none")).isEmpty();
    }

    @Test
    void aFigureIsThatOfThePlaceOrOfAPlaceAboveIt() {
        Knowledge knowledge = small.knowledge();
        LocalDate day = LocalDate.of(2026, 11, 22);
        Jurisdiction jinan = new Jurisdiction("CN-SD-370100");
        assertThat(knowledge
                        .figure("maternity_leave", jinan, day)
                        .orElseThrow()
                        .content()
                        .figure())
                .isEqualTo("98");
        assertThat(knowledge
                        .figure("extended_maternity_leave", jinan, day)
                        .orElseThrow()
                        .jurisdiction())
                .isEqualTo(new Jurisdiction("CN-SD"));
        assertThat(knowledge.figure("extended_maternity_leave", new Jurisdiction("CN-HA"), day))
                .isEmpty();
        assertThat(knowledge
                        .figure("maternity_leave", jinan, LocalDate.of(2012, 4, 27))
                        .orElseThrow()
                        .content()
                        .figure())
                .isEqualTo("90");
        assertThat(knowledge.figure("no_such_figure", jinan, day)).isEmpty();
    }

    @Test
    void whatIsKnownOfAVersionIsWhatIsKnownOfItsLeastKnownSource() {
        Knowledge knowledge = small.knowledge();
        ByPlace<Version> versions =
                ShippedKnowledge.article(knowledge, "leave-days").versions();
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(versions.find(Jurisdiction.NATIONAL, day)
                        .orElseThrow()
                        .content()
                        .verified())
                .isEqualTo(Verified.TEXT);
        assertThat(versions.find(new Jurisdiction("CN-SD"), day)
                        .orElseThrow()
                        .content()
                        .verified())
                .isEqualTo(Verified.SECONDARY);
    }

    @Test
    void theRevisionChangesWithEveryFileAndTheIntentsRevisionWithTheIntentsOnly() {
        Knowledge before = small.knowledge();
        assertThat(small.knowledge().revision()).isEqualTo(before.revision());
        Knowledge otherHotline =
                small.replace(SmallKnowledge.HOTLINES, "工会热线", "工会电话").knowledge();
        assertThat(otherHotline.revision()).isNotEqualTo(before.revision());
        assertThat(otherHotline.intentsRevision()).isEqualTo(before.intentsRevision());
        Knowledge otherIntent =
                small.replace(SmallKnowledge.DAYS_INTENT, "产假有多少天甲", "产假到底有多少天").knowledge();
        assertThat(otherIntent.intentsRevision()).isNotEqualTo(before.intentsRevision());
        small.replace("knowledge/jurisdictions.yaml", "zh: [济南]", "zh: [济南, 泉城]");
        Knowledge otherPlaceName = small.knowledge();
        assertThat(otherPlaceName.intentsRevision()).isNotEqualTo(otherIntent.intentsRevision());
    }

    @Test
    void wordsThatLookLikeTruthValuesStayWords() {
        small.replace(SmallKnowledge.CHIT_CHAT, "今天天气怎么样", "no").replace(SmallKnowledge.CHIT_CHAT, "讲个笑话听听", "on");
        assertThat(small.knowledge().outOfScope().get(0).utterances().get(Language.ZH))
                .startsWith("no", "on");
    }

    @Test
    void reportsEveryProblemOfEveryFileAtOnceByFileAndLine() {
        small.replace(SmallKnowledge.FIRED, "department: women_workers", "department: nobody")
                .replace(SmallKnowledge.FIRED, "national-law, provision", "no-law, provision")
                .replace(SmallKnowledge.LOCAL_LEAVE, "value: 60", "value: many")
                .replace(SmallKnowledge.CHIT_CHAT, "kind: chit_chat", "kind: small_talk")
                .replace(SmallKnowledge.DAYS_INTENT, "article: leave-days", "article: leave-weeks");
        Loading loading = small.load();
        assertThat(loading.knowledge()).isEmpty();
        assertThat(loading.problems()).isSorted();
        assertThat(loading.problems())
                .extracting(p -> folder.relativize(Path.of(p.file())).toString())
                .contains(
                        SmallKnowledge.FIRED,
                        SmallKnowledge.LOCAL_LEAVE,
                        SmallKnowledge.CHIT_CHAT,
                        SmallKnowledge.DAYS_INTENT);
        assertThat(loading.problems()).allSatisfy(p -> {
            assertThat(p.line()).isPositive();
            assertThat(p.message()).isNotBlank();
            assertThat(p.fix()).isNotBlank();
        });
    }

    @Test
    void aMissingFolderIsReportedFileByFile() {
        Loading loading = KnowledgeLoader.load(folder.resolve("nothing"), folder.resolve("nowhere"));
        assertThat(loading.knowledge()).isEmpty();
        assertThat(loading.problems())
                .extracting(Problem::toString)
                .containsExactlyElementsOf(
                        List.of("crisis", "departments", "hotlines", "jurisdictions", "sources").stream()
                                .map(name -> folder.resolve("nothing").resolve(name + ".yaml")
                                        + ":1: cannot be read (fix: check that it exists and may be read)")
                                .toList());
    }
}
