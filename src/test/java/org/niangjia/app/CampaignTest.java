package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.staff.DemoAccounts;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.telegram.fake.FakeBotApi;

/**
 * News to those who asked for it, with the program as it runs: drafted in the console by one person, previewed and approved by another, sent
 * by Telegram at its pace, stopped in the middle; and who ends it gets no more.
 */
class CampaignTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SUBSCRIBERS = 60;
    private static final long FIRST_CHAT = 1_000;
    private static final long HERSELF = 7;

    /** So many are given out in a second; two seconds may touch one window. */
    private static final int IN_A_SECOND = 20;

    private static final String WORDS = "下周二区里有两癌筛查，带身份证。";

    @TempDir
    Path home;

    @Test
    void isPreviewedApprovedByAnotherPacedAndStopped() throws Exception {
        Map<String, String> passwords = prepare();
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving = ServingProcess.serve(home, Fixture.trainedEnvironment(home), telegram.url())
                        .awaitServing()) {
            subscribeByHerself(telegram);
            Site curator = signedIn(serving, "curator", passwords);
            Site publisher = signedIn(serving, "publisher", passwords);

            String campaign = drafted(curator, WORDS);
            String page = curator.get(campaign).body();
            assertThat(page).contains(WORDS, "Screening next Tuesday", "61");
            assertThat(curator.post(campaign + "/approve", "_token", Site.token(page))
                            .statusCode())
                    .as("who wrote it has not the role")
                    .isEqualTo(403);
            String own = drafted(publisher, "自己写的");
            HttpResponse<String> refused = publisher.post(
                    own + "/approve", "_token", Site.token(publisher.get(own).body()));
            assertThat(refused.uri().toString())
                    .as("nor may who has it approve what she wrote")
                    .contains("not_approved");
            assertThat(telegram.sentTo(FIRST_CHAT)).isEmpty();

            publisher.post(
                    campaign + "/approve",
                    "_token",
                    Site.token(publisher.get(campaign).body()));
            await().atMost(PATIENCE).until(() -> told(telegram).size() >= 25);
            curator.post(
                    campaign + "/stop",
                    "_token",
                    Site.token(curator.get(campaign).body()));
            ServingProcess.awaitDrained(home, telegram);
            int told = told(telegram).size();
            assertThat(told).as("stopped in the middle").isLessThan(SUBSCRIBERS);
            assertPaced(told(telegram));
            await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
            assertThat(told(telegram)).as("nothing more").hasSize(told);
            assertThat(told(telegram).stream().map(FakeBotApi.Sent::chat).collect(Collectors.toSet()))
                    .as("nobody twice")
                    .hasSize(told);
            assertThat(curator.get(campaign).body()).contains("叫停了");
            endsItByOnePress(telegram, curator, publisher);
        }
        assertNothingIsKeptOfTheMessages();
    }

    /** Staff, and those who want news: all but one of them made beforehand. */
    private Map<String, String> prepare() {
        Path database = home.resolve("data/niangjia.db");
        Instant now = Instant.now();
        try (SqliteStore store = SqliteStore.open(database, DataKey.load(home.resolve("key/data.key"), database))) {
            for (long chat = FIRST_CHAT; chat < FIRST_CHAT + SUBSCRIBERS; chat++) {
                Asker asker = new Asker(Channel.TELEGRAM, String.valueOf(chat));
                store.askers().subscriptions().keep(asker, Set.of(Subject.SCREENING), now);
                store.askers()
                        .askers()
                        .keep(
                                asker,
                                new AskerRecord(
                                        Optional.of(new Jurisdiction("CN-SD")),
                                        Optional.empty(),
                                        AskerRecord.NEW.consent(),
                                        true,
                                        Optional.empty()),
                                now);
            }
            return new DemoAccounts(store.staffAccounts())
                    .make(now).stream()
                            .collect(Collectors.toMap(made -> made.account().login(), DemoAccounts.Made::password));
        }
    }

    private static void subscribeByHerself(FakeBotApi telegram) {
        said(telegram, () -> telegram.deliver(HERSELF, "/province 山东"));
        said(telegram, () -> telegram.deliver(HERSELF, "/news"));
        said(telegram, () -> telegram.press(HERSELF, "nw:screening"));
    }

    private static void said(FakeBotApi telegram, Runnable says) {
        int before = telegram.sentTo(HERSELF).size() + telegram.edits().size();
        says.run();
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(HERSELF).size() + telegram.edits().size() > before);
    }

    private static Site signedIn(ServingProcess serving, String login, Map<String, String> passwords)
            throws java.io.IOException {
        Site site = Site.of(serving);
        HttpResponse<String> in = site.post(
                "staff/login?lang=zh", "login", login, "password", passwords.getOrDefault(login, ""), "code", "");
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        return site;
    }

    /** Drafts and returns the path of the preview. */
    private static String drafted(Site site, String words) {
        HttpResponse<String> drafted = site.post(
                "staff/campaigns",
                "_token",
                Site.token(site.get("staff/campaigns").body()),
                "subject",
                "screening",
                "place",
                "CN-SD",
                "words_zh",
                words,
                "words_en",
                "Screening next Tuesday");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(200);
        String path = drafted.uri().getPath().substring(1);
        assertThat(path).matches("staff/campaigns/\\d+");
        return path;
    }

    private static List<FakeBotApi.Sent> told(FakeBotApi telegram) {
        return telegram.sent().stream()
                .filter(sent -> sent.text().contains(WORDS))
                .toList();
    }

    private static void assertPaced(List<FakeBotApi.Sent> told) {
        for (FakeBotApi.Sent first : told) {
            assertThat(told.stream()
                            .filter(sent -> sent.nanos() >= first.nanos()
                                    && sent.nanos()
                                            < first.nanos()
                                                    + Duration.ofSeconds(1).toNanos()))
                    .as("in any second")
                    .hasSizeLessThanOrEqualTo(IN_A_SECOND);
        }
    }

    /** The button below the message ends all news, and the next message is not for her. */
    private static void endsItByOnePress(FakeBotApi telegram, Site curator, Site publisher) {
        said(telegram, () -> telegram.press(HERSELF, "nw:off"));
        int before = telegram.sentTo(HERSELF).size();
        String next = drafted(curator, "第二条消息");
        assertThat(curator.get(next).body()).contains("60");
        publisher.post(
                next + "/approve", "_token", Site.token(publisher.get(next).body()));
        await().atMost(PATIENCE)
                .until(() -> telegram.sent().stream()
                                .filter(sent -> sent.text().contains("第二条消息"))
                                .count()
                        == SUBSCRIBERS);
        assertThat(telegram.sentTo(HERSELF)).hasSize(before);
        assertThat(telegram.sentTo(FIRST_CHAT).get(0).buttons()).contains("nw:off");
        await().atMost(PATIENCE).until(() -> publisher.get(next).body().contains("发完了"));
    }

    private void assertNothingIsKeptOfTheMessages() {
        Path database = home.resolve("data/niangjia.db");
        DataKey key = DataKey.load(home.resolve("key/data.key"), database);
        try (SqliteStore store = SqliteStore.open(database, key)) {
            assertThat(new StoreReading(store, key).number("SELECT count(*) FROM outbox WHERE question_id IS NULL"))
                    .isZero();
        }
    }
}
