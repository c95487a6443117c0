package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.question.Asker;

class WebSafetyTest extends WebTest {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    @Test
    void protectsEveryResponse() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));
        String cookie = "niangjia=" + "a".repeat(32);

        assertProtected(200, browser.get("/"));
        assertProtected(200, browser.get("/privacy"));
        assertProtected(200, browser.get("/health"));
        assertProtected(200, browser.get("/favicon.ico"));
        assertProtected(200, browser.get("/style/pico.css"));
        assertProtected(200, browser.get("/style/niangjia.css"));
        assertProtected(200, browser.get("/script/htmx.js"));
        assertProtected(200, browser.get("/script/niangjia.js"));
        assertProtected(200, browser.get("/new-tab"));
        assertProtected(200, browser.get("/verify"));
        assertProtected(400, browser.get("/verify/%3Cscript%3E"));
        assertProtected(404, browser.get("/verify?code=2222-2222-2222"));
        assertProtected(303, browser.post("/leave", ""));
        assertProtected(200, browser.get("/case"));
        assertProtected(400, browser.post("/case", "receipt=x"));
        assertProtected(200, browser.ask("产假"));
        assertProtected(303, browser.ask("产假", "Cookie", cookie));
        assertProtected(303, browser.post("/forget", ""));
        assertProtected(400, browser.ask(""));
        assertProtected(400, browser.get("/a;b/..;/c"));
        assertProtected(403, browser.ask("产假", "Origin", "http://evil.example"));
        assertProtected(404, browser.get("/nothing/here"));
        assertProtected(404, browser.get("/style/../style/pico.classless.min.css"));
        assertProtected(405, browser.get("/ask"));
        assertProtected(405, browser.post("/", "words=a"));
        assertProtected(413, browser.ask("a".repeat(5_000)));
        assertProtected(413, browser.ask("a".repeat(70_000)));
        assertProtected(414, browser.get("/" + "a".repeat(10_000)));
        assertProtected(431, browser.get("/", "X-Long", "a".repeat(20_000)));
        journal.refuseToWrite();
        assertProtected(503, browser.ask("产假"));
        journal.refuseToRead();
        assertProtected(503, browser.get("/health"));
    }

    @Test
    void showsAPageOfItsOwnForEveryError() {
        WebEntrance entrance = serve(SmallConsultation.sure());
        Browser browser = Browser.bare(entrance);

        assertThat(browser.get("/nothing?lang=zh").body()).contains("<h1>没有这一页</h1>", "href=\"/?lang=zh\"");
        assertThat(browser.get("/nothing?lang=en").body()).contains("<h1>There is no such page</h1>");
        assertThat(browser.get("/ask").body()).contains("<h1>这一页不能这样打开</h1>");
        assertThat(browser.get("/a;b/..;/c").body())
                .contains("<h1>这个请求我看不懂</h1>")
                .doesNotContain("Jetty", "HTTP ERROR");
        // The server hangs up after a request that it cannot read: what is posted next needs a connection of its own.
        assertThat(Browser.bare(entrance).ask("a".repeat(70_000)).body()).contains("<h1>写得太长了</h1>");
    }

    @Test
    void showsAPageOfItsOwnForABugWithoutTellingWhatBroke() {
        WebEntrance entrance = new WebEntrance(
                new WebSettings("127.0.0.1", 0),
                parts(SmallConsultation.sure(), journal),
                () -> {
                    throw new IllegalStateException("secret detail");
                },
                clock);
        try (entrance) {
            entrance.start();
            HttpResponse<String> page = Browser.bare(entrance).get("/health");

            assertProtected(500, page);
            assertThat(page.body()).contains("<h1>对不起，出了故障</h1>").doesNotContain("secret", "Exception");
        }
    }

    @Test
    void survivesRequestsThatAreNone() throws IOException {
        WebEntrance entrance = serve(SmallConsultation.sure());

        for (String request : new String[] {"FOO\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n"}) {
            String response = raw(entrance, request);
            assertThat(response)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: ", "Cache-Control: no-store", "这个请求我看不懂")
                    .doesNotContain("Server:", "Jetty");
        }
        assertThat(Browser.bare(entrance).get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</b>",
                "</textarea></title><script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">产假</a>",
                "\"><img src=x onerror=alert(1)>",
                "'><svg/onload=alert(1)>",
                "&lt;script&gt;",
                "<!--"
            })
    void showsMarkUpAsItWasWritten(String words) {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        String escaped = words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");

        assertThat(browser.ask("产假" + words).body()).contains("<p>产假" + escaped + "</p>");
        journal.refuseToWrite();
        assertThat(browser.ask(words).body())
                .contains(">\n" + escaped + "</textarea>")
                .doesNotContain(words.equals("&lt;script&gt;") ? ">&lt;" : words + "</textarea>");
    }

    @Test
    void reflectsNothingOfAnAddress() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));
        String script = "%3Cscript%3Ealert(1)%3C/script%3E";

        assertThat(browser.get("/" + script).body()).doesNotContain("alert(");
        assertThat(browser.get("/verify/" + script).body()).doesNotContain("<script>alert");
        assertThat(browser.get("/verify?code=" + script).body()).doesNotContain("<script>alert");
        assertThat(browser.get("/?lang=" + script + "&words=" + script).body()).doesNotContain("alert(");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://evil.example",
        "Origin, http://127.0.0.1.evil.example",
        "Origin, http://127.0.0.1",
        "Origin, garbage",
    })
    void refusesPostsFromElsewhere(String header, String value) {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));

        assertThat(browser.ask("产假", header, value).statusCode()).isEqualTo(403);
        assertThat(browser.post("/forget", "", header, value).statusCode()).isEqualTo(403);
        assertThat(browser.post("/leave", "", header, value).statusCode()).isEqualTo(403);
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void takesPostsFromItsOwnPage() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));

        // A page with this referrer policy sends "null" as the origin of its own forms.
        assertThat(browser.ask("产假", "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.ask("产假", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
        assertThat(browser.ask("产假", "Origin", browser.address()).statusCode()).isEqualTo(200);
        assertThat(browser.ask("产假", "Origin", "null").statusCode()).isEqualTo(200);
    }

    @Test
    void givesACookieThatNoScriptAndNoOtherSiteCanUse() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));

        assertThat(cookie(browser.get("/"))).matches("niangjia=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(cookie(browser.get("/", "X-Forwarded-Proto", "https"))).endsWith("; Secure");
        assertThat(cookie(browser.get("/", "Cookie", "niangjia=mine"))).doesNotContain("mine");
    }

    @Test
    void readsFormsOnly() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));

        for (String type : new String[] {"text/plain", "application/json", "multipart/form-data; boundary=x"}) {
            HttpResponse<String> page = browser.send(browser.request("/ask")
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("words=a")));
            assertThat(page.statusCode()).as(type).isEqualTo(415);
        }
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void stopsReadingWhatDoesNotEnd() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));
        byte[] endless = ("words=" + "a".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> page = browser.send(browser.request("/ask")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless))));

        assertThat(page.statusCode()).isEqualTo(413);
    }

    @Test
    void saysHowItIs() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure(), Map.of("telegram", "up")));
        HttpResponse<String> health = browser.get("/health");

        assertThat(health.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(health.body())
                .isEqualTo("{\"ok\":true,\"answers\":true,\"revision\":\""
                        + SmallConsultation.sure().revision() + "\",\"telegram\":\"up\"}");
        journal.refuseToRead();
        HttpResponse<String> ill = browser.get("/health");
        assertThat(ill.statusCode()).isEqualTo(503);
        assertThat(ill.body()).startsWith("{\"ok\":false,").doesNotContain("disk");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                WebEntrance entrance = new WebEntrance(
                        new WebSettings("127.0.0.1", taken.getLocalPort()),
                        parts(SmallConsultation.sure(), journal),
                        Map::of,
                        clock)) {
            assertThatThrownBy(entrance::start)
                    .isInstanceOf(WebUnavailable.class)
                    .hasMessageContaining("127.0.0.1 port " + taken.getLocalPort())
                    .hasMessageContaining("another program uses the port");
        }
    }

    @Test
    void finishesTheReplyUnderWayBeforeItStops() throws Exception {
        SlowJournal slow = new SlowJournal(journal);
        WebEntrance entrance =
                new WebEntrance(new WebSettings("127.0.0.1", 0), parts(SmallConsultation.sure(), slow), Map::of, clock);
        entrance.start();
        int port = entrance.port();
        Browser browser = Browser.bare(entrance);
        CompletableFuture<HttpResponse<String>> asked = CompletableFuture.supplyAsync(() -> browser.ask("产假"));
        slow.reached.await();
        Thread closing = new Thread(entrance::close);
        closing.start();
        await().until(() -> !takesConnections(port));
        slow.goOn.countDown();

        assertThat(asked)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200));
        closing.join();
        assertThat(journal.recorded()).hasSize(1);
    }

    private static void assertProtected(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(status);
        HttpHeaders headers = response.headers();
        HEADERS.forEach((name, value) ->
                assertThat(headers.allValues(name)).as(status + " " + name).containsExactly(value));
        assertThat(headers.map()).as("status %s", status).doesNotContainKeys("server", "x-powered-by");
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static boolean takesConnections(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String raw(WebEntrance entrance, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), entrance.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Waits in the middle of storing. */
    private static final class SlowJournal implements Journal {

        private final Journal journal;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        SlowJournal(Journal journal) {
            this.journal = journal;
        }

        @Override
        public void record(Exchange exchange) {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("cut off", e);
            }
            journal.record(exchange);
        }

        @Override
        public java.util.Optional<Dialogue> dialogue(Asker asker, java.time.Instant since) {
            return journal.dialogue(asker, since);
        }
    }
}
