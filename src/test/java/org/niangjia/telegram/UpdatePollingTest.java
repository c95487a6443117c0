package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.journal.Received.Kind;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.Fault;

class UpdatePollingTest {

    /** Read once: to read its file takes longer than most of these tests. */
    private static final FirstHelp FIRST_HELP = CrisisLane.load(Path.of("knowledge"), new Texts());

    private final FakeBotApi telegram = new FakeBotApi();
    private final MemoryInbox inbox = new MemoryInbox();
    private final AtomicInteger arrived = new AtomicInteger();
    private TelegramSettings settings = FastSettings.against(telegram.url());
    private Optional<TelegramEntrance> entrance = Optional.empty();

    @AfterEach
    void stop() {
        entrance.ifPresent(TelegramEntrance::close);
        telegram.close();
    }

    @Test
    void storesWhatIsSaidAndThenAcknowledgesIt() {
        long id = telegram.deliver(7, "产假多少天");
        start();
        await().until(() -> telegram.offsets().contains(id + 1));
        assertThat(inbox.texts()).containsExactly("产假多少天");
        assertThat(inbox.stored().get(0).id()).isEqualTo(Long.toString(id));
        assertThat(telegram.offsets().get(0)).isZero();
        assertThat(telegram.unacknowledged()).isZero();
        assertThat(arrived).hasValue(1);
    }

    @Test
    void asksForAHundredAtATimeAndOnlyForWhatItCanUse() {
        start();
        await().until(() -> !telegram.calls("getUpdates").isEmpty());
        JsonNode asked = telegram.calls("getUpdates").get(0).parameters();
        assertThat(asked.path("limit").asInt()).isEqualTo(100);
        assertThat(asked.path("timeout").asInt()).isEqualTo(2);
        assertThat(asked.path("allowed_updates"))
                .map(JsonNode::asText)
                .containsExactly("message", "edited_message", "callback_query", "my_chat_member");
        assertThat(asked.has("offset")).isFalse();
    }

    @Test
    void acknowledgesNothingThatCouldNotBeStored() {
        inbox.failNext(3, new IllegalStateException("the disk is full"));
        long id = telegram.deliver(7, "别丢了");
        start();
        await().until(() -> telegram.offsets().contains(id + 1));
        assertThat(inbox.texts()).containsExactly("别丢了");
        assertThat(inbox.calls()).isEqualTo(4);
        assertThat(telegram.offsets().subList(0, 4)).containsOnly(0L);
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheInbox")
    void noFailureOfTheInboxEndsPolling(Throwable failure) {
        inbox.failNext(2, failure);
        telegram.deliver(7, "还在吗");
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().until(() -> inbox.texts().equals(List.of("还在吗")));
            assertThat(logs.everything()).doesNotContain("secret words").doesNotContain("还在吗");
        }
    }

    static Stream<Throwable> failuresOfTheInbox() {
        return Stream.of(
                new IllegalStateException("secret words"),
                new StackOverflowError("secret words"),
                new OutOfMemoryError("secret words"),
                new AssertionError("secret words"));
    }

    @Test
    void losesNothingOfALongQueue() {
        List<String> said = IntStream.range(0, 250).mapToObj(i -> "问题" + i).toList();
        said.forEach(words -> telegram.deliver(7, words));
        inbox.failNext(1, new IllegalStateException());
        start();
        await().until(() -> inbox.texts().size() == 250);
        assertThat(inbox.texts()).isEqualTo(said);
        assertThat(telegram.offsets()).isSorted();
    }

    @Test
    void storesOnceWhatIsDeliveredAgain() {
        long id = telegram.deliver(7, "一");
        start();
        await().until(() -> telegram.offsets().contains(id + 1));
        for (int i = 0; i < 4; i++) {
            int polls = telegram.offsets().size();
            telegram.deliverAgain(id, 7, "一");
            await().until(() -> telegram.offsets().size() > polls);
        }
        telegram.deliver(7, "二");
        await().until(() -> inbox.texts().contains("二"));
        assertThat(inbox.texts()).containsExactly("一", "二");
    }

