package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.Received;
import org.niangjia.consultation.Received.Kind;
import org.niangjia.telegram.UpdateTranslation.Translated;

class UpdateTranslationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String CHAT = "'chat':{'id':77,'type':'private','first_name':'秀英'}";
    private static final String FROM =
            "'from':{'id':77,'is_bot':false,'first_name':'秀英','username':'secretname','language_code':'zh-hans'}";

    private final UpdateTranslation translation = new UpdateTranslation(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void takesOverWordsChatAndLanguage() {
        Received received = received("'message':{'message_id':5,'date':1," + CHAT + "," + FROM + ",'text':'产假多少天'}");
        assertThat(received.kind()).isEqualTo(Kind.TEXT);
        assertThat(received.text().value()).isEqualTo("产假多少天");
        assertThat(received.id()).isEqualTo("9");
        assertThat(received.asker().key()).isEqualTo("77");
        assertThat(received.messageId()).contains("5");
        assertThat(received.language()).contains("zh-hans");
        assertThat(received.receivedAt()).isEqualTo(NOW);
        assertThat(received.toString()).doesNotContain("秀英").doesNotContain("secretname");
    }

    @Test
    void readsTheCaptionOfAPhoto() {
        Received received =
                received("'message':{'message_id':5," + CHAT + "," + FROM + ",'photo':[],'caption':'这样行吗'}");
        assertThat(received.kind()).isEqualTo(Kind.TEXT);
        assertThat(received.text().value()).isEqualTo("这样行吗");
    }

    @Test
    void anEditIsAMessageOfItsOwn() {
        Received received = received("'edited_message':{'message_id':5," + CHAT + "," + FROM + ",'text':'改'}");
        assertThat(received.kind()).isEqualTo(Kind.TEXT);
        assertThat(received.messageId()).hasValueSatisfying(id -> assertThat(id).startsWith("5#"));
    }

    @Test
    void aPressedButtonComesWithItsDataAndIsToBeAnswered() {
        Translated translated = translate("'callback_query':{'id':'q1','data':'pick:2'," + FROM
                + ",'message':{'message_id':6,'date':0," + CHAT + "}}");
        assertThat(translated.received().kind()).isEqualTo(Kind.BUTTON);
        assertThat(translated.received().text().value()).isEqualTo("pick:2");
        assertThat(translated.received().messageId())
                .hasValueSatisfying(id -> assertThat(id).doesNotStartWith("6"));
        assertThat(translated.callback()).contains("q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sticker", "photo", "voice", "document", "location", "poll", "contact", "video_note"})
    void saysOfWhatHasNoWordsThatItIsUnreadable(String kind) {
        Received received = received("'message':{'message_id':5," + CHAT + "," + FROM + ",'" + kind
                + "':{'phone_number':'13800138000','first_name':'王芳'}}");
        assertThat(received.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(received.asker().key()).isEqualTo("77");
        assertThat(received.text().value()).isEmpty();
        assertThat(received.toString()).doesNotContain("13800138000").doesNotContain("王芳");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message':{'message_id':5,CHAT,'text':'no from'}",
                "'message':{'message_id':5,'chat':null,FROM,'text':'no chat'}",
                "'message':{'message_id':5,'chat':{'id':'abc','type':'private'},FROM,'text':'bad chat'}",
                "'message':{'message_id':5,'chat':{'id':-100,'type':'supergroup'},FROM,'text':'@bot hi'}",
                "'message':{'message_id':5,CHAT,'from':{'id':1,'is_bot':true},'text':'a bot'}",
                "'message':{'message_id':5,CHAT,FROM}",
                "'message':{'message_id':5,CHAT,FROM,'text':''}",
                "'message':{'message_id':5,CHAT,FROM,'pinned_message':{}}",
                "'message':null",
                "'message':'words'",
                "'edited_message':{'message_id':5,CHAT,FROM,'location':{}}",
                "'channel_post':{'message_id':5,'chat':{'id':-1,'type':'channel'},'text':'x'}",
                "'my_chat_member':{CHAT,FROM}",
                "'callback_query':{'id':'q',FROM,'inline_message_id':'1','data':'x'}",
                "'something_new':{}"
            })
    void notesWhatNobodySaidToUsAndKeepsNothingOfIt(String update) {
        Received received = received(update.replace("CHAT", CHAT).replace("FROM", FROM));
        assertThat(received.kind()).isEqualTo(Kind.IGNORED);
        assertThat(received.asker().key()).isEqualTo("-");
        assertThat(received.text().value()).isEmpty();
        assertThat(received.messageId()).isEmpty();
        assertThat(received.id()).isEqualTo("9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message':{'message_id':99999999999,'date':'x'," + CHAT + "," + FROM + ",'text':'产假'}",
                "'message':{'message_id':'five','entities':'x'," + CHAT + "," + FROM + ",'text':'产假'}",
                "'message':{'message_id':5,'sender_chat':7," + CHAT + "," + FROM + ",'text':'产假'}"
            })
    void aBadValueThatIsNotNeededDoesNoHarm(String update) {
        Received received = received(update);
        assertThat(received.kind()).isEqualTo(Kind.TEXT);
        assertThat(received.text().value()).isEqualTo("产假");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'<script>'", "7", "null", "''", "'zh_CN; drop'"})
    void leavesOutALanguageThatIsNone(String language) {
        Received received = received(
                "'message':{'message_id':5," + CHAT + ",'from':{'id':77,'language_code':" + language + "},'text':'x'}");
        assertThat(received.kind()).isEqualTo(Kind.TEXT);
        assertThat(received.language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'update_id':null}",
                "{'update_id':'x'}",
                "{'update_id':-5}",
                "{'update_id':0}",
                "{'update_id':1.5}",
                "7",
                "null"
            })
    void anUpdateWithoutAUsableIdHasNone(String update) {
        assertThat(translation.updateId(json(update))).isEmpty();
    }

    @Test
    void anIdBeyondAnIntIsUsable() {
        assertThat(translation.updateId(json("{'update_id':2147483648}"))).hasValue(2_147_483_648L);
    }

    private Received received(String update) {
        return translate(update).received();
    }

    private Translated translate(String update) {
        return translation.translate(9, json("{'update_id':9," + update + "}"));
    }

    private static com.fasterxml.jackson.databind.JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
