package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Texts;
import org.niangjia.app.Fixture.Ran;
import org.niangjia.question.Language;
import org.niangjia.store.DataKey;
import org.niangjia.store.ReadOnly;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.store.StoreReading.Decided;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.FakeBotApi.Sent;

/** Whatever is said or set up wrongly: one clear reply or message, and nothing lost. */
class BadInputTest {

    private static final Texts TEXTS = new Texts();

    @TempDir
    Path home;

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Nested
    class FromAskers {

        private final Map<ObjectNode, List<String>> expected = new LinkedHashMap<>();
        private final Map<Long, Integer> before = new HashMap<>();
        private int chats;
        private int agreements;

        @Test
        void getsOneReplyAndOneDecision() throws Exception {
            Map<String, String> environment = Fixture.trainedEnvironment(home);
            fill();
            List<Long> ids = new ArrayList<>();
            try (ServingProcess serving = ServingProcess.serve(home, environment, telegram.url())) {
                serving.awaitServing();
                agree();
                ServingProcess.awaitDrained(home, telegram);
                expected.keySet().stream()
                        .map(FromAskers::chat)
                        .forEach(chat -> before.put(chat, telegram.sentTo(chat).size()));
                int sentBefore = telegram.sent().size();
                expected.keySet().forEach(update -> ids.add(telegram.deliverRaw(update.toString())));
                ServingProcess.awaitDrained(home, telegram);
                assertRepliedAsExpected(sentBefore);
                assertAnotherProcessIsRefused(environment);
                ids.add(assertNothingIsLostWhileTheDatabaseIsLocked());
                assertThat(serving.said()).doesNotContain("\tat ");
                serving.stop();
            }
            assertEachDecidedOnce(ids);
        }

        private void fill() {
            String noWords = TEXTS.get(Language.ZH, "not_understood.no_words");
            expect(null, "");
            expect(noWords, " \u3000\t \u200B");
            expect(noWords, "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67".repeat(3));
            expect(noWords, "\uD83D\uDE00".repeat(2_048));
            expect("", "怀".repeat(4_096));
            expect("", "a\u0301\u0301".repeat(1_365));
            expect("产假一共158天", "\u0000生孩子\u0000能休多少天");
            expect("产假一共158天", "\uD800生孩子能休\uDFFF多少天\uFFFE");
            expect("产假一共158天", "\u202E生孩子能休多少天\u2066");
            expect("", "</b><script>alert(1)</script> javascript:alert(1) [x](tg://user?id=1) &lt; {0} %n%s ${jndi:x}");
            expect("", "'; DROP TABLE inbox; --");
            expect("", "公司不给钱怎么办\n".repeat(10));
            expect(TEXTS.get(Language.ZH, "start"), "/start");
            expect(TEXTS.get(Language.ZH, "start"), "/start ../%00" + "x".repeat(58));
            expect(TEXTS.get(Language.ZH, "help"), "/help@niangjia_bot");
            expect(TEXTS.get(Language.ZH, "privacy") + "\n" + TEXTS.get(Language.ZH, "privacy.telegram"), "/PRIVACY");
            expect(TEXTS.get(Language.ZH, "unknown_command"), "/nonsense");
            expect(TEXTS.get(Language.ZH, "unknown_command"), "/");
            String unreadable = TEXTS.get(Language.ZH, "unreadable.sticker");
            expected.put(Updates.sticker(++chats, 1), List.of(unreadable));
            expected.put(Updates.withoutWords(++chats, 1), List.of());
            expected.put(Updates.member(++chats), List.of());
            expected.put(Updates.ofANewKind(++chats), List.of());
            expected.put(Updates.inGroup(++chats, 1, "产假一共几天"), List.of());
            String again = TEXTS.get(Language.ZH, "stale_button", TEXTS.get(Language.ZH, "ask_again"));
            expected.put(Updates.press(++chats, "a", "i:no_such.intent"), List.of(again));
            expected.put(Updates.press(++chats, "b", "n"), List.of(again));
            expected.put(badlyNamed(Updates.text(++chats, 1, "生孩子能休多少天")), List.of("产假一共158天"));
            // The same words said twice are two questions.
            expected.put(Updates.text(++chats, 1, "生孩子能休多少天"), List.of("产假一共158天", "产假一共158天"));
            expected.put(Updates.text(chats, 2, "生孩子能休多少天"), List.of("产假一共158天", "产假一共158天"));
        }

