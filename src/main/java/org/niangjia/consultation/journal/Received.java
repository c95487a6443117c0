package org.niangjia.consultation.journal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Asker;
import org.niangjia.question.RedactedText;

/**
 * One thing that came in from a channel, redacted, before anything is decided on it.
 *
 * @param id the channel's own id of it (Telegram's update id); the same id is the same thing, however often it is delivered
 * @param messageId the channel's id of the message within the chat, if there is one: the same message can come under two ids. For a button
 *     it is the message that the button stands below, which can be pressed again
 * @param text the words, or a button's data, or for {@link Kind#GROUP} the name the bot has in the channel; empty for what has no words
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
        /** Words below something we cannot read. */
        CAPTION,
        /** Words of hers that she changed after she had sent them. */
        EDITED,
        /** Words of somebody else that she passed on: a question may be read in them, but they tell nothing of her. */
        FORWARDED,
        /** A button was pressed; the text is its data. */
        BUTTON,
        /** Speech or music, which we cannot listen to; kept nowhere, like all that follow. */
        VOICE,
        /** A picture or a film. */
        PHOTO,
        /** A file. */
        DOCUMENT,
        /** Where she is. */
        LOCATION,
        /** A sticker, a die: a mood, no words. */
        STICKER,
        /** Somebody's name and number. */
        CONTACT,
        /** Anything else that we cannot read. It gets a reply that says so. */
        UNREADABLE,
        /** Somebody spoke to the bot where others read along. The words are left behind where they were said. */
        GROUP,
        /** Nothing a person said to us: it is noted and gets no reply. */
        IGNORED;

        /** The name as stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it has words that somebody said. */
        public boolean isWords() {
            return this == TEXT || this == CAPTION || this == EDITED || this == FORWARDED;
        }
    }
}
