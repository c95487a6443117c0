package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.app.Traffic.Form;
import org.niangjia.app.Traffic.Said;
import org.niangjia.question.Language;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.store.StoreReading.Decided;
import org.niangjia.store.StoreReading.Message;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.FakeBotApi.Sent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real program is killed again and again while many people ask it. Nothing that Telegram was told had arrived may be lost or decided
 * twice; what is sent twice is explained by a kill and says so.
 */
class KillTest {

    private static final String CHOSEN = "你问的是：";
    private static final int UPDATES = Suite.IS_FULL ? 2_500 : 400;
    private static final int CHATS = 400;
    private static final int KILLS = Suite.IS_FULL ? 25 : 4;
    private static final long SEED = 20_261_122;

    /** Of each kind of reply, staff have to look at the question. */
    private static final Map<String, String> REASONS =
            Map.of("not_understood", "not_understood", "not_confirmed", "not_confirmed", "handed_off", "none_of_these");

    /** What a process had written to its sockets may be read a moment after its death; a new one says nothing so soon. */
    private static final long STILL_THE_LAST_ONES = Duration.ofMillis(200).toNanos();

    private static final Duration LONGEST_RUN = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final String MARK = new Texts().get(Language.ZH, "resend");

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);

    @TempDir
    Path home;

    private final Random random = new Random(SEED);
    private final FakeBotApi telegram = new FakeBotApi();

    /** What was said under which update id, in order. */
    private final Map<Long, Said> said = new HashMap<>();

    private final List<Long> ids = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();
    private int sameIdAgain;
    private int sameMessageAgain;
    private int killedAtWork;

    @Test
    void losesNothingAndDecidesNothingTwice() throws Exception {
        long begin = System.nanoTime();
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        List<Said> traffic = Traffic.of(UPDATES, CHATS, random, environment);
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(environment, traffic.subList(share(kill), share(kill + 1)), random.nextInt(4) == 0);
        }
        DataKey key = DataKey.load(home.resolve("key/data.key"), database());
        try (ServingProcess last = serve(environment)) {
            deliver(traffic.subList(share(KILLS), UPDATES));
            ServingProcess.awaitDrained(home, telegram);
            assertThat(last.stop()).as("stopped by SIGTERM").isEqualTo(128 + 15);
        }
        telegram.close();

        try (SqliteStore store = SqliteStore.openExclusively(database(), key)) {
            StoreReading reading = new StoreReading(store, key);
            assertThat(reading.integrity()).containsExactly("ok");
            Map<Long, List<Decided>> decisions = reading.decisions(ids);
            assertDecidedOnce(reading, decisions);
            assertUnresolvedAreExactlyThose(store, reading, decisions);
            int copies = assertSentInOrder(decisions);
            assertThat(telegram.offsets()).allMatch(offset -> offset <= ids.get(ids.size() - 1) + sameMessageAgain + 1);
            LOG.info(
                    "updates {} (and {} again under the same id, {} under another), kills {} ({} at work, {} during start-up), "
                            + "messages {}, copies {} (all marked, each explained by a kill), lost 0, {} s",
                    UPDATES,
                    sameIdAgain,
                    sameMessageAgain,
                    KILLS,
                    killedAtWork,
                    KILLS - killedAtWork,
                    telegram.sent().size() - copies,
                    copies,
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        }
        assertThat(killedAtWork).isGreaterThanOrEqualTo(KILLS / 2);
    }

    private static int share(int kill) {
        return UPDATES * kill / (KILLS + 1);
    }

    private Path database() {
        return home.resolve("data/niangjia.db");
    }

    private ServingProcess serve(Map<String, String> environment) throws IOException {
        ServingProcess process = ServingProcess.serve(home, environment, telegram.url());
        starts.add(process.startedAt());
        return process;
    }

    /** One life of the process: people go on talking to it, and it is killed while it starts or some messages later. */
    private void runAndKill(Map<String, String> environment, List<Said> share, boolean duringStart) throws Exception {
        int before = telegram.sent().size();
        int first = share.size() / 3;
        deliver(share.subList(0, first));
        try (ServingProcess process = serve(environment)) {
            if (duringStart) {
                process.endsWithin(Duration.ofMillis(random.nextInt(1_500)));
                deliver(share.subList(first, share.size()));
            } else {
                int enough = before + 1 + random.nextInt(share.size() / 2);
                long end = System.nanoTime() + LONGEST_RUN.toNanos();
                int next = first;
                while (telegram.sent().size() < enough && System.nanoTime() < end) {
                    if (next < share.size() && telegram.sent().size() > before) {
                        deliver(share.subList(next, next + 1));
                        next++;
                    }
                    process.endsWithin(LOOK_EVERY);
                }
                process.endsWithin(Duration.ofMillis(random.nextInt(20)));
                deliver(share.subList(next, share.size()));
            }
            assertThat(process.isAlive()).as("until it is killed").isTrue();
            killedAtWork += telegram.sent().size() > before ? 1 : 0;
            process.kill();
        }
    }

    private void deliver(List<Said> share) {
        for (Said each : share) {
            ids.add(telegram.deliverRaw(each.update().toString()));
            said.put(ids.get(ids.size() - 1), each);
            deliverAgain();
        }
    }

    /** Now and then something that was acknowledged comes again, under its id or under another. */
    private void deliverAgain() {
        long acknowledged =
                telegram.offsets().stream().mapToLong(Long::longValue).max().orElse(0) - 1;
        long id = ids.get(random.nextInt(ids.size()));
        if (id > acknowledged || random.nextInt(6) > 0) {
            return;
        }
        Said earlier = said.get(id);
        if (earlier == null) {
            return;
        }
        ObjectNode update = earlier.update().deepCopy();
        boolean isMessage = earlier.form() == Form.TEXT || earlier.form() == Form.STICKER;
        if (isMessage && random.nextInt(3) == 0) {
            telegram.deliverRaw(update.toString());
            sameMessageAgain++;
        } else {
            telegram.deliverAgain(update.put("update_id", id).toString());
            sameIdAgain++;
        }
    }

    private void assertDecidedOnce(StoreReading reading, Map<Long, List<Decided>> decisions) {
        assertThat(ids).hasSize(UPDATES).doesNotHaveDuplicates();
        assertThat(reading.number("SELECT count(*) FROM inbox")).isEqualTo(UPDATES);
        assertThat(reading.number("SELECT count(*) FROM decision")).isEqualTo(UPDATES);
        assertThat(reading.number("SELECT count(DISTINCT inbox_id) FROM decision"))
                .isEqualTo(UPDATES);
        assertThat(reading.number("SELECT count(*) FROM question")).isEqualTo(UPDATES);
        Set<String> edits = telegram.edits().stream()
                .map(edit -> Queued.unmarked(edit).strip())
                .collect(Collectors.toSet());
        long last = 0;
        for (Long id : ids) {
            List<Decided> decided = decisions.getOrDefault(id, List.of());
            assertThat(decided).as("decisions on %s", said.get(id)).hasSize(1);
            assertThat(decided.get(0).kind()).as("%s", said.get(id)).isEqualTo(expected(id));
            // What she chose takes the place of the question back, and the reply follows.
            int edited = (int) decided.get(0).messages().stream()
                    .filter(KillTest::isChosen)
                    .peek(message -> assertThat(edits)
                            .as("stands in the place of the question back")
                            .contains(message.words().strip()))
                    .count();
            assertThat(decided.get(0).messages())
                    .as("%s", said.get(id))
                    .hasSize(expected(id).equals("ignored") ? 0 : 1 + edited)
                    .allMatch(message -> message.state().equals("sent"));
            assertThat(decided.get(0).inbox()).as("received in order").isGreaterThan(last);
            last = decided.get(0).inbox();
        }
    }

    private static boolean isChosen(Message message) {
        return message.words().contains(CHOSEN);
    }

    private String expected(Long id) {
        Said each = said.get(id);
        return each == null ? "?" : each.kind();
    }

    private void assertUnresolvedAreExactlyThose(
            SqliteStore store, StoreReading reading, Map<Long, List<Decided>> decisions) {
        long unresolved = 0;
        for (Long id : ids) {
            String reason = REASONS.get(expected(id));
            assertThat(decisions.getOrDefault(id, List.of()).get(0).reason())
                    .as("%s", said.get(id))
                    .isEqualTo(Optional.ofNullable(reason));
            unresolved += reason == null ? 0 : 1;
        }
        assertThat(unresolved).isPositive();
        assertThat(reading.number("SELECT count(*) FROM unresolved_question")).isEqualTo(unresolved);
        assertThat(store.unresolvedQuestions().open()).hasSize(Math.toIntExact(unresolved));
    }

    /** Compares what each chat got with its outbox, and returns how many copies there were. */
    private int assertSentInOrder(Map<Long, List<Decided>> decisions) {
        Map<Long, List<Queued>> queued = new HashMap<>();
        for (Long id : ids) {
            for (Decided decided : decisions.getOrDefault(id, List.of())) {
                decided.messages().stream()
                        .filter(message -> !isChosen(message))
                        .forEach(message -> queued.computeIfAbsent(
                                        Long.parseLong(message.chat()), chat -> new ArrayList<>())
                                .add(new Queued(decided, message)));
            }
        }
        Map<Integer, Integer> copiesAfterRun = new HashMap<>();
        Set<Long> chats = new HashSet<>(queued.keySet());
        telegram.sent().forEach(sent -> chats.add(sent.chat()));
        for (Long chat : chats) {
            copies(telegram.sentTo(chat), queued.getOrDefault(chat, List.of()))
                    .forEach(run -> copiesAfterRun.merge(run, 1, Integer::sum));
        }
        int threads = TelegramSettings.Sending.defaults().threads();
        assertThat(copiesAfterRun.values())
                .as("after a kill no more than were under way")
                .allMatch(copies -> copies <= threads);
        return copiesAfterRun.values().stream().mapToInt(Integer::intValue).sum();
    }

    private record Queued(Decided decided, Message message) {

        boolean is(Sent sent) {
            OptionalLong replyTo = message.inReplyTo()
                    .filter(id -> id.matches("\\d+(#.*)?"))
                    .map(id -> OptionalLong.of(Long.parseLong(id.replaceFirst("#.*", ""))))
                    .orElse(OptionalLong.empty());
            return sent.replyTo().equals(replyTo)
                    && unmarked(sent).equals(message.words().strip());
        }

        private static String unmarked(Sent sent) {
            return sent.text().startsWith(MARK) ? sent.text().substring(MARK.length()) : sent.text();
        }
    }

    /** Everything queued for a chat came, in order; of each copy the run that sent the one before. */
    private List<Integer> copies(List<Sent> sent, List<Queued> queued) {
        List<Integer> copies = new ArrayList<>();
        int next = 0;
        int lastRun = -1;
        for (Sent each : sent) {
            int run = run(each);
            if (next < queued.size() && queued.get(next).is(each)) {
                assertThat(each.at().toEpochMilli())
                        .as("sent after the decision")
                        .isGreaterThanOrEqualTo(queued.get(next).decided().at().toEpochMilli());
                next++;
            } else {
                assertThat(next > 0 && queued.get(next - 1).is(each))
                        .as("%s is what comes next, or what came last", each)
                        .isTrue();
                assertThat(run).as("a kill before the copy %s", each).isGreaterThan(lastRun);
                assertThat(each.text()).startsWith(MARK);
                copies.add(lastRun);
            }
            lastRun = run;
        }
        assertThat(next).as("all was sent").isEqualTo(queued.size());
        return copies;
    }

    /** The life of the process in which it was sent, from 0. */
    private int run(Sent sent) {
        int run = 0;
        while (run + 1 < starts.size() && sent.nanos() - starts.get(run + 1) > STILL_THE_LAST_ONES) {
            run++;
        }
        return run;
    }
}
