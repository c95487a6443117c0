package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.telegram.fake.FakeBotApi;

/** The database is damaged when the program starts: somebody in danger is heard all the same, and the file is left as it is. */
class DamagedStoreTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DANGER = "我被打了，好怕";
    private static final String FIRST_HELP = "先保证你的安全";
    private static final String BROKEN = "存不了东西";

    @TempDir
    Path home;

    private Path database;
    private Map<String, String> environment;

    @BeforeEach
    void aDatabaseOfBefore() throws IOException {
        environment = Fixture.environment(home);
        database = home.resolve("data/niangjia.db");
        SqliteStore.open(database, DataKey.load(home.resolve("key/data.key"), database))
                .close();
    }

    @Test
    void itHelpsWhoIsInDangerAndNamesHotlinesToTheOthers() throws Exception {
        Files.writeString(database, "half of a backup");
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving =
                        ServingProcess.serve(home, environment, telegram.url()).awaitServing()) {
            assertThat(serving.said())
                    .contains("niangjia.db is not a SQLite database", "start it again")
                    .doesNotContain("something broke");
            Site site = Site.of(serving);
            assertThat(site.post("ask?lang=zh", "words", DANGER).body()).contains(FIRST_HELP);
            assertThat(site.post("ask?lang=zh", "words", "产假一共几天").body())
                    .contains(BROKEN, "12351")
                    .doesNotContain("158天");
            HttpResponse<String> health = site.get("health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"answers\":false");
            HttpResponse<String> console = site.get("staff/cases");
            assertThat(console.statusCode()).isEqualTo(503);
            assertThat(console.body()).contains("系统出了故障");
            onTelegram(telegram);
            assertThat(serving.stop()).isEqualTo(128 + 15);
        }
        assertThat(Files.readString(database, StandardCharsets.UTF_8)).isEqualTo("half of a backup");
    }

    /** What was not stored stays with Telegram, to be answered when the database is whole again. */
    private static void onTelegram(FakeBotApi telegram) {
        telegram.deliver(1, DANGER);
        await().atMost(PATIENCE).until(() -> !telegram.sentTo(1).isEmpty());
        assertThat(telegram.sentTo(1).get(0).text()).contains(FIRST_HELP);
        telegram.deliver(2, "产假一共几天");
        await().atMost(PATIENCE).until(() -> !telegram.sentTo(2).isEmpty());
        assertThat(telegram.sentTo(2).get(0).text()).contains(BROKEN, "12351");
        assertThat(telegram.unacknowledged()).isEqualTo(2);
    }

    @Test
    void damageThatShowsOnlyWhenATableIsReadIsTheSame() throws Exception {
        byte[] damaged = damagePages();
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving =
                        ServingProcess.serve(home, environment, telegram.url()).awaitServing()) {
            assertThat(serving.said()).contains("niangjia.db is damaged", "with first help and hotlines only");
            assertThat(Site.of(serving).post("ask?lang=zh", "words", DANGER).body())
                    .contains(FIRST_HELP);
            assertThat(serving.stop()).isEqualTo(128 + 15);
        }
        assertThat(Files.readAllBytes(database)).isEqualTo(damaged);
    }

    /** Everything behind the first page is lost. */
    private byte[] damagePages() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(4_096);
            file.write(new byte[Math.toIntExact(file.length()) - 4_096]);
        }
        return Files.readAllBytes(database);
    }
}
