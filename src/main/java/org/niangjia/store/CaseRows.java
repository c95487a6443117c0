package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.Actor;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseMessage;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.Moved;
import org.niangjia.casework.NewCase;
import org.niangjia.casework.Stage;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The rows of cases and their steps, within a transaction of whoever writes them. Safe for use by several threads. */
final class CaseRows {

    static final String TABLE = "case_file";
    private static final String STEPS = "case_step";

    /** Where staff's words reach her by themselves; elsewhere she reads them when she comes back with her number. */
    static final Set<Channel> TOLD = Set.of(Channel.TELEGRAM);

    private final FieldCipher cipher;
    private final LookupHash hash;
    private final Shield shield;

    CaseRows(FieldCipher cipher, LookupHash hash, Shield shield) {
        this.cipher = cipher;
        this.hash = hash;
        this.shield = shield;
    }

    /** A case with the number of its row. */
    record Row(long id, Case head) {}

    /** Writes a new case. */
    long insert(Handle handle, NewCase opened, long question, Asker asker) {
        long row = Database.nextId(handle, TABLE);
        Case head = opened.head();
        Update insert = handle.createUpdate("""
                        INSERT INTO case_file (id, number, question_id, asker_hash, asker_key, channel, language, jurisdiction, words, class, topic,
                            department, stage, opened_at, started_at, due_at, warn_at, dispatched_at, answered_at, extended, redone,
                            satisfied, assignee, changed_at)
                        VALUES (:row, :number, :question, :askerHash, :askerKey, :channel, :language, :jurisdiction, :words, :class, :topic,
                            :department, :stage, :openedAt, :startedAt, :dueAt, :warnAt, :dispatchedAt, :answeredAt, :extended, :redone,
                            :satisfied, :assignee, :changedAt)
                        """)
                .bind("number", head.number().code())
                .bind("question", question)
                .bind("askerHash", hash.ofAsker(asker))
                .bind("askerKey", cipher.seal(at("asker_key", row), asker.key()))
                .bind("channel", asker.channel().code())
                .bind("language", head.language().code())
                .bind("jurisdiction", head.jurisdiction().code())
                .bind("words", cipher.seal(at("words", row), head.words().value()))
                .bind("openedAt", head.openedAt().toEpochMilli());
        bindState(insert, row, head).execute();
        addStep(handle, row, opened.opening());
        shield.caseSays(handle, row, head.words().value());
        handle.createUpdate("UPDATE unresolved_question SET case_id = :row WHERE question_id = :question")
                .bind("row", row)
                .bind("question", question)
                .execute();
        return row;
    }

    /** Takes a step in a case, if it is possible now. */
    Moved change(Handle handle, Row row, Function<Case, Moved> change) {
        Moved moved = change.apply(row.head());
        moved.fold(
                to -> {
                    update(handle, row.id(), to.to());
                    addStep(handle, row.id(), to.step());
                    said(to.step().event()).ifPresent(words -> shield.caseSays(handle, row.id(), words.value()));
                    closeOrReopenQuestions(handle, row.id(), to.to());
                    tell(handle, row.id(), to.messages());
                    return true;
                },
                refused -> false);
        return moved;
    }

    void update(Handle handle, long row, Case head) {
        bindState(handle.createUpdate("""
                        UPDATE case_file SET class = :class, topic = :topic, department = :department, stage = :stage, started_at = :startedAt,
                            due_at = :dueAt, warn_at = :warnAt, dispatched_at = :dispatchedAt, answered_at = :answeredAt, extended = :extended,
                            redone = :redone, satisfied = :satisfied, assignee = :assignee, changed_at = :changedAt
                        WHERE id = :row
                        """), row, head).execute();
    }

    /** Puts messages to the asker of a case behind those that wait for her. */
    void tell(Handle handle, long caseId, List<CaseMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        handle.createQuery("SELECT question_id, channel, asker_key FROM case_file WHERE id = :id")
                .bind("id", caseId)
                .map((row, context) -> {
                    Asker asker = new Asker(
                            channel(row.getString("channel")),
                            cipher.open(at("asker_key", caseId), row.getBytes("asker_key")));
                    tell(handle, row.getLong("question_id"), asker, messages);
                    return caseId;
                })
                .one();
    }

    /** Puts messages to an asker behind those that wait for her. */
    void tell(Handle handle, long question, Asker asker, List<CaseMessage> messages) {
        if (!TOLD.contains(asker.channel())) {
            return;
        }
        byte[] askerHash = hash.ofAsker(asker);
        for (CaseMessage message : messages) {
            Outgoing outgoing = new Outgoing(
                    message.text(),
                    message.choices().stream()
                            .map(tap -> new Button(tap.label(), tap.data()))
                            .toList());
            long row = Database.nextId(handle, "outbox");
            SqliteOutbox.add(handle, cipher, row, Optional.of(question), asker, askerHash, outgoing, Optional.empty());
        }
    }

