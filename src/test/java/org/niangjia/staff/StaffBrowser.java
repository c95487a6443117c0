package org.niangjia.staff;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a staff member's browser does: keeps the console's cookie, sends forms as they are, and stays where it is. */
final class StaffBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private Optional<String> token = Optional.empty();

    StaffBrowser(int port) {
        this.port = port;
    }

    StaffBrowser withToken(String session) {
        token = Optional.of(session);
        return this;
    }

    Optional<String> token() {
        return token;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends a form with the session's token: names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        token.ifPresent(known -> all.addAll(List.of("_token", Secrets.formToken(known))));
        return bare(path, all.toArray(String[]::new));
    }

    /** Sends a form without it. */
    HttpResponse<String> bare(String path, String... fields) {
        return send("POST", path, form(fields), "Content-Type", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        token.ifPresent(session -> request.header("Cookie", "niangjia-staff=" + session));
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            keepCookie(response);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no response", e);
        }
    }

    private void keepCookie(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("niangjia-staff="))
                .map(cookie -> cookie.substring("niangjia-staff=".length(), cookie.indexOf(';')))
                .forEach(value -> token = Optional.of(value).filter(text -> !text.isEmpty()));
    }

    static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
