package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.journal.Received.Kind;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
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

    private final Clock clock;
    private final BotIdentity bot;

    UpdateTranslation(Clock clock, BotIdentity bot) {
        this.clock = clock;
        this.bot = bot;
    }

    /**
     * An update in our words.
     *
     * @param press to be answered once it is stored, if a button was pressed
     */
    record Translated(long updateId, Received received, Optional<Press> press) {}

    /**
     * A pressed button, whose clock runs until it is answered.
     *
     * @param notice key of what is shown to who pressed it, if it was not for her to press
     */
    record Press(String id, Optional<String> notice, Language language) {}

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
            return group(updateId, message);
        }
        Optional<String> messageId = messageId(message);
        Optional<String> words = words(message);
        if (words.isPresent()) {
            Kind kind = message.hasNonNull("text") ? Kind.TEXT : Kind.CAPTION;
            boolean forwarded = message.hasNonNull("forward_origin") || message.hasNonNull("forward_date");
            return said(
                    updateId,
                    asker.get(),
                    redacted -> messageId,
                    forwarded ? Kind.FORWARDED : kind,
                    words.get(),
                    message.path("from"));
        }
        return WordlessKinds.of(message)
                .map(kind -> wordless(updateId, asker.get(), messageId, kind, message.path("from")))
                .orElseGet(() -> ignored(updateId));
    }

    /** In a group only who speaks to the bot is heard, and only that she does, not what she says. */
    private Translated group(long updateId, JsonNode message) {
        String type = message.path("chat").path("type").textValue();
        boolean group = "group".equals(type) || "supergroup".equals(type);
        JsonNode from = message.path("from");
        boolean person = from.isObject() && !from.path("is_bot").asBoolean(false);
        JsonNode chat = message.path("chat").path("id");
        Optional<String> name = bot.name();
        if (!group || !person || !chat.isIntegralNumber() || name.isEmpty() || !bot.isAddressedIn(message)) {
            return ignored(updateId);
        }
        Asker everybody = new Asker(Channel.TELEGRAM, chat.asText());
        return new Translated(
                updateId,
                received(
                        updateId,
                        everybody,
                        messageId(message),
                        Kind.GROUP,
                        RedactedText.of(name.get()),
                        language(from)),
                Optional.empty());
    }

    /**
     * An edit is a new message to us, but only while a dialogue may be open, and only if she changed something: a shared place is edited as
     * its owner walks, and Telegram tells of changes that nobody sees. The same edit counts once.
     */
    private Translated edited(long updateId, JsonNode message) {
        Optional<Asker> asker = asker(message.path("chat"), message.path("from"));
        Optional<String> words = words(message);
        JsonNode at = message.path("edit_date");
        boolean late = message.path("date").canConvertToLong()
                && at.asLong() - message.path("date").asLong() > Reception.DIALOGUE_OPEN.toSeconds();
        if (asker.isEmpty() || words.isEmpty() || !at.isIntegralNumber() || late) {
            return ignored(updateId);
        }
        return said(
                updateId,
                asker.get(),
                redacted -> messageId(message)
                        .map(id -> id + "#edited-" + at.asText() + "-"
                                + Integer.toHexString(redacted.value().hashCode())),
                Kind.EDITED,
                words.get(),
                message.path("from"));
    }

    private Translated button(long updateId, JsonNode callback) {
        JsonNode from = callback.path("from");
        JsonNode message = callback.path("message");
        Optional<Asker> asker = asker(message.path("chat"), from)
                .filter(found -> found.key().equals(from.path("id").asText()));
        String data = callback.path("data").textValue();
        Optional<String> id = Optional.ofNullable(callback.path("id").textValue());
        Language language =
                language(from).filter(code -> code.startsWith("en")).isPresent() ? Language.EN : Language.ZH;
        if (asker.isEmpty() || data == null || data.isEmpty()) {
            Optional<Press> stranger =
                    id.map(press -> new Press(press, Optional.of("telegram.not_your_button"), language));
            return new Translated(updateId, ignored(updateId).received(), stranger);
        }
        Received received =
                received(updateId, asker.get(), messageId(message), Kind.BUTTON, RedactedText.of(data), language(from));
        return new Translated(updateId, received, id.map(press -> new Press(press, Optional.empty(), language)));
    }

    private Translated said(
            long updateId,
            Asker asker,
            Function<RedactedText, Optional<String>> messageId,
            Kind kind,
            String words,
            JsonNode from) {
        RedactedText redacted;
        try {
            redacted = RedactedText.of(words);
        } catch (RuntimeException | StackOverflowError failure) {
            // Words that cannot be redacted must not be stored, but the asker is to hear that they were not read.
            log.error(
                    "Words could not be redacted ({}) and are dropped",
                    failure.getClass().getName());
            return wordless(updateId, asker, messageId.apply(NO_WORDS), Kind.UNREADABLE, from);
        }
        return new Translated(
                updateId,
                received(updateId, asker, messageId.apply(redacted), kind, redacted, language(from)),
                Optional.empty());
    }

    private Translated wordless(long updateId, Asker asker, Optional<String> messageId, Kind kind, JsonNode from) {
        return new Translated(
                updateId, received(updateId, asker, messageId, kind, NO_WORDS, language(from)), Optional.empty());
    }

    private Translated ignored(long updateId) {
        return new Translated(
                updateId,
                received(updateId, NOBODY, Optional.empty(), Kind.IGNORED, NO_WORDS, Optional.empty()),
                Optional.empty());
    }

    private Received received(
            long updateId,
            Asker asker,
            Optional<String> messageId,
            Kind kind,
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
