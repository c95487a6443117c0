package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.FakeBotApi.Sent;

/** What an asker can take with her, on Telegram and from the web page: her days for the calendar, and all that is held of her. */
class FilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final long CHAT = 7;
    private static final String CALENDAR = "k:maternity_leave.days";
    private final LocalDate begins = LocalDate.now(Reception.ZONE).plusMonths(1).withDayOfMonth(1);
    private final String asked = "产假从" + begins.getYear() + "年" + begins.getMonthValue() + "月1日开始，能休多少天";

    @TempDir
    Path home;

    @Test
    void areSentAsDocumentsAndCanBeDownloaded() throws Exception {
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving = ServingProcess.serve(home, Fixture.trainedEnvironment(home), telegram.url())
                        .awaitServing()) {
            onTelegram(telegram);
            ServingProcess.awaitDrained(home, telegram);
            onTheWeb(Site.of(serving));
            assertThat(serving.said()).doesNotContain("\tat ");
        }
        assertOnlyTheCalendarIsKept();
    }

    private void onTelegram(FakeBotApi telegram) {
        press(telegram, "cs:yes");
        telegram.deliver(CHAT, asked);
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(CHAT).stream()
                        .anyMatch(sent -> sent.buttons().toString().contains(CALENDAR)));
        press(telegram, CALENDAR);
        Sent calendar = lastWithFile(telegram, 1);
        assertThat(calendar.text()).contains("添加到日历");
        assertThat(calendar.file().orElseThrow().type()).startsWith("text/calendar");
        assertCalendar(
                calendar.file().orElseThrow().name(),
                calendar.file().orElseThrow().content());

        telegram.deliver(CHAT, "/mydata");
        Sent held = lastWithFile(telegram, 2);
        assertThat(telegram.sentTo(CHAT).stream().map(Sent::text).toList().toString())
                .contains("我这里关于你的全部内容");
        assertThat(held.file().orElseThrow().name()).isEqualTo("niangjia-data.json");
        assertHeld(held.file().orElseThrow().content());
    }

    private static void press(FakeBotApi telegram, String data) {
        int before = telegram.sentTo(CHAT).size();
        telegram.press(CHAT, data);
        await().atMost(PATIENCE).until(() -> telegram.sentTo(CHAT).size() > before);
    }

    private static Sent lastWithFile(FakeBotApi telegram, int files) {
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(CHAT).stream()
                                .filter(sent -> sent.file().isPresent())
                                .count()
                        == files);
        return telegram.sentTo(CHAT).stream()
                .filter(sent -> sent.file().isPresent())
                .skip(files - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Of 158 days, of which the first counts. */
    private void assertCalendar(String name, String content) {
        assertThat(name).isEqualTo("niangjia.ics");
        assertThat(content)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains(
                        "DTSTART;VALUE=DATE:" + begins.plusDays(158).toString().replace("-", "") + "\r\n")
                .containsPattern("\r\nUID:[^\r]+@niangjia\r\nDTSTAMP:\\d{8}T\\d{6}Z\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("产假", "产", "孕");
    }

    private void assertHeld(String content) {
        try {
            JsonNode held = JSON.readTree(content);
            assertThat(held.toString()).contains(asked);
            assertThat(held.size()).as("table by table").isGreaterThan(1);
        } catch (IOException e) {
            throw new AssertionError(content, e);
        }
    }

    private void onTheWeb(Site hers) {
        said(hers, "choice", "cs:yes");
        assertThat(said(hers, "words", asked)).contains(CALENDAR);
        String link = link(said(hers, "choice", CALENDAR), "niangjia.ics");
        HttpResponse<String> calendar = hers.get(link);
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(calendar.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"niangjia.ics\"");
        assertThat(calendar.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertCalendar("niangjia.ics", calendar.body());
        assertThat(hers.another().get(link).statusCode()).as("nobody else's").isEqualTo(404);

        String data = link(said(hers, "words", "/mydata"), "niangjia-data.json");
        assertHeld(hers.get(data).body());
        assertThat(hers.get("file/1/0").statusCode()).isEqualTo(404);
        assertThat(hers.get("file/x/999999999999").statusCode()).isEqualTo(404);
        hers.post("forget?lang=zh");
        assertThat(hers.get(data).statusCode()).as("gone with the page").isEqualTo(404);
    }

    private static String link(String page, String name) {
        Matcher link = Pattern.compile("<a href=\"/(file/[^\"]+)\" download=\"" + Pattern.quote(name) + "\"")
                .matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    /** Of the answer with all that is held of her nothing stays. */
    private void assertOnlyTheCalendarIsKept() {
        Path database = home.resolve("data/niangjia.db");
        DataKey key = DataKey.load(home.resolve("key/data.key"), database);
        try (SqliteStore store = SqliteStore.open(database, key)) {
            assertThat(new StoreReading(store, key).number("SELECT count(*) FROM outbox WHERE attachment IS NOT NULL"))
                    .isEqualTo(1);
        }
    }

    private static String said(Site site, String name, String value) {
        HttpResponse<String> response = site.post("ask?lang=zh", name, value);
        assertThat(response.statusCode()).as(value).isEqualTo(200);
        return response.body();
    }
}
