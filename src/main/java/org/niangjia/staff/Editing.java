package org.niangjia.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.curation.Draft;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.Folders;

/**
 * The files as a form finds them: as its draft would leave them, or, without one, as they answer now.
 *
 * @param draft the one that is being written on; empty if the form begins one
 */
record Editing(Optional<Draft> draft, Folders live) {

    /** The content of a file; empty if there is none. */
    Optional<String> text(String path) {
        Optional<FileChange> changed = changed(path);
        return changed.isPresent() ? changed.get().after() : live.read(path);
    }

    /**
     * All changes of the draft, with more.
     *
     * @param edits contents by path; what is again as it was before the draft is no change any more
     */
    List<FileChange> with(Map<String, String> edits) {
        Map<String, FileChange> changes = new LinkedHashMap<>();
        draft.ifPresent(known -> known.changes().forEach(change -> changes.put(change.path(), change)));
        edits.forEach((path, text) -> {
            Optional<String> before = changed(path).map(FileChange::before).orElseGet(() -> live.read(path));
            if (before.equals(Optional.of(text))) {
                changes.remove(path);
            } else {
                changes.put(path, new FileChange(path, before, Optional.of(text)));
            }
        });
        return new ArrayList<>(changes.values());
    }

    private Optional<FileChange> changed(String path) {
        return draft.stream()
                .flatMap(known -> known.changes().stream())
                .filter(change -> change.path().equals(path))
                .findFirst();
    }
}
