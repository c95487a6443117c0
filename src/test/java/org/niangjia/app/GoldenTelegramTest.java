package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SteppingClock;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Clerk;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.understanding.model.Progress;

/**
 * The conversations that staff marked for Telegram, from what a worker types or taps to what her telephone shows: through the polling, the
 * store, the desk and the sending, with the shipped model. All on one clock, each in a chat of its own.
 */
@Tag(Suite.EVALUATION)
class GoldenTelegramTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final JsonMapper JSON = new JsonMapper();

    private final SteppingClock clock = new SteppingClock();

    @TempDir
    Path home;

    @Test
    void goAsStaffWroteThemDown() {
        Wiring wiring = ShippedModel.wiring(clock);
        List<GoldenConversation> marked = wiring.knowledge().conversations().stream()
                .filter(conversation -> conversation.channels().contains("telegram"))
                .toList();
        assertThat(marked).hasSizeGreaterThanOrEqualTo(30);
        clock.set(marked.get(0)
                .on()
                .atTime(LocalTime.of(10, 0))
                .atZone(Reception.ZONE)
                .toInstant());
        List<String> differences = new ArrayList<>();
        DataKey key = DataKey.load(home.resolve("key/data.key"), home.resolve("data/niangjia.db"));
        Texts texts = new Texts();
        Consultation without = wiring.consultation(Progress.SILENT, texts);
        try (FakeBotApi api = new FakeBotApi();
                SqliteStore store = SqliteStore.openExclusively(home.resolve("data/niangjia.db"), key);
                Desk desk = desk(wiring, without, store, texts);
                TelegramPart telegram = new TelegramPart(
                        Optional.of(settings(api)),
                        store,
                        texts,
                        (words, language) -> Optional.empty(),
                        clock,
                        desk::arrived)) {
            desk.start(telegram::wake);
            telegram.start(() -> {});
            for (int i = 0; i < marked.size(); i++) {
                Chat chat = new Chat(api, store, new StoreReading(store, key), 1_000 + i);
                differences.addAll(play(marked.get(i), chat));
            }
        }
        assertThat(differences).isEmpty();
    }

    private Desk desk(Wiring wiring, Consultation without, SqliteStore store, Texts texts) {
        Consultation consultation = without.with(wiring.casework(wiring.knowledge(), store.cases()), clock);
        Attendant attendant = new Attendant(
                consultation, without, wiring.knowledge(), store.askers(), Optional.empty(), texts, clock);
        Clerk clerk = new Clerk(consultation, attendant, texts, "", clock, 4_096);
        return new Desk(store, () -> clerk, clock);
    }

    private List<String> play(GoldenConversation conversation, Chat chat) {
        List<String> differences = new ArrayList<>();
        chat.agree();
        for (GoldenConversation.Turn turn : conversation.turns()) {
            clock.set(clock.instant().plus(turn.after()));
            GoldenConversation.Expected expected = turn.expected();
            String where = conversation.name() + ", '" + turn.words() + "': ";
            Optional<Shown> shown = turn.tapped() ? chat.tap(turn.words()) : Optional.of(chat.say(turn.words()));
            if (shown.isEmpty()) {
                differences.add(where + "no button is called so");
                return differences;
            }
            String text = shown.get().text();
            expected.kind()
                    // A step of the conversation itself is recorded as such, whatever it shows.
                    .filter(kind -> !shown.get().kind().equals("command"))
                    .filter(kind -> !kind.equals(shown.get().kind()))
                    .ifPresent(
                            kind -> differences.add(where + "is " + shown.get().kind() + ", not " + kind));
            expected.says().stream()
                    .filter(words -> !text.contains(words))
                    .forEach(words -> differences.add(where + "does not show '" + words + "' in: " + text));
            expected.neverSays().stream()
                    .filter(text::contains)
                    .forEach(words -> differences.add(where + "shows '" + words + "'"));
            expected.buttons().stream()
                    .filter(label -> !chat.buttons.containsKey(label))
                    .forEach(label -> differences.add(where + "no button '" + label + "'"));
        }
        return differences;
    }

    private static TelegramSettings settings(FakeBotApi api) {
        TelegramSettings settings =
                TelegramSettings.of(FakeBotApi.TOKEN, "(again)").withBaseUrl(api.url());
        TelegramSettings.Sending as = settings.sending();
        // A chat here is read by no person, so that it need not be spared.
        return settings.withSending(new TelegramSettings.Sending(
                as.threads(),
                1_000,
                1_000,
                Duration.ofMillis(1),
                as.within(),
                Duration.ofMillis(20),
                as.firstBackOff(),
                as.longestBackOff(),
                as.resendAfter(),
                as.giveUpAfter()));
    }

    /**
     * What a turn put on the screen.
     *
     * @param kind of the reply to the first question
     */
    private record Shown(String kind, String text) {}

    /** A worker's chat with the bot, with the buttons that stand in it. */
    private static final class Chat {

        private final FakeBotApi api;
        private final SqliteStore store;
        private final StoreReading reading;
        private final long id;
        private final Map<String, String> buttons = new HashMap<>();

        private Chat(FakeBotApi api, SqliteStore store, StoreReading reading, long id) {
            this.api = api;
            this.store = store;
            this.reading = reading;
            this.id = id;
        }

        /** To be kept: what is not is not found in the store. */
        void agree() {
            shown(api.press(id, "cs:yes"), api.sentTo(id).size());
        }

        Shown say(String words) {
            int before = api.sentTo(id).size();
            return shown(api.deliver(id, words), before);
        }

        Optional<Shown> tap(String label) {
            int before = api.sentTo(id).size();
            return Optional.ofNullable(buttons.get(label)).map(data -> shown(api.press(id, data), before));
        }

        private Shown shown(long update, int before) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> api.unacknowledged() == 0
                            && reading.number("SELECT count(*) FROM inbox WHERE decided_at IS NULL") == 0
                            && store.outbox().waiting() == 0
                            && api.sentTo(id).size() > before);
            api.calls("sendMessage").stream()
                    .filter(call -> call.parameters().path("chat_id").asLong() == id)
                    .forEach(call -> markup(call.parameters().path("reply_markup"))
                            .path("inline_keyboard")
                            .forEach(row -> row.forEach(button -> buttons.put(
                                    button.path("text").asText(),
                                    button.path("callback_data").asText()))));
            List<FakeBotApi.Sent> sent = api.sentTo(id);
            return new Shown(
                    reading.decisions(List.of(update))
                            .getOrDefault(update, List.of())
                            .get(0)
                            .kind(),
                    sent.subList(before, sent.size()).stream()
                            .map(FakeBotApi.Sent::text)
                            .collect(Collectors.joining("\n")));
        }

        private static JsonNode markup(JsonNode written) {
            try {
                return written.isTextual() ? JSON.readTree(written.asText()) : written;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
