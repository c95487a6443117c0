package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.answer.Texts;
import org.niangjia.question.Language;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.Fault;

@SuppressWarnings("try") // opened to be closed
class BotProfileTest {

    private final FakeBotApi telegram = new FakeBotApi();
    private final MemoryInbox inbox = new MemoryInbox();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void showsItsCommandsAndWhatItIsInEachLanguage() {
        try (TelegramEntrance entrance = start()) {
            await().until(() -> telegram.calls("setMyShortDescription").size() == 2);
            assertThat(telegram.commands("")).isEqualTo(BotProfile.COMMANDS).hasSize(15);
            assertThat(telegram.commands("en")).isEqualTo(BotProfile.COMMANDS);
            assertThat(telegram.calls("setMyCommands")
                            .get(0)
                            .parameters()
                            .at("/commands/0/description")
                            .asText())
                    .isEqualTo("怎么提问");
            assertThat(telegram.calls("setMyDescription"))
                    .extracting(call -> call.parameters().path("language_code").asText(""))
                    .containsExactly("", "en");
            assertThat(entrance.health().state()).isNotEqualTo(TelegramHealth.State.REFUSED);
        }
    }

    @Test
    void changesNothingThatIsAsItShouldBe() {
        try (TelegramEntrance first = start()) {
            await().until(() -> telegram.calls("setMyShortDescription").size() == 2);
        }
        int before = telegram.calls("getMyShortDescription").size();
        try (TelegramEntrance second = start()) {
            await().until(() -> telegram.calls("getMyShortDescription").size() == before + 2);
        }
        assertThat(telegram.calls("setMyCommands")).hasSize(2);
        assertThat(telegram.calls("setMyDescription")).hasSize(2);
    }

    @Test
    void triesAgainUntilItWorksAndHoldsUpNothing() {
        telegram.failNext("getMyCommands", Fault.refusal(502, "Bad Gateway"), 3);
        telegram.failNext("setMyCommands", new Fault.Cut(false), 2);
        telegram.failAlways("getMyDescription", new Fault.Hang(Duration.ofSeconds(2)));
        try (TelegramEntrance entrance = start()) {
            telegram.deliver(7, "产假多少天");
            await().until(() -> inbox.texts().equals(List.of("产假多少天")));
            await().until(() -> telegram.commands("").equals(BotProfile.COMMANDS));
            telegram.heal("getMyDescription");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> telegram.commands("en").equals(BotProfile.COMMANDS));
        }
    }

    @Test
    void whatTelegramDoesNotTakeIsLeftOutAndSaid() {
        try (CapturedLogs logs = new CapturedLogs()) {
            telegram.failAlways("setMyCommands", Fault.refusal(400, "Bad Request: BOT_COMMAND_INVALID"));
            try (TelegramEntrance entrance = start()) {
                await().until(() -> telegram.calls("setMyShortDescription").size() == 2);
            }
            assertThat(logs.everything()).contains("BOT_COMMAND_INVALID");
            assertThat(telegram.calls("setMyCommands")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itsTextsAreWithinTelegramsLimits(Language language) {
        Texts texts = new Texts();
        assertThat(texts.get(language, "telegram.description")).hasSizeLessThanOrEqualTo(512);
        assertThat(texts.get(language, "telegram.short_description")).hasSizeLessThanOrEqualTo(120);
        assertThat(texts.get(language, "telegram.not_your_button")).hasSizeLessThanOrEqualTo(200);
        for (String command : BotProfile.COMMANDS) {
            assertThat(texts.get(language, "menu." + command)).hasSizeBetween(3, 40);
        }
    }

    private TelegramEntrance start() {
        TelegramEntrance entrance = new TelegramEntrance(
                FastSettings.against(telegram.url()),
                new Texts(),
                (words, language) -> Optional.empty(),
                inbox,
                new MemoryOutbox(),
                Clock.systemUTC(),
                messages -> {});
        entrance.start();
        return entrance;
    }
}