        /** @param reply what the one reply begins with, or null if Telegram never sends such */
        private void expect(@org.jspecify.annotations.Nullable String reply, String words) {
            expected.put(Updates.text(++chats, 1, words), reply == null ? List.of() : List.of(reply));
        }

        private static ObjectNode badlyNamed(ObjectNode update) {
            JsonNode message = update.path("message");
            for (String party : List.of("from", "chat")) {
                ((ObjectNode) message.path(party))
                        .put("first_name", "</b><img src=x onerror=alert(1)>")
                        .put("last_name", "javascript:alert(1)\r\n{0}")
                        .put("username", "'\"--");
            }
            ((ObjectNode) message.path("from")).put("language_code", "<script>");
            return update;
        }

        /** Everybody agrees to be kept, and does without the line that hides a reply. */
        private void agree() {
            Stream.concat(expected.keySet().stream().map(FromAskers::chat), Stream.of(chats + 1L))
                    .distinct()
                    .forEach(chat -> {
                        agreements += 2;
                        telegram.deliverRaw(
                                Updates.press(chat, "agree-" + chat, "cs:yes").toString());
                        telegram.deliverRaw(
                                Updates.text(chat, 9_000, "/discreet off").toString());
                    });
        }

        private void assertRepliedAsExpected(int sentBefore) {
            Map<Long, List<String>> byChat = new LinkedHashMap<>();
            expected.forEach((update, replies) -> byChat.put(chat(update), replies));
            byChat.forEach((chat, replies) -> {
                List<Sent> all = telegram.sentTo(chat);
                List<Sent> sent = all.subList(before.getOrDefault(chat, 0), all.size());
                assertThat(sent).as("chat %s", chat).hasSameSizeAs(replies);
                for (int i = 0; i < replies.size(); i++) {
                    assertThat(sent.get(i).text()).startsWith(replies.get(i)).hasSizeGreaterThan(10);
                    assertThat(sent.get(i).html()).isTrue();
                    assertThat(sent.get(i).raw()).doesNotContain("script").doesNotContain("alert");
                }
            });
            assertThat(telegram.sent())
                    .hasSize(sentBefore
                            + byChat.values().stream().mapToInt(List::size).sum());
        }

        private static long chat(ObjectNode update) {
            for (String path :
                    List.of("/message/chat/id", "/callback_query/message/chat/id", "/my_chat_member/chat/id")) {
                if (update.at(path).isNumber()) {
                    return update.at(path).asLong();
                }
            }
            return update.at("/telepathy/from").asLong();
        }

        private void assertAnotherProcessIsRefused(Map<String, String> environment) {
            environment.put("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN);
            environment.put("TELEGRAM_API_URL", telegram.url().toString());
            Ran second = Fixture.run(environment, "", "serve");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.errLines()).hasSize(1);
            assertThat(second.err()).contains("already serves").contains("niangjia.db");
            assertThat(Fixture.run(environment, "", "cases").exitCode())
                    .as("staff can look meanwhile")
                    .isZero();
        }

        private long assertNothingIsLostWhileTheDatabaseIsLocked() throws Exception {
            long chat = ++chats;
            long id;
            int told = telegram.sentTo(chat).size();
            try (Connection other = lock("BEGIN IMMEDIATE")) {
                id = telegram.deliverRaw(Updates.text(chat, 1, "生孩子能休多少天").toString());
                // Longer than a writer waits, so that storing fails at least once.
                await().pollDelay(Duration.ofMillis(5_500)).until(() -> true);
                assertThat(telegram.sentTo(chat)).hasSize(told);
                assertThat(telegram.unacknowledged()).isEqualTo(1);
                assertThat(other.isClosed()).isFalse();
            }
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> telegram.sentTo(chat).size() > told);
            ServingProcess.awaitDrained(home, telegram);
            assertThat(telegram.sentTo(chat)).hasSize(told + 1);
            return id;
        }

