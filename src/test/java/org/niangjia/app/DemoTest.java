package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Stage;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.Consultation;
import org.niangjia.staff.DemoAccounts;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;

class DemoTest {

    private static final Pattern ADDRESS = Pattern.compile("answers on (http://\\S+/) \\(");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path home;

    private record Filled(String figures, List<Case> cases) {}

    @Test
    void itsMonthHasCasesInEveryStageAndIsTheSameEachTime() throws IOException {
        Wiring wiring = new Wiring(Config.read(Fixture.trainedEnvironment(home)), Fixture.NOON, new Texts());
        Consultation consultation = wiring.consultation((step, done, total) -> {}, new Texts());
        Filled filled = fill(wiring, consultation, "one");
        assertThat(filled.cases()).extracting(Case::stage).contains(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED);
        assertThat(filled.cases()).extracting(Case::stage).contains(Stage.ARCHIVED, Stage.CHECKED);
        assertThat(filled.cases())
                .allSatisfy(head -> assertThat(head.changedAt()).isBeforeOrEqualTo(Fixture.NOON.instant()));
        // Another month takes as long again: only the full suite fills it.
        if (Suite.IS_FULL) {
            assertThat(fill(wiring, consultation, "two")).isEqualTo(filled);
        }
    }

    private Filled fill(Wiring wiring, Consultation consultation, String name) {
        Path database = home.resolve(name + "/niangjia.db");
        try (SqliteStore store = SqliteStore.open(database, DataKey.load(home.resolve("key/" + name), database))) {
            store.markAsDemo();
            new DemoData(store, consultation, wiring.knowledge(), new Texts(), Fixture.NOON.instant())
                    .fill(
                            new DemoAccounts(store.staffAccounts())
                                    .make(Fixture.NOON.instant()).stream()
                                            .map(DemoAccounts.Made::account)
                                            .toList(),
                            (step, done, total) -> {});
            var figures = store.figures().during(TODAY.minusDays(29), TODAY);
            assertThat(figures.questions()).isGreaterThan(300);
            assertThat(figures.unresolved()).isPositive();
            return new Filled(
                    figures.outcomes() + " " + figures.days() + " " + figures.topics(),
                    store.cases()
                            .list(CaseQuery.of(java.util.Set.of(), Fixture.NOON.instant(), 200), Viewer.PROGRAM)
                            .rows());
        }
    }

    @Test
    void isServedWithABannerOnEveryPageAccountsOfEveryRoleAndWithoutTelegram()
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Fixture.trainedEnvironment(home));
        environment.put("TELEGRAM_BOT_TOKEN", "123456:none-of-the-demos-business-is-here-at-all");
        environment.put("TELEGRAM_API_URL", "http://127.0.0.1:9");
        environment.put("NIANGJIA_WEB_PORT", "0");
        Path log = home.resolve("log");
        try (ServingProcess serving = ServingProcess.start(home, environment, "serve", "--demo")) {
            await().atMost(PATIENCE)
                    .until(() -> ADDRESS.matcher(Files.readString(log)).find());
            String said = Files.readString(log);
            assertThat(said)
                    .contains("admin ", "reviewer ", "curator ", "publisher ", "Telegram stays off")
                    .doesNotContain("and on Telegram", "polling");
            Matcher address = ADDRESS.matcher(said);
            assertThat(address.find()).isTrue();
            for (String page : List.of("", "verify", "case", "privacy", "staff/login", "nothing")) {
                assertThat(get(address.group(1) + page)).as(page).contains("演示数据 / Demo data");
            }
            // A second one must not take the database away from the first.
            Fixture.Ran second = Fixture.run(environment, "", "serve", "--demo");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(serving.isAlive()).isTrue();
            assertThat(get(address.group(1))).contains("演示数据 / Demo data");
        }
        assertThat(home.resolve("data/niangjia.db")).doesNotExist();
        assertThat(SqliteStore.isDemo(home.resolve("data/demo/niangjia.db"))).isTrue();
        refusesARealServe();
    }

    private void refusesARealServe() {
        Map<String, String> real = Fixture.environment(home);
        real.put("NIANGJIA_DATA", home.resolve("data/demo").toString());
        real.put("NIANGJIA_KEY_FILE", home.resolve("key/demo-data.key").toString());
        for (String[] command : List.of(new String[] {"cases"}, new String[] {"audit", "verify"})) {
            Fixture.Ran ran = Fixture.run(real, "", command);
            assertThat(ran.exitCode()).isEqualTo(1);
            assertThat(ran.err()).contains("made-up data");
        }
    }

    @Test
    void leavesADatabaseThatIsNotOfTheDemoAlone() throws IOException {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        Path database = home.resolve("data/demo/niangjia.db");
        SqliteStore.open(database, DataKey.load(home.resolve("key/demo-data.key"), database))
                .close();
        byte[] before = Files.readAllBytes(database);
        Fixture.Ran ran = Fixture.run(environment, "", "serve", "--demo");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("is left alone");
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
