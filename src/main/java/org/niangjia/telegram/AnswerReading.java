package org.niangjia.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * Reads how a call to the Bot API ended, so that neither the token nor words of a message are in what may be logged of it. Safe for use by
 * several threads.
 */
final class AnswerReading {

    private static final int LONGEST_REASON = 100;

    private final String token;
    private final JsonMapper json = new JsonMapper();

    AnswerReading(String token) {
        this.token = token;
    }

    /** What Telegram said. */
    Answer read(String text) {
        JsonNode answer;
        try {
            answer = json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return new Answer.Unanswered("an answer that is no JSON, or half of it");
        }
        if (answer.path("ok").asBoolean(false)) {
            return new Answer.Done(answer.path("result"));
        }
        if (!answer.path("error_code").isInt()) {
            return new Answer.Unanswered("an answer that says neither yes nor no");
        }
        return new Answer.Refused(
                answer.path("error_code").asInt(),
                reason(answer.path("description").asText("")),
                RetryAfter.of(answer.path("parameters")),
                movedTo(answer.path("parameters").path("migrate_to_chat_id")));
    }

    /** Telegram quotes what it does not like: that may be a worker's words, so it is cut off. */
    private String reason(String description) {
        int quote = description.indexOf('"');
        String unquoted = quote < 0 ? description : description.substring(0, quote);
        String short_ = unquoted.length() > LONGEST_REASON ? unquoted.substring(0, LONGEST_REASON) : unquoted;
        return short_.replace(token, "…").replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static Optional<String> movedTo(JsonNode chat) {
        return chat.isIntegralNumber() ? Optional.of(chat.asText()) : Optional.empty();
    }

    /** A call that was cut off by an exception. */
    static Answer failed(Throwable failure) {
        if (failure instanceof CallGuard.CallFailed call) {
            String what = String.valueOf(call.getMessage());
            return call.left ? new Answer.Unanswered(what) : new Answer.Unreached(what);
        }
        if (failure instanceof CallGuard.TooMany tooMany) {
            return new Answer.Refused(429, "Too Many Requests", RetryAfter.parse(tooMany.retryAfter), Optional.empty());
        }
        // Unknown, so the worse is taken for granted: that the call left.
        return new Answer.Unanswered(failure.getClass().getSimpleName());
    }
}
