package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.journal.Received.Kind;

/** What kind of thing a message without words is. */
final class WordlessKinds {

    private WordlessKinds() {}

    /** What a person can send that has no words. The rest without words is Telegram's own news: somebody joined, a call ended. */
    private static final Map<String, Kind> WORDLESS = Map.ofEntries(
            Map.entry("voice", Kind.VOICE),
            Map.entry("audio", Kind.VOICE),
            Map.entry("video_note", Kind.VOICE),
            Map.entry("photo", Kind.PHOTO),
            Map.entry("video", Kind.PHOTO),
            Map.entry("animation", Kind.PHOTO),
            Map.entry("document", Kind.DOCUMENT),
            Map.entry("location", Kind.LOCATION),
            Map.entry("venue", Kind.LOCATION),
            Map.entry("sticker", Kind.STICKER),
            Map.entry("dice", Kind.STICKER),
            Map.entry("contact", Kind.CONTACT),
            Map.entry("checklist", Kind.UNREADABLE),
            Map.entry("game", Kind.UNREADABLE),
            Map.entry("paid_media", Kind.UNREADABLE),
            Map.entry("poll", Kind.UNREADABLE),
            Map.entry("story", Kind.UNREADABLE));

    /** Of a message that is two of them the more telling one: a venue comes with its location, an animation with its file. */
    private static final List<Kind> TELLING =
            List.of(Kind.CONTACT, Kind.VOICE, Kind.PHOTO, Kind.LOCATION, Kind.STICKER, Kind.DOCUMENT, Kind.UNREADABLE);

    /** The kind of a message; none if nobody sent it. */
    static Optional<Kind> of(JsonNode message) {
        return TELLING.stream()
                .filter(kind -> WORDLESS.entrySet().stream()
                        .anyMatch(each -> each.getValue() == kind && message.hasNonNull(each.getKey())))
                .findFirst();
    }
}
