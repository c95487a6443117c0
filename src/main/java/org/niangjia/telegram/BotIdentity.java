package org.niangjia.telegram;

import java.util.Optional;

/** Who the bot is in Telegram. Its name is not known before Telegram has told it. Safe for use by several threads. */
final class BotIdentity {

    private final long id;
    private volatile Optional<String> name = Optional.empty();

    /** @param token which begins with the bot's id */
    BotIdentity(String token) {
        String number = token.split(":", 2)[0];
        id = number.matches("\\d{1,18}") ? Long.parseLong(number) : -1;
    }

    long id() {
        return id;
    }

    /** The name by which it is addressed, without the sign before it. */
    Optional<String> name() {
        return name;
    }

    void isCalled(String known) {
        name = Optional.of(known);
    }
}
