package org.niangjia.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.Viewer;

/**
 * The conflict shield: which cases and unresolved questions are not there for which member of staff, because an employer or a branch is named
 * in them that he or she is tied to. It is worked out when words or ties are written, so that a query can leave rows out. Safe for use by
 * several threads.
 */
final class Shield {

    private final FieldCipher cipher;
    private final WordSearch questions;
    private final WordSearch cases;

    Shield(FieldCipher cipher, WordSearch questions, WordSearch cases) {
        this.cipher = cipher;
        this.questions = questions;
        this.cases = cases;
    }

    private record Tie(String staff, TiedName name) {}

    /** The condition that leaves out what is hidden from a viewer. */
    static Conditions visibleCases(Conditions conditions, Viewer viewer) {
        return conditions.andIf(
                viewer.staff(),
                "NOT EXISTS (SELECT 1 FROM hidden_case h WHERE h.case_id = c.id AND h.staff = :viewer)",
                "viewer");
    }

    /** The condition that leaves out what is hidden from a viewer. */
    static Conditions visibleQuestions(Conditions conditions, Viewer viewer) {
        return conditions.andIf(
                viewer.staff(),
                "NOT EXISTS (SELECT 1 FROM hidden_question h WHERE h.unresolved_id = u.id AND h.staff = :viewer)",
                "viewer");
    }

    /** New words of a case. */
    void caseSays(Handle handle, long caseId, String words) {
        tiedTo(handle, words)
                .forEach(staff -> hide(handle, "INSERT OR IGNORE INTO hidden_case (case_id, staff) VALUES (:id, :staff)", caseId, staff));
    }

    /** The words of a new unresolved question. */
    void questionSays(Handle handle, long unresolved, String words) {
        tiedTo(handle, words)
                .forEach(staff -> hide(
                        handle, "INSERT OR IGNORE INTO hidden_question (unresolved_id, staff) VALUES (:id, :staff)", unresolved, staff));
    }

    /** The ties of a member of staff instead of those before. Within a writing transaction, so that no words slip in between. */
    void tie(Handle handle, String staff, Set<TiedName> names) {
        for (String table : List.of("staff_tie", "hidden_case", "hidden_question")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE staff = :staff")
                    .bind("staff", staff)
                    .execute();
        }
        Set<Long> hiddenQuestions = new HashSet<>();
        Set<Long> hiddenCases = new HashSet<>();
        for (TiedName name : names) {
            long row = Database.nextId(handle, "staff_tie");
            handle.createUpdate("INSERT INTO staff_tie (id, staff, name) VALUES (:row, :staff, :name)")
                    .bind("row", row)
                    .bind("staff", staff)
                    .bind("name", cipher.seal(new Place("staff_tie", "name", row), name.folded()))
                    .execute();
            hiddenQuestions.addAll(questions.find(handle, name.folded()));
            hiddenCases.addAll(cases.find(handle, name.folded()));
        }
        hiddenQuestions.forEach(id -> hide(
                handle, "INSERT OR IGNORE INTO hidden_question (unresolved_id, staff) VALUES (:id, :staff)", id, staff));
        hiddenCases.forEach(id -> hide(
                handle, "INSERT OR IGNORE INTO hidden_case (case_id, staff) VALUES (:id, :staff)", id, staff));
    }

    Set<TiedName> ties(Handle handle, String staff) {
        return all(handle).stream()
                .filter(tie -> tie.staff().equals(staff))
                .map(Tie::name)
                .collect(Collectors.toSet());
    }

    private Set<String> tiedTo(Handle handle, String words) {
        List<Tie> ties = all(handle);
        return ties.isEmpty()
                ? Set.of()
                : ties.stream()
                        .filter(tie -> tie.name().isIn(words))
                        .map(Tie::staff)
                        .collect(Collectors.toSet());
    }

    private List<Tie> all(Handle handle) {
        return handle.createQuery("SELECT id, staff, name FROM staff_tie")
                .map((row, context) -> new Tie(
                        row.getString("staff"),
                        new TiedName(cipher.open(
                                new Place("staff_tie", "name", row.getLong("id")), row.getBytes("name")))))
                .list();
    }

    private static void hide(Handle handle, String sql, long id, String staff) {
        handle.createUpdate(sql).bind("id", id).bind("staff", staff).execute();
    }
}