    /** The cases that fulfil conditions on {@code c}. */
    List<Row> find(Handle handle, Conditions which, String order) {
        return which.bindTo(handle.createQuery("SELECT c.* FROM case_file c" + which.sql() + order))
                .map((row, context) -> row(row))
                .list();
    }

    List<CaseStep> steps(Handle handle, long caseId) {
        return handle.createQuery("SELECT id, at, actor, kind, content FROM case_step WHERE case_id = :id ORDER BY id")
                .bind("id", caseId)
                .map((row, context) -> new CaseStep(
                        Instant.ofEpochMilli(row.getLong("at")),
                        Actor.parse(row.getString("actor")),
                        StoredCaseEvent.read(
                                row.getString("kind"),
                                cipher.open(new Place(STEPS, "content", row.getLong("id")), row.getBytes("content")))))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Row(
                id,
                new Case(
                        new CaseNumber(row.getString("number")),
                        CaseClass.valueOf(row.getString("class").toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getString("topic")),
                        Optional.ofNullable(row.getString("department")),
                        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                        RedactedText.of(cipher.open(at("words", id), row.getBytes("words"))),
                        channel(row.getString("channel")),
                        Language.parse(row.getString("language")),
                        new Jurisdiction(row.getString("jurisdiction")),
                        Instant.ofEpochMilli(row.getLong("opened_at")),
                        new CaseClock(
                                Instant.ofEpochMilli(row.getLong("started_at")),
                                time(row, "due_at"),
                                time(row, "warn_at"),
                                time(row, "dispatched_at"),
                                time(row, "answered_at")),
                        row.getBoolean("extended"),
                        row.getInt("redone"),
                        number(row, "satisfied").map(yes -> yes == 1),
                        Optional.ofNullable(row.getString("assignee")),
                        Instant.ofEpochMilli(row.getLong("changed_at"))));
    }

    private void addStep(Handle handle, long caseId, CaseStep step) {
        long row = Database.nextId(handle, STEPS);
        handle.createUpdate("""
                        INSERT INTO case_step (id, case_id, at, actor, kind, content) VALUES (:row, :case, :at, :actor, :kind, :content)
                        """)
                .bind("row", row)
                .bind("case", caseId)
                .bind("at", step.at().toEpochMilli())
                .bind("actor", step.by().code())
                .bind("kind", step.event().kind())
                .bind("content", cipher.seal(new Place(STEPS, "content", row), StoredCaseEvent.write(step.event())))
                .execute();
    }

    /** The questions that belong to a case wait as long as it is not done. */
    private static void closeOrReopenQuestions(Handle handle, long caseId, Case head) {
        boolean waits = head.stage().isAtWork() || head.stage() == Stage.ANSWERED;
        handle.createUpdate(
                        waits
                                ? "UPDATE unresolved_question SET closed_at = NULL WHERE case_id = :id AND closed_at IS NOT NULL"
                                : "UPDATE unresolved_question SET closed_at = :at WHERE case_id = :id AND closed_at IS NULL")
                .bind("id", caseId)
                .bind("at", head.changedAt().toEpochMilli())
                .execute();
    }

    /** What the asker said with a step. */
    static Optional<RedactedText> said(CaseEvent event) {
        if (event instanceof CaseEvent.Opened opened) {
            return Optional.of(opened.words());
        }
        if (event instanceof CaseEvent.Added added) {
            return Optional.of(added.words());
        }
        if (event instanceof CaseEvent.Reopened reopened) {
            return Optional.of(reopened.why());
        }
        return event instanceof CaseEvent.Rated rated ? rated.why() : Optional.empty();
    }

    private static Update bindState(Update statement, long row, Case head) {
        return statement
                .bind("row", row)
                .bind("class", head.caseClass().code())
                .bind("topic", head.topic().orElse(null))
                .bind("department", head.department().orElse(null))
                .bind("stage", head.stage().code())
                .bind("startedAt", head.clock().startedAt().toEpochMilli())
                .bind("dueAt", millis(head.clock().dueAt()))
                .bind("warnAt", millis(head.clock().warnAt()))
                .bind("dispatchedAt", millis(head.clock().dispatchedAt()))
                .bind("answeredAt", millis(head.clock().answeredAt()))
                .bind("extended", head.extended() ? 1 : 0)
                .bind("redone", head.redone())
                .bind("satisfied", head.satisfied().map(yes -> yes ? 1 : 0).orElse(null))
                .bind("assignee", head.assignee().orElse(null))
                .bind("changedAt", head.changedAt().toEpochMilli());
    }

    private static @Nullable Long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(null);
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return number(row, column).map(Instant::ofEpochMilli);
    }

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    static Channel channel(String code) {
        return Channel.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Place at(String column, long row) {
        return new Place(TABLE, column, row);
    }
}
