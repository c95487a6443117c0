package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Texts;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.journal.Received;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Draft;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.Folders;
import org.niangjia.curation.Replay;
import org.niangjia.curation.Revision;
import org.niangjia.curation.SmallFiles;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.understanding.model.Progress;
import org.niangjia.web.WebEntrance;

/** A revision is published while askers are being answered, with real models, files and threads. */
class HotPublishTest {

    private static final int CHATS = 20;
    private static final String OVERTIME = "knowledge/articles/other_labour/overtime-pay.yaml";
    private static final StaffAccount WRITER = staff(1, Role.CURATOR);
    private static final StaffAccount PUBLISHER = staff(2, Role.PUBLISHER);

    @TempDir
    Path home;

    private final Texts texts = new Texts();
    private Config config;
    private Wiring wiring;
    private Folders live;
    private SqliteStore store;
    private StoreReading reading;
    private Serving serving;
    private Curation curation;
    private Desk desk;
    private long lastId;

    @BeforeEach
    void serve() throws IOException {
        live = SmallFiles.in(home.resolve("files"));
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        environment.put("NIANGJIA_KNOWLEDGE", live.knowledge().toString());
        environment.put("NIANGJIA_INTENTS", live.intents().toString());
        environment.put("NIANGJIA_WEB_PORT", "0");
        config = Config.read(environment);
        wiring = new Wiring(config, Fixture.NOON, texts);
        store = wiring.openStore(true);
        reading = new StoreReading(store, DataKey.load(config.keyFile(), config.database()));
        serving = new Serving(wiring, config, store, wiring.edition(Progress.SILENT), texts);
        curation = serving.curation();
        desk = new Desk(store, serving.clerks(), Fixture.NOON);
        for (int chat = 0; chat < CHATS; chat++) {
            store.askers().askers().keep(asker(chat), AskerRecord.NEW.with(Consent.GIVEN), Fixture.NOON.instant());
        }
        desk.start(() -> {});
    }

    @AfterEach
    void stop() {
        desk.close();
        store.close();
    }

    private static StaffAccount staff(long id, Role role) {
        return new StaffAccount(
                id,
                "staff" + id,
                new StaffProfile("staff" + id, EnumSet.of(role), Language.ZH, List.of()),
                true,
                false,
                false);
    }

    private static Asker asker(int chat) {
        return new Asker(Channel.TELEGRAM, String.valueOf(1_000 + chat));
    }

    private synchronized void say(int chat, Received.Kind kind, String words) {
        lastId++;
        store.inbox()
                .store(List.of(new Received(
                        String.valueOf(lastId),
                        asker(chat),
                        Optional.of("m" + lastId),
                        kind,
                        RedactedText.of(words),
                        Optional.of("zh-hans"),
                        Fixture.NOON.instant())));
        desk.arrived(1);
    }

