package org.niangjia.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.dialogue.Awaited;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Candidate;

/** Small lists and the open dialogue, as the JSON that stands in one column. */
final class StoredJson {
    private StoredJson() {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Button>> BUTTONS = new TypeReference<>() {};
    private static final TypeReference<Attachment> ATTACHMENT = new TypeReference<>() {};
    private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};
    private static final TypeReference<StoredDialogue> DIALOGUE = new TypeReference<>() {};

    private static final TypeReference<StoredAsker> ASKER = new TypeReference<>() {};

    private record StoredAsker(
            @Nullable String place,
            @Nullable String language,
            String consent,
            boolean discreet,
            @Nullable Long choosingPlaceSince) {}

    private record StoredDialogue(
            String question,
            @Nullable String language,
            List<String> offered,
            @Nullable String jurisdiction,
            @Nullable StoredGoing going,
            @Nullable List<StoredMatter> matters,
            @Nullable String awaited,
            int unclear) {}

    /** Facts by name as they are written in files. */
    private record StoredMatter(
            String intent,
            @Nullable String place,
            @Nullable String day,
            Map<String, String> told,
            List<String> asked,
            List<String> unknown,
            boolean guided,
            boolean somebodyElse) {

        static StoredMatter of(Matter matter) {
            return new StoredMatter(
                    matter.intent(),
                    matter.place().map(Jurisdiction::code).orElse(null),
                    matter.day().map(LocalDate::toString).orElse(null),
                    matter.told(),
                    matter.asked(),
                    List.copyOf(matter.unknown()),
                    matter.guided(),
                    matter.somebodyElse());
        }

        Matter matter() {
            return new Matter(
                    intent,
                    Optional.ofNullable(place).map(Jurisdiction::new),
                    Optional.ofNullable(day).map(LocalDate::parse),
                    told,
                    asked,
                    Set.copyOf(unknown),
                    guided,
                    somebodyElse);
        }
    }

    /** Times in epoch milliseconds. */
    private record StoredGoing(boolean answered, long since, long last) {}

    static String ofButtons(List<Button> buttons) {
        return write(buttons);
    }

    static List<Button> buttons(String json) {
        return read(json, BUTTONS);
    }

    static String ofAttachment(Attachment attachment) {
        return write(attachment);
    }

    static Attachment attachment(String json) {
        return read(json, ATTACHMENT);
    }

    static String ofCandidates(List<Candidate> candidates) {
        return write(candidates);
    }

    static List<Candidate> candidates(String json) {
        return read(json, CANDIDATES);
    }

    static String ofDialogue(Dialogue dialogue) {
        return write(new StoredDialogue(
                dialogue.question().value(),
                dialogue.language().code(),
                dialogue.offered(),
                dialogue.jurisdiction().orElse(null),
                dialogue.going()
                        .map(g -> new StoredGoing(
                                g.answered(), g.since().toEpochMilli(), g.last().toEpochMilli()))
                        .orElse(null),
                dialogue.matters().stream().map(StoredMatter::of).toList(),
                dialogue.awaited().map(Awaited::code).orElse(null),
                dialogue.unclear()));
    }

    static Dialogue dialogue(String json) {
        StoredDialogue stored = read(json, DIALOGUE);
        return new Dialogue(
                RedactedText.of(stored.question()),
                Optional.ofNullable(stored.language())
                        .map(Language::parse)
                        .orElseGet(() -> Language.of(stored.question())),
                stored.offered(),
                Optional.ofNullable(stored.jurisdiction()),
                Optional.ofNullable(stored.going())
                        .map(g -> new Dialogue.Going(
                                g.answered(), Instant.ofEpochMilli(g.since()), Instant.ofEpochMilli(g.last()))),
                Optional.ofNullable(stored.matters()).orElse(List.of()).stream()
                        .map(StoredMatter::matter)
                        .toList(),
                Optional.ofNullable(stored.awaited()).flatMap(Awaited::parse),
                stored.unclear());
    }

    static String ofAsker(AskerRecord record) {
        return write(new StoredAsker(
                record.place().map(Jurisdiction::code).orElse(null),
                record.language().map(Language::code).orElse(null),
                record.consent().name(),
                record.discreet(),
                record.choosingPlaceSince().map(Instant::toEpochMilli).orElse(null)));
    }

    static AskerRecord asker(String json) {
        StoredAsker stored = read(json, ASKER);
        return new AskerRecord(
                Optional.ofNullable(stored.place()).map(Jurisdiction::new),
                Optional.ofNullable(stored.language()).map(Language::parse),
                Consent.valueOf(stored.consent()),
                stored.discreet(),
                Optional.ofNullable(stored.choosingPlaceSince()).map(Instant::ofEpochMilli));
    }

    /** Rows of tables, as they are given to the asker they belong to. */
    static String ofTables(Map<String, List<Map<String, String>>> tables) {
        return write(tables);
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can always be written", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the words.
            throw new IllegalStateException("a stored value has another form than this version writes");
        }
    }
}
