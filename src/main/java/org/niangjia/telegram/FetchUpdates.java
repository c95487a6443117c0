package org.niangjia.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * The call {@code getUpdates}. The library's own has the offset as an {@code int}: one more than the greatest update id would turn it
 * negative, and a negative offset deletes what waits.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class FetchUpdates extends BotApiMethod<String> {

    private static final int MOST = 100;
    private static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private final @Nullable Long offset;
    private final int timeout;

    /** @param timeout seconds */
    FetchUpdates(OptionalLong offset, int timeout) {
        if (offset.isPresent() && offset.getAsLong() < 1) {
            throw new IllegalArgumentException("an offset below 1 would delete updates");
        }
        this.offset = offset.isPresent() ? offset.getAsLong() : null;
        this.timeout = timeout;
    }

    @JsonProperty("offset")
    @Nullable
    Long offset() {
        return offset;
    }

    @JsonProperty("limit")
    int limit() {
        return MOST;
    }

    @JsonProperty("timeout")
    int timeout() {
        return timeout;
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return KINDS;
    }

    @Override
    public String getMethod() {
        return "getupdates";
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