    @Test
    void takesUpIdsThatStartLowerAfterAQuietWeek() {
        long high = telegram.deliver(7, "上周");
        start();
        await().until(() -> telegram.offsets().contains(high + 1));
        telegram.restartIdsAt(5);
        telegram.deliver(7, "这周一");
        await().until(() -> telegram.offsets().contains(6L));
        telegram.deliver(7, "这周二");
        await().until(() -> telegram.offsets().contains(7L));
        assertThat(inbox.texts()).containsExactly("上周", "这周一", "这周二");
        assertThat(telegram.unacknowledged()).isZero();
    }

    @Test
    void theGreatestIdNeverTurnsIntoANegativeOffset() {
        telegram.deliverRaw("{\"update_id\":2147483647,\"message\":{\"message_id\":1,\"text\":\"最后\","
                + "\"chat\":{\"id\":7,\"type\":\"private\"},\"from\":{\"id\":7}}}");
        start();
        await().until(() -> telegram.offsets().contains(2_147_483_648L));
        assertThat(inbox.texts()).containsExactly("最后");
        assertThat(telegram.offsets()).noneMatch(offset -> offset < 0);
    }

    @Test
    void oneBadUpdateDoesNotBlockItsBatch() {
        telegram.deliver(7, "前");
        telegram.deliverRaw("{\"message\":{\"message_id\":\"x\",\"chat\":7,\"from\":[],\"text\":{\"a\":1}}}");
        telegram.deliverRaw("{\"message\":[1,2,3]}");
        telegram.deliverRaw("{\"novelty\":{\"deep\":[[[[]]]]}}");
        long last = telegram.deliver(7, "后");
        start();
        await().until(() -> telegram.offsets().contains(last + 1));
        assertThat(inbox.kinds()).containsExactly(Kind.TEXT, Kind.IGNORED, Kind.IGNORED, Kind.IGNORED, Kind.TEXT);
        assertThat(telegram.unacknowledged()).isZero();
    }

    @Test
    void anUpdateWithoutAnIdIsLeftOutAndTheRestStored() {
        telegram.failNext("getUpdates", Fault.text("{\"ok\":true,\"result\":[{\"message\":{}},7,null]}"));
        telegram.deliver(7, "在");
        start();
        await().until(() -> inbox.texts().equals(List.of("在")));
    }

    @Test
    void takesOverNoNames() {
        telegram.deliver(7, "产假");
        start();
        await().until(() -> inbox.texts().size() == 1);
        Received received = inbox.stored().get(0);
        assertThat(List.of(
                        received.id(), received.asker().key(), received.text().value(), received.messageId()))
                .allSatisfy(field ->
                        assertThat(field.toString()).doesNotContain("秀英").doesNotContain("xiuying"));
        assertThat(received.language()).contains("zh-hans");
    }

    @Test
    void answersAPressedButtonAfterStoringIt() {
        inbox.failNext(2, new IllegalStateException());
        telegram.press(7, "pick:1");
        start();
        await().until(() -> telegram.calls("answerCallbackQuery").size() == 1);
        assertThat(inbox.texts()).containsExactly("pick:1");
        assertThat(telegram.calls("answerCallbackQuery")
                        .get(0)
                        .parameters()
                        .path("callback_query_id")
                        .asText())
                .isEqualTo("press-1");
    }

