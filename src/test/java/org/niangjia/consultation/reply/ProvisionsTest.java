package org.niangjia.consultation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.SmallModel;

/** An asker can read what an answer rests on, if the operator has the official texts. */
class ProvisionsTest {

    private static final String SPECIAL_PROVISIONS = "nvzhigong-laodong-baohu-tebie-guiding";

    @TempDir
    Path laws;

    @BeforeEach
    void writeATextOfOneArticle() throws IOException {
        Files.writeString(laws.resolve(SPECIAL_PROVISIONS + ".md"), """
                ---
                title: a law of the test
                ---

                第七条 甲款。

                乙款。

                （整理者注：草案写的是丙款。）

                第九十九条 丙。
                """, StandardCharsets.UTF_8);
    }

    private Consultation consultation(Optional<Path> folder) {
        return ConsultationFixture.with(SmallModel.alwaysSure(), folder.map(LawLibrary::new));
    }

    private static Reply reply(Consultation consultation, String words) {
        return consultation.reply(
                ConsultationFixture.question(
                        words, ConsultationFixture.TODAY, Optional.of("CN-SD"), Optional.of(Language.ZH)),
                Optional.empty());
    }

    private static List<Button> provisions(Reply reply) {
        return reply.buttons().stream()
                .filter(button -> button.data().startsWith(Choice.LAW))
                .toList();
    }

    @Test
    void withoutTheTextsTitleAndProvisionAreAll() {
        Reply reply = reply(consultation(Optional.empty()), "产假有多少天");
        assertThat(reply.text()).contains("《女职工劳动保护特别规定》第七条");
        assertThat(provisions(reply)).isEmpty();
    }

    @Test
    void eachArticleAtHandIsOfferedOnceAndShownWhole() {
        Consultation consultation = consultation(Optional.of(laws));
        List<Button> buttons = provisions(reply(consultation, "产假有多少天"));
        assertThat(buttons).singleElement().satisfies(button -> {
            assertThat(button.label()).contains("特别规定》第七条").doesNotContain("款");
            Reply shown = reply(consultation, button.data());
            assertThat(shown).isInstanceOf(Reply.LawShown.class);
            assertThat(shown.kind()).isEqualTo("answered");
            assertThat(shown.text()).contains("甲款。", "乙款。").doesNotContain("丙", "整理者", "title:");
        });
    }

    @Test
    void whatIsNotAtHandIsSaidToBeNot() {
        String data = provisions(reply(consultation(Optional.of(laws)), "产假有多少天"))
                .get(0)
                .data();
        Reply shown = reply(consultation(Optional.empty()), data);
        assertThat(shown.text()).contains("特别规定》第七条", "我这里没有");
    }

    @Test
    void aButtonForASourceThatNobodyKnowsIsNoChoice() {
        Consultation consultation = consultation(Optional.of(laws));
        Question question = ConsultationFixture.question("l:no-such-law:第七条");
        assertThat(consultation.isChoice(question, Optional.empty())).isFalse();
        assertThat(consultation.isChoice(ConsultationFixture.question("l:"), Optional.empty()))
                .isFalse();
    }
}
