package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.TODAY;
import static org.niangjia.consultation.ConsultationFixture.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.SmallModel;

/** A question in pinyin is answered like the same in characters, in Chinese, and recorded as it was written. */
class PinyinConsultationTest {

    private static final Consultation SURE = ConsultationFixture.with(SmallModel.alwaysSure());
    private static final String PINYIN = "henan chanjia you duoshao tian";

    @Test
    void itIsAnsweredLikeTheSameInCharacters() {
        Reply inCharacters = SURE.reply(question("河南产假有多少天"), Optional.empty());
        Reply inPinyin = SURE.reply(question(PINYIN), Optional.empty());
        assertThat(inPinyin.text()).isEqualTo(inCharacters.text());
        assertThat(inPinyin.basis().jurisdiction().code()).isEqualTo("CN-HA");
        assertThat(inPinyin.basis().language()).isEqualTo(Language.ZH);
    }

    @Test
    void itIsRecordedAsItWasWritten() {
        Question question = question(PINYIN);
        Reply reply = SURE.reply(question, Optional.empty());
        assertThat(reply.basis().asked().value()).isEqualTo(PINYIN);
        Exchange exchange = SURE.exchange(
                Optional.empty(),
                question,
                Optional.empty(),
                reply,
                List.of(),
                1,
                Instant.parse("2026-11-22T04:00:00Z"));
        assertThat(exchange.decided()).singleElement().satisfies(decided -> {
            assertThat(decided.question().text().value()).isEqualTo(PINYIN);
            assertThat(decided.question().replyLanguage()).isEqualTo(Language.ZH);
        });
    }

    @Test
    void aChosenLanguageComesFirst() {
        Question question = question(PINYIN, TODAY, Optional.empty(), Optional.of(Language.EN));
        assertThat(SURE.reply(question, Optional.empty()).text()).contains("Henan");
    }
}
