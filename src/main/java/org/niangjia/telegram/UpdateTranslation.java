package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.consultation.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.RedactedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translates an update into what was received. Takes over the words, the chat and the language, never a name, a telephone number or a
 * contact card. Of the update only what is needed is read, so that a bad value elsewhere in it does no harm.
 */
final class UpdateTranslation {

    private static final Logger log = LoggerFactory.getLogger(UpdateTranslation.class);

    /** Whose key stands for nobody: what is ignored is nobody's. */
    private static final Asker NOBODY = new Asker(Channel.TELEGRAM, "-");

    private static final RedactedText NO_WORDS = RedactedText.of("");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    /** What a person can send that has no words. The rest without words is Telegram's own news: somebody joined, a call ended. */
    private static final Set<String> WORDLESS = Set.of(
            "animation",
            "audio",
            "checklist",
            "contact",
            "dice",
            "document",
            "game",
            "location",
            "paid_media",
            "photo",
            "poll",
            "sticker",
            "story",
            "venue",
            "video",
            "video_note",
            "voice");

    private final Clock clock;

    UpdateTranslation(Clock clock) {
        this.clock = clock;
    }

    /**
     * An update in our words.
     *
     * @param callback to be answered once it is stored, if a button was pressed
     */
    record Translated(long updateId, Received received, Optional<String> callback) {}

    /** The update's id, by which it is acknowledged; none if it has none that can be used. */
    OptionalLong updateId(JsonNode update) {
        JsonNode id = update.path("update_id");
        boolean usable =
                id.isIntegralNumber() && id.canConvertToLong() && id.asLong() > 0 && id.asLong() < Long.MAX_VALUE;
        return usable ? OptionalLong.of(id.asLong()) : OptionalLong.empty();
    }

    /** Never fails: what cannot be made sense of is ignored, and stored as such. */
    Translated translate(long updateId, JsonNode update) {
        try {
            return translated(updateId, update);
        } catch (RuntimeException | StackOverflowError failure) {
            log.warn(
                    "An update could not be read ({}) and is ignored",
                    failure.getClass().getName());
            return ignored(updateId);
        }
    }

    private Translated translated(long updateId, JsonNode update) {
        if (update.path("message").isObject()) {
            return message(updateId, update.path("message"));
        }
        if (update.path("edited_message").isObject()) {
            return edited(updateId, update.path("edited_message"));
        }
        if (update.path("callback_query").isObject()) {
            return button(updateId, update.path("callback_query"));
        }
        return ignored(updateId);
    }

    private Translated message(long updateId, JsonNode message) {
        Optional<Asker> asker = asker(message.path("chat"), message.path("from"));
        if (asker.isEmpty()) {
            return ignored(updateId);
        }
        Optional<String> messageId = messageId(message);
        Optional<String> words = words(message);
        if (words.isPresent()) {
            return said(updateId, asker.get(), messageId, words.get(), message.path("from"));
        }
        if (WORDLESS.stream().anyMatch(message::hasNonNull)) {
            return wordless(updateId, asker.get(), messageId, message.path("from"));
        }
        return ignored(updateId);
    }

    /** An edit is a new message to us. One without words is ignored: a shared place is edited as its owner walks. */
    private Translated edited(long updateId, JsonNode message) {
        Optional<Asker> asker = asker(message.path("chat"), message.path("from"));
        Optional<String> words = words(message);
        if (asker.isEmpty() || words.isEmpty()) {
            return ignored(updateId);
        }
        Optional<String> messageId = messageId(message).map(id -> id + "#edited-" + updateId);
        return said(updateId, asker.get(), messageId, words.get(), message.path("from"));
    }

    /** The message is the press itself, not the one the button stands below: that can be pressed again. */
    private Translated button(long updateId, JsonNode callback) {
        Optional<Asker> asker = asker(callback.path("message").path("chat"), callback.path("from"));
        String data = callback.path("data").textValue();
        Optional<String> id = Optional.ofNullable(callback.path("id").textValue());
        if (asker.isEmpty() || data == null || data.isEmpty()) {
            return new Translated(updateId, ignored(updateId).received(), id);
        }
        Received received = received(
                updateId,
                asker.get(),
                id.map(press -> "button-" + press),
                Received.Kind.BUTTON,
                RedactedText.of(data),
                language(callback.path("from")));
        return new Translated(updateId, received, id);
    }

    private Translated said(long updateId, Asker asker, Optional<String> messageId, String words, JsonNode from) {
        RedactedText redacted;
        try {
            redacted = RedactedText.of(words);
        } catch (RuntimeException | StackOverflowError failure) {
            // Words that cannot be redacted must not be stored, but the asker is to hear that they were not read.
            log.error(
                    "Words could not be redacted ({}) and are dropped",
                    failure.getClass().getName());
            return wordless(updateId, asker, messageId, from);
        }
        return new Translated(
                updateId,
                received(updateId, asker, messageId, Received.Kind.TEXT, redacted, language(from)),
                Optional.empty());
    }

    private Translated wordless(long updateId, Asker asker, Optional<String> messageId, JsonNode from) {
        return new Translated(
                updateId,
                received(updateId, asker, messageId, Received.Kind.UNREADABLE, NO_WORDS, language(from)),
                Optional.empty());
    }

    private Translated ignored(long updateId) {
        return new Translated(
                updateId,
                received(updateId, NOBODY, Optional.empty(), Received.Kind.IGNORED, NO_WORDS, Optional.empty()),
                Optional.empty());
    }

    private Received received(
            long updateId,
            Asker asker,
            Optional<String> messageId,
            Received.Kind kind,
            RedactedText text,
            Optional<String> language) {
        return new Received(Long.toString(updateId), asker, messageId, kind, text, language, clock.instant());
    }

    /** Who asks: a person in a chat of her own with the bot. Nobody in groups and channels, and no other bot. */
    private static Optional<Asker> asker(JsonNode chat, JsonNode from) {
        boolean alone = "private".equals(chat.path("type").textValue())
                && chat.path("id").isIntegralNumber()
                && from.isObject()
                && !from.path("is_bot").asBoolean(false);
        return alone ? Optional.of(new Asker(Channel.TELEGRAM, chat.path("id").asText())) : Optional.empty();
    }

    private static Optional<String> words(JsonNode message) {
        String text = message.path("text").textValue();
        String words = text != null ? text : message.path("caption").textValue();
        return Optional.ofNullable(words).filter(some -> !some.isEmpty());
    }

    private static Optional<String> messageId(JsonNode message) {
        JsonNode id = message.path("message_id");
        return id.isIntegralNumber() ? Optional.of(id.asText()) : Optional.empty();
    }

    private static Optional<String> language(JsonNode from) {
        return Optional.ofNullable(from.path("language_code").textValue())
                .filter(code -> LANGUAGE.matcher(code).matches());
    }
}