    private void waitUntilAllIsDecided() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> reading.number("SELECT count(*) FROM inbox WHERE decided_at IS NULL") == 0);
    }

    private Draft inReview(FileChange... changes) {
        Draft draft = to(curation.begin(WRITER, "改写", List.of(changes), List.of()));
        draft = to(curation.submit(WRITER, draft.id(), draft.version()));
        Replay replay = curation.review(PUBLISHER, draft.id(), Progress.SILENT).fold(r -> r, refused -> {
            throw new AssertionError("refused: " + refused);
        });
        assertThat(replay.blocked()).as(replay.toString()).isFalse();
        return draft;
    }

    private Revision publish(Draft draft) {
        return curation.publish(PUBLISHER, draft.id(), draft.version(), Progress.SILENT)
                .fold(
                        revision -> revision,
                        blocked -> {
                            throw new AssertionError("blocked: " + blocked);
                        },
                        refused -> {
                            throw new AssertionError("refused: " + refused);
                        });
    }

    private static Draft to(Drafted drafted) {
        return drafted.fold(to -> to.draft(), refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    @Test
    void dropsNoMessageAndAnswersEachByOneEdition() throws Exception {
        Draft draft = inReview(
                SmallFiles.change(live, OVERTIME, "加班要付加班费。", "加班要付加班费，新的。"),
                SmallFiles.change(
                        live,
                        "intents/other_labour/overtime_pay.yaml",
                        "    - '平时加班一小时多少钱'\n",
                        "    - '平时加班一小时多少钱'\n    - '下班以后还要干活给不给钱'\n"));
        String before = serving.revision();
        AtomicBoolean published = new AtomicBoolean();
        var askers = Executors.newSingleThreadExecutor();
        try (WebEntrance web = new WebEntrance(config.web(), serving.web(), Map::of, Fixture.NOON, more -> {})) {
            web.start();
            assertThat(health(web)).contains(before);
            Future<?> asking = askers.submit(() -> {
                int afterwards = 0;
                for (int i = 0; afterwards < 2 * CHATS; i++) {
                    say(i % CHATS, Received.Kind.TEXT, "加班费怎么算");
                    afterwards += published.get() ? 1 : 0;
                }
            });
            Awaitility.await().until(() -> reading.number("SELECT count(*) FROM decision") > CHATS);

            Revision revision = publish(draft);
            published.set(true);
            asking.get();
            waitUntilAllIsDecided();

            assertThat(revision.before()).isEqualTo(before);
            assertThat(health(web)).contains(revision.name());
            assertThat(serving.staff(Map::of, serving.gaps(), curation, new Background(curation))
                            .get()
                            .knowledge()
                            .revision())
                    .isEqualTo(revision.name());
            eachIsAnsweredByOneOf(before, revision.name());
        } finally {
            published.set(true);
            askers.shutdown();
        }
    }

    private void eachIsAnsweredByOneOf(String before, String after) {
        List<Long> all = LongStream.rangeClosed(1, lastId).boxed().toList();
        Map<Long, List<StoreReading.Decided>> decisions = reading.decisions(all);
        assertThat(decisions).hasSize(all.size());
        assertThat(decisions.values()).allSatisfy(decided -> {
            assertThat(decided).hasSize(1);
            assertThat(decided.get(0).kind()).isEqualTo("answered");
            assertThat(decided.get(0).messages()).isNotEmpty();
            assertThat(decided.get(0).messages().get(0).words()).contains("加班要付加班费");
        });
        long old = decidedBy(before);
        long fresh = decidedBy(after);
        assertThat(old).isPositive();
        assertThat(fresh).isGreaterThanOrEqualTo(CHATS);
        assertThat(old + fresh).isEqualTo(lastId);
        // The wording is that of the edition that the record names.
        long newWording = decisions.values().stream()
                .filter(decided -> decided.get(0).messages().get(0).words().contains("新的"))
                .count();
        assertThat(newWording).isEqualTo(fresh);
    }

    private long decidedBy(String revision) {
        return reading.number("SELECT count(*) FROM decision WHERE revision = '" + revision + "'");
    }

    private static String health(WebEntrance web) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + web.port() + "/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void whatIsOpenOnAnIntentThatIsGoneBreaksNothing() {
        for (int chat = 1; chat <= 3; chat++) {
            say(chat, Received.Kind.TEXT, "哺乳假每天多久");
            say(chat, Received.Kind.TEXT, "双胞胎产假多少天");
        }
        waitUntilAllIsDecided();
        assertThat(reading.number("SELECT count(*) FROM decision WHERE kind = 'answered'"))
                .isEqualTo(6);
        publish(inReview(
                removed("intents/maternity_leave/days.yaml"),
                removed("knowledge/articles/maternity_leave/maternity-leave-days.yaml")));

        say(1, Received.Kind.BUTTON, "i:maternity_leave.days");
        say(1, Received.Kind.TEXT, "那三胞胎呢");
        say(2, Received.Kind.TEXT, "返回");
        say(2, Received.Kind.TEXT, "8000");
        say(3, Received.Kind.TEXT, "换成北京");
        say(3, Received.Kind.BUTTON, "f:+");
        waitUntilAllIsDecided();

        assertThat(reading.number("SELECT count(*) FROM decision WHERE kind = 'failed'"))
                .isZero();
        assertThat(reading.number("SELECT count(*) FROM decision")).isEqualTo(12);
        assertThat(reading.number("SELECT count(*) FROM inbox WHERE failures > 0"))
                .isZero();
    }

    private FileChange removed(String path) {
        return new FileChange(path, live.read(path), Optional.empty());
    }
}
