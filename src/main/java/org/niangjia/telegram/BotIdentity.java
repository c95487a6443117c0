package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
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

    /** The name by which it is addressed, without the sign before it. */
    Optional<String> name() {
        return name;
    }

    void isCalled(String known) {
        name = Optional.of(known);
    }

    /** Whether a message speaks to it: by its name, in a command with its name, or in reply to what it said. */
    boolean isAddressedIn(JsonNode message) {
        JsonNode answered = message.path("reply_to_message").path("from");
        if (answered.path("id").isIntegralNumber() && answered.path("id").asLong() == id) {
            return true;
        }
        return mentioned(message.path("entities"), message.path("text").asText(""))
                || mentioned(
                        message.path("caption_entities"),
                        message.path("caption").asText(""));
    }

    private boolean mentioned(JsonNode entities, String words) {
        Optional<String> at = name.map(known -> "@" + known.toLowerCase(Locale.ROOT));
        for (JsonNode entity : entities) {
            int from = entity.path("offset").asInt(-1);
            int to = from + entity.path("length").asInt(0);
            if (from < 0 || to > words.length() || to <= from) {
                continue;
            }
            String part = words.substring(from, to).toLowerCase(Locale.ROOT);
            boolean named = switch (entity.path("type").asText("")) {
                case "mention" -> at.filter(part::equals).isPresent();
                case "bot_command" -> at.filter(part::endsWith).isPresent();
                case "text_mention" -> entity.path("user").path("id").asLong(0) == id;
                default -> false;
            };
            if (named) {
                return true;
            }
        }
        return false;
    }
}
