package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.understanding.model.Progress;

/** The files or the model are damaged: somebody in danger is heard all the same, and nobody is told something wrong. */
class OutOfOrderTest {

    private static final Texts TEXTS = new Texts();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "correct horse battery";
    private static final String DANGER = "我被打了，好怕";
    private static final String FIRST_HELP = "先保证你的安全";
    private static final String ARTICLE = "knowledge/articles/maternity_leave/maternity-leave-days.yaml";

    /** Every page of the console that needs no number of something. */
    private static final List<String> PAGES = List.of(
            "",
            "/cases",
            "/clusters",
            "/unresolved",
            "/drafts",
            "/answers",
            "/revisions",
            "/edit/intent",
            "/edit/article",
            "/edit/figure",
            "/edit/new",
            "/edit/file?path=knowledge/departments.yaml",
            "/playground",
            "/reports",
            "/services",
            "/campaigns",
            "/people",
            "/settings",
            "/audit",
            "/health");

    @TempDir
    Path home;

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        Fixture.copy(Fixture.KNOWLEDGE, home.resolve("knowledge"));
        Fixture.copy(Fixture.INTENTS, home.resolve("intents"));
        environment.put("NIANGJIA_KNOWLEDGE", home.resolve("knowledge").toString());
        environment.put("NIANGJIA_INTENTS", home.resolve("intents").toString());
        return environment;
    }

    private void damage() throws IOException {
        Files.writeString(home.resolve(ARTICLE), "\nversions: [half of a fi");
    }

    @Test
    void itServesDangersAndHotlinesAndKeepsWhatIsAskedForStaff() throws Exception {
        Map<String, String> environment = environment();
        damage();
        Fixture.Ran check = Fixture.run(environment, "", "check");
        assertThat(check.exitCode()).isEqualTo(1);
        String problem = check.lines().stream()
                .filter(line -> line.contains("maternity-leave-days.yaml:"))
                .findFirst()
                .orElseThrow();
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving =
                        ServingProcess.serve(home, environment, telegram.url()).awaitServing()) {
            assertThat(serving.said()).contains(problem).contains("niangjia check");
            onTelegram(telegram);
            Matcher begun = Pattern.compile("enter the set-up code (\\S+)").matcher(awaitSetUpCode(serving));
            assertThat(begun.find()).isTrue();
            onTheWeb(Site.of(serving));
            inTheConsole(Site.of(serving), begun.group(1), problem);
            assertThat(serving.said()).doesNotContain("\tat ");
            assertThat(serving.stop()).isEqualTo(128 + 15);
        }
        assertKeptForStaff();
    }

    private static String awaitSetUpCode(ServingProcess serving) throws IOException {
        await().atMost(PATIENCE).until(() -> serving.said().contains("set-up code"));
        return serving.said();
    }

    private void onTelegram(FakeBotApi telegram) {
        assertThat(told(telegram, 1, DANGER)).contains(FIRST_HELP);
        assertThat(told(telegram, 2, "产假一共几天"))
                .contains("资料出了故障", "12351", "没有留下")
                .doesNotContain("158", "98");
        telegram.press(3, "cs:yes");
        await().atMost(PATIENCE).until(() -> !telegram.sentTo(3).isEmpty());
        assertThat(told(telegram, 3, "怀孕了被辞退怎么办")).contains("资料出了故障", "12351", "我已经记下");
        assertThat(told(telegram, 3, DANGER)).contains(FIRST_HELP);
        // A code that cannot be looked at now is not said to be withdrawn; what needs no article still works.
        assertThat(told(telegram, 3, "/verify 2222-2222-2222")).contains("现在查不了这个核验码");
        assertThat(told(telegram, 3, "/mydata")).contains("怀孕了被辞退怎么办").doesNotContain(DANGER);
    }

    private static String told(FakeBotApi telegram, long chat, String words) {
        int before = telegram.sentTo(chat).size();
        telegram.deliver(chat, words);
        await().atMost(PATIENCE).until(() -> telegram.sentTo(chat).size() > before);
        return telegram.sentTo(chat).stream()
                .skip(before)
                .map(FakeBotApi.Sent::text)
                .reduce("", String::concat);
    }

    private static void onTheWeb(Site site) {
        assertThat(site.post("ask?lang=zh", "words", DANGER).body()).contains(FIRST_HELP);
        assertThat(site.post("ask?lang=zh", "words", "产假一共几天").body())
                .contains("资料出了故障", "12351")
                .doesNotContain("158天");
        HttpResponse<String> health = site.get("health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"answers\":false").doesNotContain("yaml");
    }

    private static void inTheConsole(Site site, String code, String problem) {
        HttpResponse<String> made = site.post(
                "staff/setup", "code", code, "name", "管理员", "login", "admin", "password", PASSWORD, "again", PASSWORD);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        for (String page : PAGES) {
            assertThat(site.get("staff" + page).statusCode()).as(page).isIn(200, 403, 404);
        }
        assertThat(site.get("staff").body()).contains("机器人现在答不了问题");
        assertThat(site.get("staff/health").body())
                .contains(problem.substring(problem.indexOf("maternity-leave-days.yaml:"), problem.indexOf(": ")));
    }

    private void assertKeptForStaff() {
        Path database = home.resolve("data/niangjia.db");
        try (SqliteStore store = SqliteStore.open(database, DataKey.load(home.resolve("key/data.key"), database))) {
            assertThat(store.unresolvedQuestions().open())
                    .extracting(question -> question.text().value())
                    .containsExactly("怀孕了被辞退怎么办");
        }
    }

    @Test
    void whatWasMendedAnswersAgainByItself() throws Exception {
        Map<String, String> environment = environment();
        String whole = Files.readString(home.resolve(ARTICLE));
        damage();
        mended(environment, () -> Files.writeString(home.resolve(ARTICLE), whole));
    }

    @Test
    void aModelThatIsDamagedIsSaidToBeSoAndTheSameIsDone() throws Exception {
        Map<String, String> environment = environment();
        Path weights;
        try (Stream<Path> files = Files.walk(home.resolve("data/models"))) {
            weights = files.filter(file -> file.endsWith("zh.examples"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(weights);
        Files.write(weights, new byte[] {1, 2, 3});
        Fixture.Ran check = Fixture.run(environment, "", "check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out()).contains("models").contains("delete that folder");
        mended(environment, () -> Files.write(weights, whole));
    }

    private interface Step {
        void run() throws IOException;
    }

    /** With the parts of {@code serve}: nothing is answered, then what was damaged is mended, and it is. */
    private void mended(Map<String, String> environment, Step mend) throws IOException {
        Config config = Config.read(environment);
        Wiring wiring = new Wiring(config, Fixture.NOON, TEXTS);
        Mending.Beginning beginning =
                Mending.Beginning.with(() -> wiring.edition(Progress.SILENT), wiring.editions()::outOfOrder);
        assertThat(beginning.trouble()).isPresent();
        try (SqliteStore store = wiring.openStore(true)) {
            Serving serving = new Serving(wiring, config, store, beginning.edition(), TEXTS);
            assertThat(serving.isOutOfOrder()).isTrue();
            Asker asker = new Asker(Channel.TELEGRAM, "7");
            store.askers().askers().keep(asker, AskerRecord.NEW.with(Consent.GIVEN), Fixture.NOON.instant());
            StoreReading reading = new StoreReading(store, DataKey.load(config.keyFile(), config.database()));
            try (Desk desk = new Desk(store, serving.clerks(), Fixture.NOON);
                    Mending mending = new Mending(
                            serving,
                            () -> wiring.editions().of(wiring.editions().read(), Progress.SILENT),
                            Duration.ofMillis(200))) {
                desk.start(() -> {});
                mending.start();
                ask(store, desk, asker, 1);
                await().atMost(PATIENCE).until(() -> reading.number("SELECT count(*) FROM outbox") == 1);
                mend.run();
                await().atMost(PATIENCE).until(() -> !serving.isOutOfOrder());
                ask(store, desk, asker, 2);
                await().atMost(PATIENCE).until(() -> reading.number("SELECT count(*) FROM outbox") == 2);
            }
            assertThat(reading.decisions(List.of(1L)).get(1L))
                    .extracting("kind")
                    .containsExactly("handed_off");
            assertThat(reading.decisions(List.of(2L)).get(2L))
                    .extracting("kind")
                    .containsExactly("answered");
        }
    }

    private static void ask(SqliteStore store, Desk desk, Asker asker, int number) {
        store.inbox()
                .store(List.of(new Received(
                        String.valueOf(number),
                        asker,
                        Optional.of("m" + number),
                        Received.Kind.TEXT,
                        RedactedText.of("生孩子能休多少天"),
                        Optional.of(Language.ZH.code()),
                        Fixture.NOON.instant())));
        desk.arrived(1);
    }
}
