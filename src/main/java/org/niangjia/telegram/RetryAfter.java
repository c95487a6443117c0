package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how long Telegram wants us to keep quiet. */
final class RetryAfter {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    /** Nothing waits longer: a value above this is a mistake, and the next refusal would say so again. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    /** From an answer's parameters; empty if there is no number. */
    static Optional<Duration> of(JsonNode parameters) {
        JsonNode value = parameters.path("retry_after");
        return value.isNumber() ? Optional.of(bounded(value.asDouble())) : parse(value.textValue());
    }

    /** From a header; empty if it is not a number of seconds. */
    static Optional<Duration> parse(@Nullable String seconds) {
        if (seconds == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(bounded(Double.parseDouble(seconds.strip())));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Duration bounded(double seconds) {
        if (!(seconds > 0)) {
            return SHORTEST;
        }
        if (seconds >= LONGEST.toSeconds()) {
            return LONGEST;
        }
        return Duration.ofSeconds((long) Math.ceil(seconds));
    }
}
