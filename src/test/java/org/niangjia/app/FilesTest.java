package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.consultation.Reception;
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
    private static final LocalDate BEGINS =
            LocalDate.now(Reception.ZONE).plusMonths(1).withDayOfMonth(1);
    private static final String ASKED =
            "产假从" + BEGINS.getYear() + "年" + BEGINS.getMonthValue() + "月1日开始，能休多少天";

    @TempDir
    Path home;

    @Test
    void areSentAsDocumentsAndCanBeDownloaded() throws Exception {
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving = ServingProcess.serve(home, Fixture.trainedEnvironment(home), telegram.url())
                        .awaitServing()) {
            onTelegram(telegram);
            ServingProcess.awaitDrained(home, telegram);
            Matcher address = Pattern.compile("answers on (http://\\S+/)").matcher(serving.said());
            assertThat(address.find()).isTrue();
            onTheWeb(address.group(1));
            assertThat(serving.said()).doesNotContain("\tat ");
        }
        assertOnlyTheCalendarIsKept();
    }

    private void onTelegram(FakeBotApi telegram) {
        press(telegram, "cs:yes");
        telegram.deliver(CHAT, ASKED);
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(CHAT).stream()
                        .anyMatch(sent -> sent.buttons().toString().contains(CALENDAR)));
        press(telegram, CALENDAR);
        Sent calendar = lastWithFile(telegram, 1);
        assertThat(calendar.text()).contains("添加到日历");
        assertThat(calendar.file().orElseThrow().type()).startsWith("text/calendar");
        assertCalendar(calendar.file().orElseThrow().name(), calendar.file().orElseThrow().content());

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
    private static void assertCalendar(String name, String content) {
        assertThat(name).isEqualTo("niangjia.ics");
        assertThat(content)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .contains("DTSTART;VALUE=DATE:" + BEGINS.plusDays(158).toString().replace("-", "") + "\r\n")
                .containsPattern("\r\nUID:[^\r]+@niangjia\r\nDTSTAMP:\\d{8}T\\d{6}Z\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("产假", "产", "孕");
    }

    private static void assertHeld(String content) {
        try {
            JsonNode held = JSON.readTree(content);
            assertThat(held.toString()).contains(ASKED);
            assertThat(held.size()).as("table by table").isGreaterThan(1);
        } catch (IOException e) {
            throw new AssertionError(content, e);
        }
    }

    private static void onTheWeb(String address) throws Exception {
        HttpClient hers = browser();
        post(hers, address + "ask?lang=zh", "choice", "cs:yes");
        assertThat(post(hers, address + "ask?lang=zh", "words", ASKED)).contains(CALENDAR);
        String link = link(post(hers, address + "ask?lang=zh", "choice", CALENDAR), "niangjia.ics");
        HttpResponse<String> calendar = get(hers, address + link);
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        assertThat(calendar.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"niangjia.ics\"");
        assertThat(calendar.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertCalendar("niangjia.ics", calendar.body());
        assertThat(get(browser(), address + link).statusCode()).as("nobody else's").isEqualTo(404);

        String data = link(post(hers, address + "ask?lang=zh", "words", "/mydata"), "niangjia-data.json");
        assertHeld(get(hers, address + data).body());
        assertThat(get(hers, address + "file/1/0").statusCode()).isEqualTo(404);
        assertThat(get(hers, address + "file/x/999999999999").statusCode()).isEqualTo(404);
        post(hers, address + "forget?lang=zh", "a", "b");
        assertThat(get(hers, address + data).statusCode()).as("gone with the page").isEqualTo(404);
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
            assertThat(new StoreReading(store, key)
                            .number("SELECT count(*) FROM outbox WHERE attachment IS NOT NULL"))
                    .isEqualTo(1);
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static HttpResponse<String> get(HttpClient browser, String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String post(HttpClient browser, String address, String name, String value) throws Exception {
        HttpResponse<String> response = browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(List.of(address, value).toString()).isEqualTo(200);
        return response.body();
    }
}
