package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.journal.Received.Kind;
import org.niangjia.telegram.UpdateTranslation.Translated;

class UpdateTranslationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String CHAT = "'chat':{'id':77,'type':'private','first_name':'秀英'}";
    private static final String FROM =
            "'from':{'id':77,'is_bot':false,'first_name':'秀英','username':'secretname','language_code':'zh-hans'}";

    private static final BotIdentity BOT = new BotIdentity("4242:secret");
    private final UpdateTranslation translation = new UpdateTranslation(Clock.fixed(NOW, ZoneOffset.UTC), BOT);

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

    @BeforeAll
    static void name() {
        BOT.isCalled("niangjia_bot");
    }

    @Test
    void readsTheCaptionOfAPhoto() {
        Received received =
                received("'message':{'message_id':5," + CHAT + "," + FROM + ",'photo':[],'caption':'这样行吗'}");
        assertThat(received.kind()).isEqualTo(Kind.CAPTION);
        assertThat(received.text().value()).isEqualTo("这样行吗");
    }

    @Test
    void anEditIsAMessageOfItsOwnHoweverOftenItIsTold() {
        Received received = received(edit("'date':100,'edit_date':160,", "改"));
        assertThat(received.kind()).isEqualTo(Kind.EDITED);
        assertThat(received.messageId()).hasValueSatisfying(id -> assertThat(id).startsWith("5#"));
        assertThat(received(edit("'date':100,'edit_date':160,", "改")).messageId())
                .isEqualTo(received.messageId());
        assertThat(received(edit("'date':100,'edit_date':160,", "又改")).messageId())
                .isNotEqualTo(received.messageId());
        assertThat(received(edit("'date':100,'edit_date':161,", "改")).messageId())
                .isNotEqualTo(received.messageId());
    }

    @ParameterizedTest
    @CsvSource({"86500, EDITED", "86501, IGNORED"})
    void anEditCountsForADay(long editedAt, Kind kind) {
        assertThat(received(edit("'date':100,'edit_date':" + editedAt + ",", "改"))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aChangeThatIsNoEditIsIgnored() {
        assertThat(received(edit("'date':100,", "改")).kind()).isEqualTo(Kind.IGNORED);
    }

    private static String edit(String dates, String words) {
        return "'edited_message':{'message_id':5," + dates + CHAT + "," + FROM + ",'text':'" + words + "'}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'forward_origin':{'type':'user','sender_user':{'id':9,'first_name':'王芳'}},'text':'产假多少天'",
                "'forward_date':1,'photo':[],'caption':'产假多少天'"
            })
    void wordsThatShePassesOnAreNotHers(String message) {
        Received received = received("'message':{'message_id':5," + CHAT + "," + FROM + "," + message + "}");
        assertThat(received.kind()).isEqualTo(Kind.FORWARDED);
        assertThat(received.text().value()).isEqualTo("产假多少天");
        assertThat(received.toString()).doesNotContain("王芳");
    }

    @Test
    void aPressedButtonComesWithItsDataAndTheMessageItStandsBelow() {
        Translated translated = translate("'callback_query':{'id':'q1','data':'pick:2'," + FROM
                + ",'message':{'message_id':6,'date':0," + CHAT + "}}");
        assertThat(translated.received().kind()).isEqualTo(Kind.BUTTON);
        assertThat(translated.received().text().value()).isEqualTo("pick:2");
        assertThat(translated.received().messageId()).contains("6");
        assertThat(translated.press()).hasValueSatisfying(press -> {
            assertThat(press.id()).isEqualTo("q1");
            assertThat(press.notice()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message':{'message_id':6,'chat':{'id':-100,'type':'supergroup'}}",
                "'message':{'message_id':6,'chat':{'id':78,'type':'private'}}",
                "'inline_message_id':'1'"
            })
    void whoPressesAButtonThatIsNotHersIsToldSoAndKeptNowhere(String where) {
        Translated translated = translate("'callback_query':{'id':'q1','data':'pick:2'," + FROM + "," + where + "}");
        assertThat(translated.received().kind()).isEqualTo(Kind.IGNORED);
        assertThat(translated.received().text().value()).isEmpty();
        assertThat(translated.press())
                .hasValueSatisfying(press -> assertThat(press.notice()).contains("telegram.not_your_button"));
    }

    private static final String GROUP = "'chat':{'id':-100,'type':'supergroup','title':'车间'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text':'@Niangjia_Bot 我怀孕了','entities':[{'type':'mention','offset':0,'length':13}]",
                "'text':'/ask@niangjia_bot 我怀孕了','entities':[{'type':'bot_command','offset':0,'length':17}]",
                "'text':'我怀孕了','reply_to_message':{'from':{'id':4242,'is_bot':true}}",
                "'caption':'@niangjia_bot','photo':[],'caption_entities':[{'type':'mention','offset':0,'length':13}]",
                "'text':'娘家 我','entities':[{'type':'text_mention','offset':0,'length':2,'user':{'id':4242}}]"
            })
    void ofAGroupItHearsThatItIsSpokenToAndNothingElse(String message) {
        Received received = received("'message':{'message_id':5," + GROUP + "," + FROM + "," + message + "}");
        assertThat(received.kind()).isEqualTo(Kind.GROUP);
        assertThat(received.asker().key()).isEqualTo("-100");
        assertThat(received.messageId()).contains("5");
        assertThat(received.toString()).doesNotContain("怀孕").doesNotContain("77");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text':'我怀孕了'",
                "'text':'/start','entities':[{'type':'bot_command','offset':0,'length':6}]",
                "'text':'@niangjia_bot_2 好','entities':[{'type':'mention','offset':0,'length':15}]",
                "'text':'mail@niangjia_bot','entities':[{'type':'email','offset':0,'length':17}]",
                "'text':'x','entities':[{'type':'mention','offset':0,'length':99},7,{'type':'mention','offset':-1}]",
                "'text':'好','reply_to_message':{'from':{'id':77,'is_bot':false}}",
                "'new_chat_members':[{'id':4242}]"
            })
    void whatIsSaidToOthersInAGroupIsIgnored(String message) {
        Received received = received("'message':{'message_id':5," + GROUP + "," + FROM + "," + message + "}");
        assertThat(received.kind()).isEqualTo(Kind.IGNORED);
        assertThat(received.asker().key()).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "sticker, STICKER",
        "photo, PHOTO",
        "video, PHOTO",
        "voice, VOICE",
        "video_note, VOICE",
        "document, DOCUMENT",
        "location, LOCATION",
        "venue, LOCATION",
        "contact, CONTACT",
        "poll, UNREADABLE",
        "story, UNREADABLE"
    })
    void saysOfWhatHasNoWordsWhatItIsAndKeepsNothingOfIt(String field, Kind kind) {
        Received received = received("'message':{'message_id':5," + CHAT + "," + FROM + ",'" + field
                + "':{'phone_number':'13800138000','first_name':'王芳','latitude':36.06}}");
        assertThat(received.kind()).isEqualTo(kind);
        assertThat(received.asker().key()).isEqualTo("77");
        assertThat(received.text().value()).isEmpty();
        assertThat(received.toString())
                .doesNotContain("13800138000")
                .doesNotContain("王芳")
                .doesNotContain("36.06");
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