        private void assertEachDecidedOnce(List<Long> ids) {
            DataKey key = DataKey.load(home.resolve("key/data.key"), database());
            try (SqliteStore store = SqliteStore.openExclusively(database(), key)) {
                StoreReading reading = new StoreReading(store, key);
                Map<Long, List<Decided>> decisions = reading.decisions(ids);
                assertThat(decisions).hasSize(ids.size());
                assertThat(decisions.values()).allMatch(each -> each.size() == 1);
                assertThat(decisions.values().stream().map(each -> each.get(0).kind()))
                        .doesNotContain("failed");
                assertThat(reading.number("SELECT count(*) FROM inbox")).isEqualTo((long) ids.size() + agreements);
            }
        }
    }

    @Nested
    class FromOperators {

        @Test
        void aTokenThatTelegramDoesNotKnowEndsItWithOneMessage() throws Exception {
            Map<String, String> environment = Fixture.trainedEnvironment(home);
            String wrong = "4242424242:AAWrongWrongWrongWrongWrongWrongWro";
            environment.put("TELEGRAM_BOT_TOKEN", wrong);
            try (ServingProcess serving = ServingProcess.serve(home, environment, telegram.url())) {
                assertThat(serving.exitCode(Duration.ofSeconds(30))).isEqualTo(1);
                List<String> problems = serving.said()
                        .lines()
                        .filter(line -> !line.contains(" INFO ") && !line.startsWith("Niangjia answers on"))
                        .filter(line -> !line.startsWith("No staff account yet"))
                        .toList();
                assertThat(problems).hasSize(1);
                assertThat(problems.get(0))
                        .contains("does not know the bot token")
                        .contains("BotFather");
                assertThat(serving.said()).doesNotContain(wrong).doesNotContain("AAWrong");
            }
        }

        @Test
        void itStopsWhenItIsToldToEvenBeforeItServes() throws Exception {
            Map<String, String> environment = Fixture.trainedEnvironment(home);
            try (ServingProcess serving = ServingProcess.serve(home, environment, telegram.url())) {
                serving.endsWithin(Duration.ofMillis(400));
                assertThat(serving.stop()).isEqualTo(128 + 15);
            }
        }

        /** A library once read the command line with a recursion that a long one did not survive. */
        @Test
        void aQuestionMayBeAsLongAsTelegramsLongest() throws Exception {
            Map<String, String> environment = Fixture.trainedEnvironment(home);
            try (ServingProcess asking =
                    ServingProcess.start(home, environment, "ask", "--json", "生孩子能休多少天？" + "啊".repeat(4_087))) {
                assertThat(asking.exitCode(Duration.ofSeconds(30))).isZero();
                assertThat(asking.said()).startsWith("{\"kind\":\"").contains("\"elapsed_ms\"");
            }
        }

        @Test
        void everyBadSettingIsNamedAtOnce() {
            Map<String, String> environment = Fixture.environment(home);
            environment.put("NIANGJIA_KNOWLEDGE", home.resolve("no-knowledge").toString());
            environment.put("NIANGJIA_INTENTS", home.resolve("no-intents").toString());
            environment.put("NIANGJIA_LAWS", home.resolve("no-laws").toString());
            environment.put("NIANGJIA_DATA", "da\0ta");
            environment.put("TELEGRAM_API_URL", "not an address");
            environment.put("TELEGRAM_MESSAGES_PER_SECOND", "many");
            environment.put("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN);
            Ran ran = Fixture.run(environment, "", "serve");
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.errLines()).hasSize(6);
            assertThat(ran.err())
                    .contains(
                            "NIANGJIA_KNOWLEDGE",
                            "NIANGJIA_INTENTS",
                            "NIANGJIA_LAWS",
                            "NIANGJIA_DATA",
                            "TELEGRAM_API_URL",
                            "TELEGRAM_MESSAGES_PER_SECOND")
                    .contains("no-knowledge", "no-intents", "no-laws", "not an address", "many")
                    .doesNotContain(FakeBotApi.TOKEN);
        }

        @Test
        void theBotApiNeedsAnAddressThatCanBeOne() {
            Map<String, String> environment = Fixture.environment(home);
            environment.put("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN);
            environment.put("TELEGRAM_API_URL", "ftp://127.0.0.1");
            assertOneMessage(Fixture.run(environment, "", "serve"), "TELEGRAM_API_URL", "http");
        }

        @Test
        void aLockedDatabaseIsSaidToBeSo() throws Exception {
            Map<String, String> environment = Fixture.environment(home);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
            try (Connection other = lock("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE")) {
                assertThat(other.isClosed()).isFalse();
                assertOneMessage(Fixture.run(environment, "", "cases"), "niangjia.db", "locked by another process");
            }
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
        }

        @Test
        void aMissingKeyIsNotReplacedWhileThereIsADatabase() throws IOException {
            Map<String, String> environment = Fixture.environment(home);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
            byte[] before = Files.readAllBytes(database());
            Path key = home.resolve("key/data.key");
            Path kept = Files.move(key, home.resolve("kept"));
            assertOneMessage(Fixture.run(environment, "", "cases"), key.toString(), "backup");
            assertThat(key).doesNotExist();
            assertThat(Files.readAllBytes(database())).isEqualTo(before);
            Files.move(kept, key);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
        }

        @Test
        void anotherKeyADamagedOneAndOneBesideTheDataAreRefused() throws IOException {
            Map<String, String> environment = Fixture.environment(home);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
            environment.put("NIANGJIA_KEY_FILE", home.resolve("data/data.key").toString());
            assertOneMessage(Fixture.run(environment, "", "cases"), "data.key", "another folder");
            Path other = home.resolve("other.key");
            environment.put("NIANGJIA_KEY_FILE", other.toString());
            Files.writeString(other, "AAAA\n");
            assertOneMessage(Fixture.run(environment, "", "cases"), "other.key", "damaged");
            Files.writeString(other, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
            assertOneMessage(Fixture.run(environment, "", "cases"), "niangjia.db", "another data key");
        }

        @Test
        void aFileThatIsNoDatabaseIsSaidToBeSo() throws IOException {
            Map<String, String> environment = Fixture.environment(home);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
            Files.writeString(database(), "These are not the bytes of a database. ".repeat(100));
            assertOneMessage(Fixture.run(environment, "", "cases"), "niangjia.db", "not a SQLite database");
        }

        @Test
        void aDataFolderThatCannotBeMadeIsSaidToBeSo() throws IOException {
            Files.writeString(home.resolve("data"), "a file where the folder should be");
            Map<String, String> environment = Fixture.environment(home);
            assertOneMessage(Fixture.run(environment, "", "cases"), "niangjia.db", "cannot be created");
            Ran asked = Fixture.run(environment, "", "ask", "产假一共几天");
            assertThat(asked.exitCode()).isEqualTo(1);
            assertThat(asked.err()).contains("NIANGJIA_DATA").doesNotContain("\tat ");
        }

        @Test
        void aReadOnlyDataFolderIsSaidToBeSo() throws IOException {
            Map<String, String> environment = Fixture.environment(home);
            assertThat(Fixture.run(environment, "", "cases").exitCode()).isZero();
            Path data = home.resolve("data");
            try (ReadOnly folder = ReadOnly.make(data)) {
                assertOneMessage(Fixture.run(environment, "", "cases"), "niangjia.db", "read-only");
                assertThat(folder.path()).isDirectory();
            }
        }

        private void assertOneMessage(Ran ran, String... parts) {
            assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.errLines()).hasSize(1);
            assertThat(ran.err()).contains(parts).doesNotContain(FakeBotApi.TOKEN);
        }
    }

    private Path database() {
        return home.resolve("data/niangjia.db");
    }

    /** A connection of somebody else's that holds the database. */
    private Connection lock(String... statements) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
