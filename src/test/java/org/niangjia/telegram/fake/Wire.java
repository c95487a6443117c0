package org.niangjia.telegram.fake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes and goes over HTTP. */
final class Wire {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern BOUNDARY = Pattern.compile("^multipart/form-data; *boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("Content-Disposition: form-data; name=\"([^\"]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("Content-Type: (\\S+)");

    private Wire() {}

    /** From the query, a form or JSON, as Telegram takes them. */
    static ObjectNode parameters(HttpExchange exchange) throws IOException {
        ObjectNode parameters = JSON.createObjectNode();
        form(exchange.getRequestURI().getRawQuery(), parameters);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher boundary =
                BOUNDARY.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")));
        if (boundary.find()) {
            multipart(body, boundary.group(1), parameters);
        } else if (body.stripLeading().startsWith("{")) {
            JSON.readTree(body).properties().forEach(field -> parameters.set(field.getKey(), field.getValue()));
        } else {
            form(body, parameters);
        }
        return parameters;
    }

    /** RFC 7578, as far as texts go: a part with a file name becomes an object of name, type and content. */
    private static void multipart(String body, String boundary, ObjectNode parameters) {
        for (String part : body.split("(\r\n)?--" + Pattern.quote(boundary) + "(--)?(\r\n)?", -1)) {
            int end = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (end < 0 || !name.find()) {
                continue;
            }
            String head = part.substring(0, end);
            String content = part.substring(end + 4);
            Matcher file = FILE_NAME.matcher(head);
            if (file.find()) {
                Matcher type = TYPE.matcher(head);
                parameters
                        .putObject(name.group(1))
                        .put("name", file.group(1))
                        .put("type", type.find() ? type.group(1) : "")
                        .put("content", content);
            } else {
                parameters.put(name.group(1), content);
            }
        }
    }

    private static void form(@Nullable String form, ObjectNode parameters) {
        if (form == null || form.isEmpty()) {
            return;
        }
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
    }

    static void respond(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
