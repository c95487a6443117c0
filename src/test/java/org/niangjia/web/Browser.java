package org.niangjia.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a worker's browser does: keeps cookies and goes where it is sent. */
final class Browser {

    private final HttpClient client;
    private final String address;

    private Browser(HttpClient client, int port) {
        this.client = client;
        this.address = "http://127.0.0.1:" + port;
    }

    static Browser on(WebEntrance entrance) {
        return new Browser(
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build(),
                entrance.port());
    }

    /** One that keeps no cookies and stays where it is. */
    static Browser bare(WebEntrance entrance) {
        return new Browser(HttpClient.newHttpClient(), entrance.port());
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> ask(String words, String... headers) {
        return post("/ask?lang=zh", "words=" + encoded(words), headers);
    }

    HttpResponse<String> choose(String data) {
        return post("/ask?lang=zh", "choice=" + encoded(data));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no response", e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? request : request.headers(headers);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
