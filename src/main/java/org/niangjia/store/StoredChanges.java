package org.niangjia.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.curation.FileChange;

/** The files that a draft or a revision changes, as the JSON that stands in one column. */
final class StoredChanges {
    private StoredChanges() {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Stored>> CHANGES = new TypeReference<>() {};

    private record Stored(
            String path, @Nullable String before, @Nullable String after) {}

    static String json(List<FileChange> changes) {
        try {
            return JSON.writeValueAsString(changes.stream()
                    .map(change -> new Stored(
                            change.path(),
                            change.before().orElse(null),
                            change.after().orElse(null)))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can always be written", e);
        }
    }

    static List<FileChange> read(String json) {
        try {
            return JSON.readValue(json, CHANGES).stream()
                    .map(stored -> new FileChange(
                            stored.path(), Optional.ofNullable(stored.before()), Optional.ofNullable(stored.after())))
                    .toList();
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes the file.
            throw new IllegalStateException("stored changes have another form than this version writes");
        }
    }
}
