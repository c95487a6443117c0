package org.niangjia.telegram.fake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What comes and goes over HTTP. */
final class Wire {

    private static final JsonMapper JSON = new JsonMapper();

    private Wire() {}

    /** From the query, a form or JSON, as Telegram takes them. */
    static ObjectNode parameters(HttpExchange exchange) throws IOException {
        ObjectNode parameters = JSON.createObjectNode();
        form(exchange.getRequestURI().getRawQuery(), parameters);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (body.stripLeading().startsWith("{")) {
            JSON.readTree(body).properties().forEach(field -> parameters.set(field.getKey(), field.getValue()));
        } else {
            form(body, parameters);
        }
        return parameters;
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
