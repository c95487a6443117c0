package org.niangjia.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.consultation.Attachment;
import org.niangjia.consultation.Button;
import org.niangjia.consultation.Dialogue;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Candidate;

/** Small lists and the open dialogue, as the JSON that stands in one column. */
final class StoredJson {
    private StoredJson() {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Button>> BUTTONS = new TypeReference<>() {};
    private static final TypeReference<Attachment> ATTACHMENT = new TypeReference<>() {};
    private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};
    private static final TypeReference<StoredDialogue> DIALOGUE = new TypeReference<>() {};

    private record StoredDialogue(
            String question,
            List<String> offered,
            @Nullable String jurisdiction,
            @Nullable StoredGoing going) {}

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
                dialogue.offered(),
                dialogue.jurisdiction().orElse(null),
                dialogue.going()
                        .map(g -> new StoredGoing(
                                g.answered(), g.since().toEpochMilli(), g.last().toEpochMilli()))
                        .orElse(null)));
    }

    static Dialogue dialogue(String json) {
        StoredDialogue stored = read(json, DIALOGUE);
        return new Dialogue(
                RedactedText.of(stored.question()),
                stored.offered(),
                Optional.ofNullable(stored.jurisdiction()),
                Optional.ofNullable(stored.going())
                        .map(g -> new Dialogue.Going(
                                g.answered(), Instant.ofEpochMilli(g.since()), Instant.ofEpochMilli(g.last()))));
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