    @Test
    void aButtonThatCannotBeAnsweredHoldsNothingUp() {
        telegram.failAlways("answerCallbackQuery", new Fault.Hang(Duration.ofSeconds(30)));
        for (int i = 0; i < 10; i++) {
            telegram.press(7, "pick:" + i);
        }
        start();
        await().until(() -> inbox.texts().size() == 10);
        telegram.deliver(7, "下一个");
        await().atMost(Duration.ofSeconds(2)).until(() -> inbox.texts().contains("下一个"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void pollingComesBackAfter(String name, Fault fault) {
        telegram.failNext("getUpdates", fault, 3);
        long id = telegram.deliver(7, name);
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> telegram.offsets().contains(id + 1));
            assertThat(inbox.texts()).containsExactly(name);
            assertThat(entrance.orElseThrow().health().state()).isEqualTo(TelegramHealth.State.UP);
            assertThat(logs.ours(Level.WARN))
                    .as("one line for a failure that repeats")
                    .hasSize(1);
            assertThat(logs.everything()).doesNotContain(FakeBotApi.TOKEN);
        }
        assertThat(telegram.calls("getUpdates")).hasSizeGreaterThanOrEqualTo(4);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("409", Fault.refusal(409, "Conflict: terminated by other getUpdates request")),
                Arguments.of("500 HTML", Fault.html(500)),
                Arguments.of("502 HTML", Fault.html(502)),
                Arguments.of("404 HTML", Fault.html(404)),
                Arguments.of("500 JSON", Fault.refusal(500, "Internal Server Error")),
                Arguments.of("400 JSON", Fault.refusal(400, "Bad Request")),
                Arguments.of("429 without JSON", Fault.html(429)),
                Arguments.of("429 with nonsense", Fault.tooMany(Optional.of("\"abc\""))),
                Arguments.of("429 without a time", Fault.tooMany(Optional.empty())),
                Arguments.of("empty body", Fault.empty()),
                Arguments.of("half JSON", new Fault.HalfAnswer()),
                Arguments.of("no object", Fault.text("[]")),
                Arguments.of("no result", Fault.text("{\"ok\":true}")),
                Arguments.of("neither yes nor no", Fault.text("{\"ok\":false}")),
                Arguments.of("cut", new Fault.Cut(false)),
                Arguments.of("cut after it was done", new Fault.Cut(true)),
                Arguments.of("hang", new Fault.Hang(Duration.ofSeconds(60))));
    }

