package org.niangjia.telegram.fake;

import java.time.Duration;
import java.util.Optional;

/** What goes wrong with a call. */
public sealed interface Fault {

    /** Answers this instead of doing it. */
    record Says(int status, String contentType, String body) implements Fault {}

    /** Closes the connection without an answer, having done it if accepted. */
    record Cut(boolean accepted) implements Fault {}

    /** Does it and breaks the answer off half way. */
    record HalfAnswer() implements Fault {}

    /** Sends not a byte for so long, then closes the connection without having done it. */
    record Hang(Duration duration) implements Fault {}

    /** Answers only after so long, having done it at once. */
    record Late(Duration duration) implements Fault {}

    /** Too many requests; {@code retryAfter} as it stands in the JSON, so it may be nonsense. */
    static Fault tooMany(Optional<String> retryAfter) {
        String parameters = retryAfter
                .map(value -> ",\"parameters\":{\"retry_after\":" + value + "}")
                .orElse("");
        return new Says(
                429,
                "application/json",
                "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry later\"" + parameters
                        + "}");
    }

    static Fault tooMany(int retryAfter) {
        return tooMany(Optional.of(Integer.toString(retryAfter)));
    }

    /** Telegram's way of saying no. */
    static Fault refusal(int code, String description) {
        return new Says(
                code,
                "application/json",
                "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
    }

    /** What a gateway in between says. */
    static Fault html(int status) {
        return new Says(status, "text/html", "<html><body><h1>" + status + " Bad Gateway</h1></body></html>");
    }

    static Fault empty() {
        return new Says(200, "application/json", "");
    }

    static Fault text(String body) {
        return new Says(200, "application/json", body);
    }
}
