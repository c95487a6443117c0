package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.FakeBotApi.Call;
import org.niangjia.telegram.fake.FakeBotApi.Sent;
import org.niangjia.telegram.fake.Fault;

class OutboxSendingTest {

    private static final Asker ASKER = new Asker(Channel.TELEGRAM, "7");

    private final FakeBotApi telegram = new FakeBotApi();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private TelegramSettings settings = FastSettings.against(telegram.url());
    private Optional<TelegramEntrance> entrance = Optional.empty();

    @AfterEach
    void stop() {
        entrance.ifPresent(TelegramEntrance::close);
        telegram.close();
    }

    @Test
    void sendsInHtmlWithButtonsAsAReplyAndWithoutPreviews() {
        outbox.put(
                ASKER,
                "产假 <98> 天\n\n第七条 & \"其他\"",
                Optional.of("12"),
                0,
                List.of(new Button("对", "pick:1"), new Button("都不是", "none")));
        start();
        await().until(() -> outbox.waiting() == 0);
        Sent sent = telegram.sent().get(0);
        assertThat(sent.text()).isEqualTo("产假 <98> 天\n\n第七条 & \"其他\"");
        assertThat(sent.raw()).startsWith("<b>产假 &lt;98&gt; 天</b>");
        assertThat(sent.replyTo()).hasValue(12);
        assertThat(sent.buttons()).containsExactly("pick:1", "none");
        assertThat(telegram.calls("sendMessage")
                        .get(0)
                        .parameters()
                        .at("/link_preview_options/is_disabled")
                        .asBoolean())
                .isTrue();
        assertThat(outbox.notes()).containsExactly("sending 1", "sent 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12#edited-5", "button-press-1", "", "99999999999999999999", "0", "-3"})
    void isSentWhateverItRepliesTo(String inReplyTo) {
        outbox.put(ASKER, "好", Optional.of(inReplyTo), 0, List.of());
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent().get(0).replyTo().isPresent()).isEqualTo(inReplyTo.startsWith("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</b>",
                "a </b> b\n\nc",
                "<script>alert(1)</script>",
                "&lt;b&gt;",
                "<",
                "1 < 2 && 3 > 2",
                "\"'`*_[x](y)"
            })
    void wordsThatLookLikeTagsArriveAsWords(String words) {
        outbox.put(7, words);
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.html()).isTrue();
            assertThat(sent.text()).isEqualTo(words);
        });
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void linksThatDoSomethingAreBrokenPlainTextToo() {
        telegram.failNext("sendMessage", Fault.refusal(400, "Bad Request: can't parse entities: x"));
        outbox.put(7, "tg://user?id=1 和 javascript:alert(1)");
        start();
        await().until(() -> outbox.waiting() == 0);
        Sent sent = telegram.sent().get(0);
        assertThat(sent.html()).isFalse();
        assertThat(sent.text()).doesNotContain("tg://").doesNotContain("javascript:alert");
    }

    @Test
    void keepsTheOrderWithinEachChat() {
        Random random = new Random(11);
        Map<Long, List<String>> expected = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            long chat = 1L + random.nextInt(20);
            outbox.put(chat, "第" + i);
            expected.computeIfAbsent(chat, key -> new ArrayList<>()).add("第" + i);
        }
        for (int number = 5; number <= 300; number += 23) {
            telegram.failCall("sendMessage", number, Fault.html(502));
            telegram.failCall("sendMessage", number + 1, new Fault.Cut(false));
        }
        start();
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
        expected.forEach((chat, texts) -> assertThat(
                        telegram.sentTo(chat).stream().map(sent -> sent.text().replace(FastSettings.MARK, "")))
                .isEqualTo(texts));
    }

    @Test
    void neverHasTwoMessagesOfOneChatUnderWay() {
        telegram.failAlways("sendMessage", new Fault.Late(Duration.ofMillis(100)));
        for (int i = 0; i < 6; i++) {
            outbox.put(7, "甲" + i);
        }
        start();
        await().until(() -> outbox.waiting() == 0);
        List<Call> calls = telegram.calls("sendMessage");
        for (int i = 1; i < calls.size(); i++) {
            assertThat(calls.get(i).nanos() - calls.get(i - 1).nanos())
                    .isGreaterThanOrEqualTo(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void severalChatsAreServedAtTheSameTime() {
        telegram.failNext("sendMessage", new Fault.Late(Duration.ofMillis(800)), 3);
        for (int chat = 1; chat <= 4; chat++) {
            outbox.put(chat, "好");
        }
        start();
        await().until(() -> outbox.waiting() == 0);
        List<Call> calls = telegram.calls("sendMessage");
        assertThat(calls.get(3).nanos() - calls.get(0).nanos())
                .isLessThan(Duration.ofMillis(800).toNanos());
    }

    @Test
    void keepsToTheRateOverAllChatsAndWithinOne() {
        settings = settings.withSending(new TelegramSettings.Sending(
                4,
                10,
                2,
                Duration.ofMillis(400),
                Duration.ofSeconds(1),
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                Duration.ofMillis(200),
                List.of(Duration.ofMillis(50)),
                4));
        for (int i = 0; i < 5; i++) {
            outbox.put(1, "一" + i);
        }
        for (int chat = 2; chat <= 20; chat++) {
            outbox.put(chat, "好");
        }
        long started = System.nanoTime();
        start();
        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.waiting() == 0);
        List<Sent> sent = telegram.sent();
        // From the start, and not from one to another: on a busy machine a message arrives late, but never before it
        // was let go.
        for (int i = 0; i < sent.size(); i++) {
            assertThat(sent.get(i).nanos() - started)
                    .as("message %d", i)
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(i / 10).toNanos());
        }
        List<Sent> one = telegram.sentTo(1);
        for (int i = 2; i < one.size(); i++) {
            assertThat(one.get(i).nanos() - started)
                    .as("message %d of a chat", i)
                    .isGreaterThanOrEqualTo(Duration.ofMillis(400L * (i - 1)).toNanos());
        }
    }

    @ParameterizedTest
    @MethodSource("pauses")
    void sendsNothingToAChatBeforeItsTimeIsUp(Optional<String> retryAfter, Duration atLeast) {
        telegram.failNext("sendMessage", Fault.tooMany(retryAfter));
        outbox.put(7, "一");
        outbox.put(7, "二");
        start();
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
        List<Call> calls = telegram.calls("sendMessage");
        assertThat(Duration.ofNanos(calls.get(1).nanos() - calls.get(0).nanos()))
                .isGreaterThanOrEqualTo(atLeast);
        assertThat(telegram.sent().stream().map(Sent::text))
                .as("a refused message did not arrive, so it needs no mark")
                .containsExactly("一", "二");
    }

    static Stream<Arguments> pauses() {
        return Stream.of(
                Arguments.of(Optional.of("2"), Duration.ofSeconds(2)),
                Arguments.of(Optional.of("0"), Duration.ofSeconds(1)),
                Arguments.of(Optional.of("-1"), Duration.ofSeconds(1)),
                Arguments.of(Optional.of("\"abc\""), Duration.ofSeconds(3)),
                Arguments.of(Optional.empty(), Duration.ofSeconds(3)));
    }

    @Test
    void anHourOfQuietForOneChatHoldsNoOtherUp() {
        outbox.put(7, "等");
        telegram.failNext("sendMessage", Fault.tooMany(3600));
        start();
        await().until(() -> outbox.notes().contains("postpone 1"));
        outbox.put(8, "不等");
        await().until(() -> !telegram.sentTo(8).isEmpty());
        assertThat(telegram.calls("sendMessage")).hasSize(2);
        // Telegram has it a moment before it is noted here.
        await().until(() ->
                outbox.due(java.time.Instant.now().plusSeconds(3_500), 10).isEmpty());
        assertThat(outbox.due(java.time.Instant.now().plusSeconds(3_700), 10)).hasSize(1);
    }

    @Test
    void obeysEveryDeadlineWhenManyAreToldToSlowDown() {
        Random random = new Random(3);
        Map<Integer, Integer> told = new HashMap<>();
        for (int number = 1; number <= 60; number++) {
            if (random.nextInt(10) == 0) {
                told.put(number, 1 + random.nextInt(2));
                telegram.failCall("sendMessage", number, Fault.tooMany(told.get(number)));
            }
        }
        for (int i = 0; i < 60; i++) {
            outbox.put(1 + i % 15, "第" + i);
        }
        start();
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
        Map<String, Long> deadlines = new HashMap<>();
        int early = 0;
        for (Call call : telegram.calls("sendMessage")) {
            String chat = call.parameters().path("chat_id").asText();
            early += call.nanos() < deadlines.getOrDefault(chat, Long.MIN_VALUE) ? 1 : 0;
            Integer seconds = told.get(call.number());
            if (seconds != null) {
                deadlines.put(chat, call.nanos() + Duration.ofSeconds(seconds).toNanos());
            }
        }
        assertThat(told).isNotEmpty();
        assertThat(early).isZero();
        assertThat(telegram.sent()).hasSize(60).noneMatch(sent -> sent.text().contains(FastSettings.MARK));
    }

    @Test
    void aMessageThatTelegramCannotParseIsSentPlainAtOnce() {
        telegram.failNext(
                "sendMessage", Fault.refusal(400, "Bad Request: can't parse entities: Unsupported start tag"));
        outbox.put(7, "一\n\n<二>");
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).singleElement().satisfies(sent -> {
                assertThat(sent.html()).isFalse();
                assertThat(sent.raw()).isEqualTo("一\n\n<二>");
            });
            assertThat(logs.ours(Level.WARN)).hasSize(1);
        }
        assertThat(outbox.notes()).containsExactly("sending 1", "sent 1");
    }

    @Test
    void whoBlockedTheBotIsSentNothingMoreAndHoldsNobodyUp() {
        telegram.block(7);
        telegram.forget(8);
        outbox.put(7, "一");
        outbox.put(8, "一");
        outbox.put(9, "一");
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(outbox.undeliverable()).hasSize(2);
        assertThat(outbox.undeliverable().get(1L)).isEqualTo("403 Forbidden: bot was blocked by the user");
        assertThat(outbox.undeliverable().get(2L)).isEqualTo("400 Bad Request: chat not found");
        assertThat(telegram.sent()).extracting(Sent::chat).containsExactly(9L);
        assertThat(telegram.calls("sendMessage")).hasSize(3);
    }

    @Test
    void aTextThatIsTooLongIsSplitWithButtonsBelowTheLastPart() {
        String text = "段落。".repeat(1_200) + "\n\n" + "尾声。".repeat(1_000);
        outbox.put(ASKER, text, Optional.of("3"), 0, List.of(new Button("好", "ok")));
        start();
        await().until(() -> outbox.waiting() == 0);
        List<Sent> sent = telegram.sent();
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).text() + "\n\n" + sent.get(1).text()).isEqualTo(text);
        assertThat(sent.get(0).buttons()).isEmpty();
        assertThat(sent.get(0).replyTo()).isPresent();
        assertThat(sent.get(1).buttons()).containsExactly("ok");
        assertThat(sent.get(1).replyTo()).isEmpty();
    }

    @Test
    void aTextThatTelegramFindsTooLongIsSplitFurther() {
        telegram.failNext("sendMessage", Fault.refusal(400, "Bad Request: message is too long"), 2);
        outbox.put(7, "字".repeat(4_000));
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).hasSize(4);
        assertThat(String.join("", telegram.sent().stream().map(Sent::text).toList()))
                .isEqualTo("字".repeat(4_000));
    }

    @Test
    void aTextThatIsTooLongHoweverItIsSplitIsGivenUpLoudly() {
        telegram.failAlways("sendMessage", Fault.refusal(400, "Bad Request: message is too long"));
        outbox.put(7, "字".repeat(4_000));
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(outbox.undeliverable()).containsOnlyKeys(1L);
            assertThat(logs.ours(Level.WARN))
                    .last()
                    .asString()
                    .contains("given up")
                    .doesNotContain("字");
        }
    }

    @Test
    void aFullTextStillFitsWithTheMark() {
        outbox.put(ASKER, "字".repeat(4_096), Optional.empty(), 1, List.of());
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).hasSize(2);
        assertThat(telegram.sent().get(0).text()).startsWith(FastSettings.MARK + "字");
        assertThat(telegram.sent().get(1).text()).startsWith("字");
    }

    @Test
    void whatWasBegunBeforeARestartIsSentWithTheMark() {
        outbox.put(ASKER, "一\n\n二", Optional.empty(), 1, List.of());
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).singleElement().satisfies(sent -> {
            assertThat(sent.text()).isEqualTo(FastSettings.MARK + "一\n\n二");
            assertThat(sent.raw()).isEqualTo(FastSettings.MARK + "<b>一</b>\n\n二");
        });
    }

    @Test
    void whatWasAcceptedAndThenCutIsSentOnceMoreWithTheMark() {
        telegram.failWhen(
                call -> !call.parameters().path("text").asText().contains(FastSettings.MARK), new Fault.Cut(true));
        for (int chat = 1; chat <= 100; chat++) {
            outbox.put(chat, "产假98天");
        }
        start();
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.waiting() == 0);
        for (int chat = 1; chat <= 100; chat++) {
            assertThat(telegram.sentTo(chat).stream().map(Sent::text))
                    .containsExactly("产假98天", FastSettings.MARK + "产假98天");
        }
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void isSentAgainWithTheMarkAfter(String name, Fault fault) {
        telegram.failNext("sendMessage", fault);
        outbox.put(7, name);
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent())
                    .last()
                    .satisfies(sent -> assertThat(sent.text()).isEqualTo(FastSettings.MARK + name));
            assertThat(telegram.calls("sendMessage")).hasSize(2);
            assertThat(logs.everything()).doesNotContain(FakeBotApi.TOKEN);
            assertThat(String.join("\n", logs.ours(Level.TRACE))).doesNotContain(name);
        }
    }

    static Stream<Arguments> uncertain() {
        return Stream.of(
                Arguments.of("句一", Fault.html(500)),
                Arguments.of("句二", Fault.html(502)),
                Arguments.of("句三", Fault.refusal(500, "Internal Server Error")),
                Arguments.of("句四", Fault.empty()),
                Arguments.of("句五", new Fault.HalfAnswer()),
                Arguments.of("句六", new Fault.Cut(true)),
                Arguments.of("句七", new Fault.Hang(Duration.ofSeconds(30))),
                Arguments.of("句八", new Fault.Late(Duration.ofSeconds(2))));
    }

    @Test
    void aMessageThatNeverGetsAnAnswerIsGivenUpInTheEndAndTheNextOneGoes() {
        telegram.failNext("sendMessage", Fault.html(502), FastSettings.SENDING.giveUpAfter());
        outbox.put(7, "毒");
        outbox.put(7, "下一条");
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(outbox.undeliverable()).containsOnlyKeys(1L);
        assertThat(telegram.sent()).extracting(Sent::text).containsExactly("下一条");
    }

    @Test
    void whatNeverLeftIsSentWithoutTheMarkOnceTelegramCanBeReached() {
        int port = telegram.port();
        telegram.close();
        outbox.put(7, "一");
        outbox.put(8, "一");
        try (CapturedLogs logs = new CapturedLogs()) {
            start();
            await().until(() -> outbox.notes().stream()
                            .filter(note -> note.startsWith("postpone"))
                            .count()
                    >= 4);
            assertThat(logs.ours(Level.WARN).stream().filter(line -> line.contains("reached to send")))
                    .hasSize(1);
        }
        try (FakeBotApi later = new FakeBotApi(port, FakeBotApi.TOKEN)) {
            await().until(() -> outbox.waiting() == 0);
            assertThat(later.sent()).extracting(Sent::text).containsExactly("一", "一");
        }
    }

    @Test
    void aRefusedTokenLosesNoMessage() {
        telegram.failAlways("sendMessage", Fault.refusal(401, "Unauthorized"));
        outbox.put(7, "一");
        start();
        await().until(() -> outbox.notes().contains("postpone 1"));
        assertThat(outbox.undeliverable()).isEmpty();
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "sending", "postpone", "undeliverable"})
    void noFailureOfTheOutboxKillsASenderOrLosesAMessage(String operation) {
        telegram.block(8);
        telegram.failNext("sendMessage", Fault.tooMany(1));
        outbox.fail(operation, 3);
        outbox.put(7, "一");
        outbox.put(8, "一");
        outbox.put(9, "一");
        start();
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).extracting(Sent::chat).containsExactlyInAnyOrder(7L, 9L);
        assertThat(outbox.undeliverable()).containsOnlyKeys(2L);
    }

    @Test
    void aMessageThatCouldNotBeNotedAsSentIsNotSentAgain() {
        outbox.fail("sent", 12);
        outbox.put(7, "一");
        outbox.put(7, "二");
        start();
        await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent()).extracting(Sent::text).containsExactly("一", "二");
    }

    @Test
    void isWokenForANewMessage() {
        settings = settings.withSending(new TelegramSettings.Sending(
                4,
                30,
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofMinutes(5),
                Duration.ofMillis(20),
                Duration.ofMillis(200),
                List.of(Duration.ofMillis(50)),
                4));
        start();
        outbox.put(7, "醒");
        await().until(() -> {
            entrance.orElseThrow().wake();
            return outbox.waiting() == 0;
        });
        assertThat(telegram.sent()).hasSize(1);
    }

    @Test
    void leavesMessagesOfOtherChannelsAlone() {
        outbox.put(new Asker(Channel.WEB, "7"), "网页", Optional.empty(), 0, List.of());
        outbox.put(7, "电报");
        start();
        await().until(() -> outbox.waiting() == 1);
        assertThat(telegram.sent()).extracting(Sent::text).containsExactly("电报");
        assertThat(outbox.notes()).containsExactly("sending 2", "sent 2");
    }

    @Test
    void anAskerThatIsNoChatIsGivenUp() {
        outbox.put(new Asker(Channel.TELEGRAM, "-"), "谁", Optional.empty(), 0, List.of());
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(outbox.undeliverable()).containsOnlyKeys(1L);
    }

    @Nested
    class InPlace {

        private void press(Outgoing message, int attempts) {
            telegram.deliver(7, "产假");
            outbox.put(ASKER, "你问的是哪一个？", Optional.empty(), 0, List.of(new Button("产假有多少天", "i:a")));
            start();
            await().until(() -> outbox.waiting() == 0);
            int question = telegram.sent().get(0).messageId();
            outbox.put(ASKER, message, Optional.of(Integer.toString(question)), attempts);
        }

        @Test
        void aMessageTakesThePlaceOfTheOneWhoseButtonWasPressed() {
            press(new Outgoing("你问的是：产假有多少天", List.of()).inPlace(), 0);
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).hasSize(1);
            assertThat(telegram.edits()).singleElement().satisfies(edit -> {
                assertThat(edit.text()).isEqualTo("你问的是：产假有多少天");
                assertThat(edit.buttons()).isEmpty();
                assertThat(edit.messageId()).isEqualTo(telegram.sent().get(0).messageId());
            });
        }

        @Test
        void anEditOfWhichNobodyKnowsIsMadeAgainWithoutAMark() {
            telegram.failNext("editMessageText", new Fault.Cut(true), 2);
            press(new Outgoing("你问的是：产假有多少天", List.of()).inPlace(), 1);
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.calls("editMessageText")).hasSizeGreaterThan(1);
            assertThat(telegram.edits())
                    .singleElement()
                    .satisfies(edit -> assertThat(edit.text()).isEqualTo("你问的是：产假有多少天"));
            assertThat(telegram.sent()).as("no copy of it as a new message").hasSize(1);
        }

        @Test
        void whatCannotBeEditedAnyMoreComesAsANewMessage() {
            press(new Outgoing("第二页", List.of(new Button("上一页", "p:1"))).inPlace(), 0);
            await().until(() -> telegram.edits().size() == 1 && outbox.waiting() == 0);
            int page = telegram.sent().get(0).messageId();
            telegram.delete(7, page);
            outbox.put(ASKER, new Outgoing("第三页", List.of()).inPlace(), Optional.of(Integer.toString(page)), 0);
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).extracting(Sent::text).containsExactly("你问的是哪一个？", "第三页");
            telegram.advance(Duration.ofHours(49));
            outbox.put(
                    ASKER,
                    new Outgoing("第四页", List.of()).inPlace(),
                    Optional.of(Integer.toString(telegram.sent().get(1).messageId())),
                    0);
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).hasSize(3);
            assertThat(telegram.edits()).hasSize(1);
        }

        @Test
        void withoutAMessageToReplaceItIsANewOne() {
            outbox.put(ASKER, new Outgoing("好", List.of()).inPlace(), Optional.of("press-1"), 0);
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).hasSize(1);
            assertThat(telegram.calls("editMessageText")).isEmpty();
        }

        @Test
        void whatIsTooLongForOneMessageGoesOnInNewOnes() {
            String text = "条文。".repeat(2000);
            press(new Outgoing(text, List.of(new Button("上一页", "p:1"))).inPlace(), 0);
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.edits()).hasSize(1);
            assertThat(telegram.edits().get(0).buttons()).isEmpty();
            List<Sent> more = telegram.sent().subList(1, telegram.sent().size());
            assertThat(more.get(more.size() - 1).buttons()).containsExactly("p:1");
            assertThat(telegram.edits().get(0).text()
                            + more.stream().map(Sent::text).reduce("", String::concat))
                    .isEqualTo(text);
        }
    }

    @Nested
    class AFile {

        private final Attachment calendar =
                new Attachment("niangjia.ics", "text/calendar", "BEGIN:VCALENDAR\r\nSUMMARY:备忘\r\nEND:VCALENDAR\r\n");

        @Test
        void goesWithItsWordsAndButtons() {
            outbox.put(
                    ASKER,
                    new Outgoing("点开这个文件 <1>", List.of(new Button("好", "ok"))).with(calendar),
                    Optional.of("12"),
                    0);
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).singleElement().satisfies(sent -> {
                assertThat(sent.text()).isEqualTo("点开这个文件 <1>");
                assertThat(sent.buttons()).containsExactly("ok");
                assertThat(sent.replyTo()).hasValue(12);
                assertThat(sent.file()).hasValueSatisfying(file -> {
                    assertThat(file.name()).isEqualTo("niangjia.ics");
                    assertThat(file.type()).startsWith("text/calendar");
                    assertThat(file.content()).isEqualTo(calendar.text());
                });
            });
        }

        @Test
        void comesAfterWordsThatAreTooLongToStandBelowIt() {
            String words = "说明。".repeat(500);
            outbox.put(ASKER, new Outgoing(words, List.of(new Button("好", "ok"))).with(calendar), Optional.empty(), 0);
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).extracting(Sent::text).containsExactly(words, "");
            assertThat(telegram.sent().get(0).buttons()).isEmpty();
            assertThat(telegram.sent().get(1).file()).isPresent();
        }

        @Test
        void isSentAgainWithAMarkIfNobodyKnowsWhetherItArrived() {
            telegram.failNext("sendDocument", new Fault.Cut(true));
            outbox.put(ASKER, new Outgoing("文件", List.of()).with(calendar), Optional.empty(), 0);
            start();
            await().until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).extracting(Sent::text).containsExactly("文件", FastSettings.MARK + "文件");
        }

        @Test
        void isWaitedForWhileNothingCanBeReached() {
            telegram.failNext("sendDocument", Fault.refusal(429, "Too Many Requests: retry after 1"));
            outbox.put(ASKER, new Outgoing("文件", List.of()).with(calendar), Optional.empty(), 0);
            settings = settings.withSending(settings.sending());
            start();
            await().atMost(Duration.ofSeconds(20)).until(() -> outbox.waiting() == 0);
            assertThat(telegram.sent()).extracting(Sent::text).containsExactly("文件");
        }
    }

    @Test
    void toWhoBlockedTheBotNothingMoreIsSent() {
        telegram.block(7);
        outbox.put(7, "一");
        outbox.put(7, "二");
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(outbox.undeliverable()).containsOnlyKeys(1L, 2L);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void followsAGroupThatHasMoved() {
        telegram.migrate(-100, -1001);
        outbox.put(-100, "请私聊");
        start();
        await().until(() -> outbox.waiting() == 0);
        assertThat(telegram.sent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.chat()).isEqualTo(-1001));
    }

    private void start() {
        TelegramEntrance started = new TelegramEntrance(
                settings,
                new Texts(),
                (words, language) -> Optional.empty(),
                new MemoryInbox(),
                outbox,
                Clock.systemUTC(),
                messages -> {});
        entrance = Optional.of(started);
        started.start();
    }
}