    @Test
    void waitsAsLongAsItIsToldTo() {
        telegram.failNext("getUpdates", Fault.tooMany(2));
        start();
        await().until(() -> telegram.calls("getUpdates").size() >= 2);
        List<FakeBotApi.Call> calls = telegram.calls("getUpdates");
        assertThat(Duration.ofNanos(calls.get(1).nanos() - calls.get(0).nanos()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void backsOffWhileTelegramIsDown() {
        telegram.failAlways("getUpdates", Fault.html(502));
        start();
        await().until(() -> telegram.calls("getUpdates").size() >= 6);
        List<FakeBotApi.Call> calls = telegram.calls("getUpdates");
        assertThat(calls.get(5).nanos() - calls.get(4).nanos())
                .isGreaterThan(calls.get(1).nanos() - calls.get(0).nanos());
    }

    @Test
    void emptyAnswersAtOnceMakeNoBusyLoop() {
        telegram.failAlways("getUpdates", Fault.text("{\"ok\":true,\"result\":[]}"));
        start();
        await().pollDelay(Duration.ofSeconds(1))
                .until(() -> !telegram.calls("getUpdates").isEmpty());
        assertThat(telegram.calls("getUpdates")).hasSizeBetween(2, 40);
        assertThat(entrance.orElseThrow().health().state()).isEqualTo(TelegramHealth.State.UP);
    }

    @Test
    void theSameUpdateAgainAndAgainMakesNoBusyLoop() {
        telegram.failAlways(
                "getUpdates",
                Fault.text("{\"ok\":true,\"result\":[{\"update_id\":3,\"message\":{\"message_id\":1,\"text\":\"x\","
                        + "\"chat\":{\"id\":7,\"type\":\"private\"},\"from\":{\"id\":7}}}]}"));
        start();
        await().pollDelay(Duration.ofSeconds(1))
                .until(() -> !telegram.calls("getUpdates").isEmpty());
        assertThat(telegram.calls("getUpdates")).hasSizeBetween(2, 40);
        assertThat(inbox.texts()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 404})
    void stopsForGoodWithOneMessageWhenTheTokenIsNotKnown(int code) {
        telegram.failAlways("getUpdates", Fault.refusal(code, "Unauthorized " + FakeBotApi.TOKEN));
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            String reason = entrance.orElseThrow()
                    .refusal()
                    .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
            assertThat(reason)
                    .contains("bot token")
                    .contains(Integer.toString(code))
                    .doesNotContain(FakeBotApi.TOKEN);
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            assertThat(telegram.calls("getUpdates")).hasSize(1);
            assertThat(logs.ours(Level.WARN)).hasSize(1);
            assertThat(entrance.orElseThrow().health().state()).isEqualTo(TelegramHealth.State.REFUSED);
            assertThat(logs.everything()).doesNotContain(FakeBotApi.TOKEN);
        }
    }

    @Test
    void aWrongTokenIsRefusedByTheServersRules() {
        settings = new TelegramSettings(
                "123:wrong", telegram.url(), FastSettings.MARK, FastSettings.POLLING, FastSettings.SENDING);
        start();
        await().until(() -> entrance.orElseThrow().refusal().isDone());
        assertThat(telegram.calls("getUpdates")).hasSize(1);
    }

    @Test
    void removesAWebhookThatIsInTheWay() {
        telegram.setWebhook();
        telegram.deliver(7, "轮到我");
        start();
        await().until(() -> inbox.texts().equals(List.of("轮到我")));
        assertThat(telegram.calls("deleteWebhook"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(
                                call.parameters().path("drop_pending_updates").asBoolean(false))
                        .isFalse());
    }

    @Test
    void aSecondPollerMakesItNeitherDieNorLoseAnything() {
        start();
        await().until(() -> !telegram.offsets().isEmpty());
        MemoryInbox other = new MemoryInbox();
        try (TelegramEntrance second = new TelegramEntrance(
                settings,
                new Texts(),
                (words, language) -> Optional.empty(),
                other,
                new MemoryOutbox(),
                Clock.systemUTC(),
                messages -> {})) {
            second.start();
            await().until(() -> telegram.offsets().size() >= 6);
            telegram.deliver(7, "给谁");
            await().until(() -> inbox.texts().size() + other.texts().size() > 0);
        }
        telegram.deliver(7, "给我");
        await().until(() -> inbox.texts().contains("给我"));
    }

    @Test
    void isDownWhenNothingCanBeFetchedForTooLongAndUpAgainAfterwards() {
        TelegramSettings.Polling fast = FastSettings.POLLING;
        settings = settings.withPolling(new TelegramSettings.Polling(
                fast.longPoll(),
                fast.grace(),
                fast.idle(),
                Duration.ofMillis(400),
                fast.firstBackOff(),
                fast.longestBackOff()));
        telegram.failAlways("getUpdates", Fault.html(502));
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            assertThat(entrance.orElseThrow().health().state()).isEqualTo(TelegramHealth.State.STARTING);
            await().until(() -> entrance.orElseThrow().health().state() == TelegramHealth.State.DOWN);
            assertThat(entrance.orElseThrow().health().detail()).contains("502");
            assertThat(entrance.orElseThrow().health().lastPoll()).isEmpty();
            await().until(() -> logs.ours(Level.ERROR).size() == 1);
            telegram.heal("getUpdates");
            telegram.deliver(7, "好了");
            await().until(() -> entrance.orElseThrow().health().state() == TelegramHealth.State.UP);
            assertThat(entrance.orElseThrow().health().lastPoll()).isPresent();
            assertThat(entrance.orElseThrow().health().detail()).isEmpty();
        }
    }

    @Test
    void startsBeforeTelegramCanBeReached() {
        int port = telegram.port();
        telegram.close();
        start();
        await().until(() -> entrance.orElseThrow().health().detail().contains("cannot be reached"));
        try (FakeBotApi later = new FakeBotApi(port, FakeBotApi.TOKEN)) {
            later.deliver(7, "终于");
            await().until(() -> inbox.texts().equals(List.of("终于")));
        }
    }

    @Test
    void sendsFirstHelpOnceWhileTheInboxCannotStoreAndLosesNothing() {
        inbox.failNext(3, new IllegalStateException("the disk is full"));
        telegram.deliver(7, "产假有几天");
        telegram.deliver(8, "我不想活了");
        start();
        await().until(() -> inbox.texts().equals(List.of("产假有几天", "我不想活了")));
        assertThat(telegram.calls("sendMessage")).singleElement().satisfies(call -> {
            assertThat(call.parameters().path("chat_id").asText()).isEqualTo("8");
            assertThat(call.parameters().path("text").asText()).contains("110", "12356");
        });
    }

    private void start() {
        TelegramEntrance started = new TelegramEntrance(
                settings, new Texts(), FIRST_HELP, inbox, new MemoryOutbox(), Clock.systemUTC(), arrived::addAndGet);
        entrance = Optional.of(started);
        started.start();
    }
}
