package org.niangjia.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fake is what the rest is measured by, so its rules are measured too. */
class FakeBotApiTest {

    private final FakeBotApi telegram = new FakeBotApi();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void handsOutUntilAcknowledged() {
        long first = telegram.deliver(1, "一");
        telegram.deliver(1, "二");
        assertThat(texts("{}")).isEqualTo("一二");
        assertThat(texts("{}")).isEqualTo("一二");
        assertThat(texts("{\"limit\":1}")).isEqualTo("一");
        assertThat(texts("{\"offset\":" + (first + 1) + "}")).isEqualTo("二");
        assertThat(texts("{}")).isEqualTo("二");
    }

    @Test
    void ignoresAnOffsetFarBeyondTheQueue() {
        long first = telegram.deliver(1, "一");
        assertThat(texts("{\"offset\":" + (first + 1_000) + "}")).isEqualTo("一");
        assertThat(texts("{\"offset\":" + (first + 5) + "}")).isEmpty();
    }

    @Test
    void aNegativeOffsetDeletes() {
        telegram.deliver(1, "一");
        telegram.deliver(1, "二");
        assertThat(texts("{\"offset\":-1}")).isEqualTo("二");
        assertThat(telegram.unacknowledged()).isEqualTo(1);
    }

    @Test
    void keepsAnUpdateForADay() {
        telegram.deliver(1, "一");
        telegram.advance(Duration.ofHours(23));
        assertThat(texts("{}")).isEqualTo("一");
        telegram.advance(Duration.ofHours(2));
        assertThat(texts("{}")).isEmpty();
    }

    @Test
    void aSecondPollerEndsTheFirst() {
        CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> call("getUpdates", "{\"timeout\":20}"));
        Awaitility.await().until(() -> telegram.offsets().size() == 1);
        CompletableFuture<JsonNode> second =
                CompletableFuture.supplyAsync(() -> call("getUpdates", "{\"timeout\":20}"));
        assertThat(first.join().path("error_code").asInt()).isEqualTo(409);
        telegram.deliver(1, "一");
        assertThat(second.join().path("result")).hasSize(1);
    }

    @Test
    void holdsAnEmptyAnswerBackForItsTime() {
        long before = System.nanoTime();
        assertThat(texts("{\"timeout\":1}")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void refusesAnotherToken() {
        JsonNode answer = callAt("/bot1:x/getMe", "{}");
        assertThat(answer.path("error_code").asInt()).isEqualTo(401);
        assertThat(call("getMe", "{}").at("/result/is_bot").asBoolean()).isTrue();
    }

    @Test
    void takesPathsInAnyCase() {
        assertThat(call("SENDCHATACTION", "{\"chat_id\":7,\"action\":\"typing\"}")
                        .path("result")
                        .asBoolean())
                .isTrue();
        assertThat(call("nosuchthing", "{}").path("error_code").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>x|can't parse entities",
                "x</b>|can't parse entities",
                "<b><i>x</b></i>|can't parse entities",
                "<script>x</script>|can't parse entities",
                "1 < 2|can't parse entities",
                "<b></b>|text is empty",
                "&lt;b&gt; &amp; <b>x</b>|"
            })
    void readsHtmlStrictly(String html, String complaint) {
        JsonNode answer = send(html);
        if (complaint == null) {
            assertThat(answer.at("/result/text").asText()).isEqualTo("<b> & x");
        } else {
            assertThat(answer.path("error_code").asInt()).isEqualTo(400);
            assertThat(answer.path("description").asText()).contains(complaint);
        }
    }

    @Test
    void countsTheLengthAfterParsing() {
        assertThat(send("<b>" + "&lt;".repeat(4_096) + "</b>").path("ok").asBoolean())
                .isTrue();
        assertThat(send("字".repeat(4_097)).path("description").asText()).contains("too long");
    }

    @Test
    void datesAMessageInSeconds() {
        assertThat(send("x").at("/result/date").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789012345678901234567890123456789012345678901234567890123x"})
    void refusesButtonDataThatIsEmptyOrOver64Bytes(String data) {
        JsonNode answer = call(
                "sendMessage",
                "{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\""
                        + data + "\"}]]}}");
        assertThat(answer.path("description").asText()).contains("BUTTON_DATA_INVALID");
    }

    @Test
    void knowsWhoBlockedIt() {
        telegram.block(1);
        assertThat(send("x").path("error_code").asInt()).isEqualTo(403);
        assertThat(telegram.sent()).isEmpty();
    }

    @Test
    void cutsTheConnectionAfterHavingTakenTheMessage() {
        telegram.failCall("sendMessage", 2, new Fault.Cut(true));
        assertThat(send("一").path("ok").asBoolean()).isTrue();
        assertThatThrownBy(() -> send("二")).hasRootCauseInstanceOf(IOException.class);
        assertThat(telegram.sent()).hasSize(2);
    }

    @Test
    void canBeSpokenToFromAnotherProcess() {
        callAt("/fake/deliver?chat=5&text=" + URLEncoder.encode("产假", StandardCharsets.UTF_8), "");
        assertThat(texts("{}")).isEqualTo("产假");
        send("答");
        assertThat(callAt("/fake/sent", "").at("/0/text").asText()).isEqualTo("答");
    }

    private String texts(String parameters) {
        StringBuilder texts = new StringBuilder();
        call("getUpdates", parameters)
                .path("result")
                .forEach(update -> texts.append(update.at("/message/text").asText()));
        return texts.toString();
    }

    private JsonNode send(String html) {
        return call(
                "sendMessage",
                new JsonMapper()
                        .createObjectNode()
                        .put("chat_id", 1)
                        .put("text", html)
                        .put("parse_mode", "HTML")
                        .toString());
    }

    private JsonNode call(String method, String parameters) {
        return callAt("/bot" + FakeBotApi.TOKEN + "/" + method, parameters);
    }

    private JsonNode callAt(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(telegram.url() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return new JsonMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
