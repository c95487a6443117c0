package org.niangjia.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseEvent;
import org.niangjia.question.RedactedText;

/**
 * What a step of a case holds besides its kind, as the JSON that stands in one column.
 *
 * @param words what the asker said
 * @param text what staff wrote
 * @param name a department or a member of staff
 * @param yes satisfied, or good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredCaseEvent(
        @Nullable String caseClass,
        @Nullable String topic,
        @Nullable String words,
        @Nullable String text,
        @Nullable String name,
        @Nullable Integer days,
        @Nullable Boolean yes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Writing WRITING = new Writing();

    static String write(CaseEvent event) {
        try {
            return JSON.writeValueAsString(event.fold(WRITING));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can always be written", e);
        }
    }

    static CaseEvent read(String kind, String json) {
        StoredCaseEvent stored;
        try {
            stored = JSON.readValue(json, StoredCaseEvent.class);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the words.
            throw new IllegalStateException("a stored step has another form than this version writes");
        }
        return stored.event(kind);
    }

    private CaseEvent event(String kind) {
        return switch (kind) {
            case "opened" -> new CaseEvent.Opened(storedClass(), Optional.ofNullable(topic), RedactedText.of(there(words)));
            case "classified" -> new CaseEvent.Classified(storedClass(), Optional.ofNullable(topic));
            case "dispatched" -> new CaseEvent.Dispatched(there(name));
            case "returned" -> new CaseEvent.Returned(there(text));
            case "assigned" -> new CaseEvent.Assigned(there(name));
            case "extended" -> new CaseEvent.Extended(there(days), there(text));
            case "answered" -> new CaseEvent.Answered(there(text));
            case "closed" -> new CaseEvent.Closed();
            case "rated" -> new CaseEvent.Rated(there(yes), Optional.ofNullable(words).map(RedactedText::of));
            case "checked" -> new CaseEvent.Checked(there(yes), there(text));
            case "archived" -> new CaseEvent.Archived();
            case "withdrawn" -> new CaseEvent.Withdrawn();
            case "added" -> new CaseEvent.Added(RedactedText.of(there(words)));
            case "reopened" -> new CaseEvent.Reopened(RedactedText.of(there(words)));
            default -> throw new IllegalStateException("this version knows no step " + kind);
        };
    }

    private CaseClass storedClass() {
        return CaseClass.valueOf(there(caseClass).toUpperCase(Locale.ROOT));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a stored step has another form than this version writes");
        }
        return value;
    }

    private static StoredCaseEvent of(
            @Nullable String words, @Nullable String text, @Nullable String name, @Nullable Integer days, @Nullable Boolean yes) {
        return new StoredCaseEvent(null, null, words, text, name, days, yes);
    }

    /** Each kind of event in its columns. */
    private static final class Writing implements CaseEvent.Each<StoredCaseEvent> {

        private static final StoredCaseEvent NOTHING = of(null, null, null, null, null);

        @Override
        public StoredCaseEvent opened(CaseEvent.Opened event) {
            return new StoredCaseEvent(
                    event.caseClass().code(), event.topic().orElse(null), event.words().value(), null, null, null, null);
        }

        @Override
        public StoredCaseEvent classified(CaseEvent.Classified event) {
            return new StoredCaseEvent(
                    event.caseClass().code(), event.topic().orElse(null), null, null, null, null, null);
        }

        @Override
        public StoredCaseEvent dispatched(CaseEvent.Dispatched event) {
            return of(null, null, event.department(), null, null);
        }

        @Override
        public StoredCaseEvent returned(CaseEvent.Returned event) {
            return of(null, event.reason(), null, null, null);
        }

        @Override
        public StoredCaseEvent assigned(CaseEvent.Assigned event) {
            return of(null, null, event.staff(), null, null);
        }

        @Override
        public StoredCaseEvent extended(CaseEvent.Extended event) {
            return of(null, event.reason(), null, event.days(), null);
        }

        @Override
        public StoredCaseEvent answered(CaseEvent.Answered event) {
            return of(null, event.text(), null, null, null);
        }

        @Override
        public StoredCaseEvent closed(CaseEvent.Closed event) {
            return NOTHING;
        }

        @Override
        public StoredCaseEvent rated(CaseEvent.Rated event) {
            return of(event.why().map(RedactedText::value).orElse(null), null, null, null, event.satisfied());
        }

        @Override
        public StoredCaseEvent checked(CaseEvent.Checked event) {
            return of(null, event.note(), null, null, event.good());
        }

        @Override
        public StoredCaseEvent archived(CaseEvent.Archived event) {
            return NOTHING;
        }

        @Override
        public StoredCaseEvent withdrawn(CaseEvent.Withdrawn event) {
            return NOTHING;
        }

        @Override
        public StoredCaseEvent added(CaseEvent.Added event) {
            return of(event.words().value(), null, null, null, null);
        }

        @Override
        public StoredCaseEvent reopened(CaseEvent.Reopened event) {
            return of(event.why().value(), null, null, null, null);
        }
    }
}
