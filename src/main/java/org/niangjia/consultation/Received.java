package org.niangjia.consultation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Asker;
import org.niangjia.question.RedactedText;

/**
 * One thing that came in from a channel, redacted, before anything is decided on it.
 *
 * @param id the channel's own id of it (Telegram's update id); the same id is the same thing, however often it is delivered
 * @param messageId the channel's id of the message within the chat, if there is one: the same message can come under two ids
 * @param text the words, or a button's data; empty for what has no words
 * @param language what the channel says of the asker's language ({@code zh-hans}, {@code en}), if anything
 */
public record Received(
        String id,
        Asker asker,
        Optional<String> messageId,
        Kind kind,
        RedactedText text,
        Optional<String> language,
        Instant receivedAt) {

    /** What came in. */
    public enum Kind {
        /** Words, a command among them. */
        TEXT,
        /** A button was pressed; the text is its data. */
        BUTTON,
        /** Something we cannot read: a sticker, a photo, a voice message. It gets a reply that says so. */
        UNREADABLE,
        /** Nothing a person said to us: it is noted and gets no reply. */
        IGNORED;

        /** The name as stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
