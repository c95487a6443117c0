package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseAnswer;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Reach;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.question.Asker;

/**
 * The unresolved questions whose askers wait for an answer, and how they are answered in cases, within a transaction of whoever answers. Safe
 * for use by several threads.
 */
final class WaitingQuestions {

    private final FieldCipher cipher;
    private final CaseRows rows;
    private final SqliteAskerRecords askers;

    WaitingQuestions(FieldCipher cipher, CaseRows rows, SqliteAskerRecords askers) {
        this.cipher = cipher;
        this.rows = rows;
        this.askers = askers;
    }

    /**
     * An unresolved question with who asked it.
     *
     * @param consents whether she may be answered
     */
    record Waiting(long id, long question, Asker asker, Optional<Long> caseId, boolean consents) {

        Reach reach() {
            if (!consents) {
                return Reach.NOT_WANTED;
            }
            if (CaseRows.TOLD.contains(asker.channel())) {
                return Reach.IN_HER_CHAT;
            }
            return caseId.isPresent() ? Reach.WHEN_SHE_LOOKS : Reach.NOT_AT_ALL;
        }
    }

    /** One that belongs to no case, unless it is not for the viewer's eyes. */
    Optional<Waiting> withoutCase(Handle handle, long unresolved, Viewer viewer) {
        Conditions which = new Conditions().and("u.id = :id", "id", unresolved).and("u.case_id IS NULL");
        return read(handle, Shield.visibleQuestions(which, viewer)).stream().findFirst();
    }

    Map<Long, Reach> reach(Handle handle, Collection<Long> unresolved, Viewer viewer) {
        return open(handle, unresolved, viewer).stream().collect(Collectors.toMap(Waiting::id, Waiting::reach));
    }

    /** The numbers of the questions that were answered: those that were still open, of askers who can be told. */
    List<Long> answerAll(Handle handle, List<CaseAnswer> answers, Viewer viewer) {
        Map<Long, Waiting> waiting = open(
                        handle, answers.stream().map(CaseAnswer::question).toList(), viewer)
                .stream()
                .filter(each -> each.reach().reaches())
                .collect(Collectors.toMap(Waiting::id, each -> each));
        return answers.stream()
                .filter(answer -> waiting.containsKey(answer.question()))
                // A case may hold several questions: it is answered once, which closes all of them.
                .filter(answer -> isOpen(handle, answer.question()))
                .filter(answer -> answer(handle, answer, Objects.requireNonNull(waiting.get(answer.question()))))
                .map(CaseAnswer::question)
                .toList();
    }

    private static boolean isOpen(Handle handle, long unresolved) {
        return handle.createQuery("SELECT count(*) FROM unresolved_question WHERE id = :id AND closed_at IS NULL")
                .bind("id", unresolved)
                .mapTo(Boolean.class)
                .one();
    }

    private boolean answer(Handle handle, CaseAnswer answer, Waiting waiting) {
        long id = waiting.caseId()
                .orElseGet(() -> rows.insert(handle, answer.unlessThereIsOne(), waiting.question(), waiting.asker()));
        CaseRows.Row row = rows.find(handle, new Conditions().and("c.id = :id", "id", id), "")
                .get(0);
        for (Function<Case, Moved> step : answer.steps()) {
            Optional<Case> after =
                    rows.change(handle, row, step).fold(to -> Optional.of(to.to()), why -> Optional.empty());
            if (after.isEmpty()) {
                return false;
            }
            row = new CaseRows.Row(id, after.get());
        }
        return true;
    }

    private List<Waiting> open(Handle handle, Collection<Long> unresolved, Viewer viewer) {
        Conditions which = new Conditions().and("u.closed_at IS NULL");
        return read(handle, Shield.visibleQuestions(which, viewer).amongIf(Optional.of(unresolved), "u.id"));
    }

    private List<Waiting> read(Handle handle, Conditions which) {
        return which.bindTo(handle.createQuery("""
                        SELECT u.id, u.question_id, u.asker_key, u.case_id, q.channel
                        FROM unresolved_question u JOIN question q ON q.id = u.question_id
                        """ + which.sql() + " ORDER BY u.id"))
                .map((row, context) -> waiting(handle, row))
                .list();
    }

    private Waiting waiting(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Asker asker = new Asker(
                CaseRows.channel(row.getString("channel")),
                cipher.open(new Place("unresolved_question", "asker_key", id), row.getBytes("asker_key")));
        return new Waiting(
                id,
                row.getLong("question_id"),
                asker,
                CaseRows.number(row, "case_id"),
                askers.of(handle, asker).consent() != Consent.REFUSED);
    }
}
