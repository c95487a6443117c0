package org.niangjia.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * A call whose answer is taken as it is. The library reads an answer into its types as a whole, so one bad value in one update would
 * block the whole batch for ever, and a sending whose answer is cut would be indistinguishable from one that was refused.
 */
final class ApiCall extends BotApiMethod<String> {

    private final transient BotApiMethod<?> method;

    ApiCall(BotApiMethod<?> method) {
        this.method = method;
    }

    /** What goes over the wire: the wrapped call, as the library writes it. */
    @JsonValue
    BotApiMethod<?> method() {
        return method;
    }

    @Override
    public String getMethod() {
        return method.getMethod();
    }

    @Override
    public void validate() throws TelegramApiValidationException {
        method.validate();
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiCall call && Objects.equals(call.method, method);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(method);
    }
}
