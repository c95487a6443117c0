package org.niangjia.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a serving program in a browser of somebody's own, which keeps cookies and goes where it is sent. */
final class Site {

    private static final Pattern ADDRESS = Pattern.compile("answers on (http://\\S+/)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    private Site(String address) {
        this.address = address;
    }

    /** The site that a process serves. */
    static Site of(ServingProcess serving) throws IOException {
        Matcher address = ADDRESS.matcher(serving.said());
        if (!address.find()) {
            throw new AssertionError("it says no address: " + serving.said());
        }
        return new Site(address.group(1));
    }

    /** The same site for somebody else. */
    Site another() {
        return new Site(address);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** The token that forms of a page of the console are sent with. */
    static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form: " + page);
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no response", e);
        }
    }
}
