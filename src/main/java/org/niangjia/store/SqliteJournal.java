package org.niangjia.store;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.CaseAct;
import org.niangjia.casework.CaseChanged;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;

/** The journal as tables. Safe for use by several threads. */
final class SqliteJournal implements Journal {

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;
    private final CaseRows caseRows;
    private final SqliteCases cases;
    private final Shield shield;

    SqliteJournal(
            Database database,
            FieldCipher cipher,
            LookupHash hash,
            CaseRows caseRows,
            SqliteCases cases,
            Shield shield) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
        this.caseRows = caseRows;
        this.cases = cases;
        this.shield = shield;
    }

    /** An inbox entry, as far as recording needs it. */
    record Entry(long id, boolean decided) {}

    @Override
    public void record(Exchange exchange) {
        database.write(handle -> {
            Optional<Entry> entry = exchange.received().map(received -> entry(handle, received));
            if (entry.isEmpty() || !entry.get().decided()) {
                record(handle, exchange, entry.map(Entry::id));
            }
            return null;
        });
    }

    @Override
    public Optional<Dialogue> dialogue(Asker asker, Instant since) {
        byte[] askerHash = hash.ofAsker(asker);
        return database.read(handle -> handle.createQuery(
                                "SELECT content FROM dialogue WHERE asker_hash = :asker AND renewed_at > :since")
                        .bind("asker", askerHash)
                        .bind("since", since.toEpochMilli())
                        .map((row, context) -> row.getBytes(1))
                        .findOne())
                .map(content -> StoredJson.dialogue(cipher.open(dialoguePlace(askerHash), content)));
    }

    Entry entry(Handle handle, Received received) {
        return handle.createQuery("SELECT id, decided_at IS NOT NULL FROM inbox WHERE id_hash = :id")
                .bind("id", hash.ofId(received))
                .map((row, context) -> new Entry(row.getLong(1), row.getBoolean(2)))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("to be recorded, but not in the inbox"));
    }

    private void record(Handle handle, Exchange exchange, Optional<Long> entry) {
        byte[] askerHash = hash.ofAsker(exchange.question().asker());
        exchange.completes().ifPresent(since -> closeIncomplete(handle, askerHash, since, exchange.decidedAt()));
        long first = record(handle, exchange, exchange.decided().get(0), askerHash, entry, Optional.empty());
        exchange.decided().stream()
                .skip(1)
                .forEach(more -> record(handle, exchange, more, askerHash, Optional.empty(), Optional.of(first)));
        entry.ifPresent(id -> markDecided(handle, id, exchange.decidedAt()));
        exchange.received().ifPresent(received -> queue(handle, exchange, received, Optional.of(first)));
        keepDialogue(handle, exchange, askerHash);
        exchange.rating().ifPresent(rating -> rate(handle, rating, askerHash, first, exchange.decidedAt()));
        exchange.act().ifPresent(act -> act(handle, act, exchange.question().asker(), first));
    }

    /** A reason belongs to the answer that she has just said did not help. */
    private static void rate(Handle handle, Rating rating, byte[] askerHash, long question, Instant at) {
        int given = handle.createUpdate("""
                        UPDATE rating SET rating = :rating WHERE rating = :unhelpful AND question_id = (
                            SELECT max(r.question_id) FROM rating r JOIN question q ON q.id = r.question_id
                            WHERE q.asker_hash = :asker AND r.rated_at > :since)
                        """)
                .bind("rating", rating.code())
                .bind("unhelpful", Rating.UNHELPFUL.code())
                .bind("asker", askerHash)
                .bind("since", at.minus(Reception.DIALOGUE_OPEN).toEpochMilli())
                .execute();
        if (given == 0) {
            handle.createUpdate("INSERT INTO rating (question_id, rating, rated_at) VALUES (:question, :rating, :at)")
                    .bind("question", question)
                    .bind("rating", rating.code())
                    .bind("at", at.toEpochMilli())
                    .execute();
        }
    }

    private void act(Handle handle, CaseAct act, Asker asker, long question) {
        if (act instanceof CaseAct.Opens opens) {
            caseRows.insert(handle, opens.toOpen(), question, asker);
        } else if (act instanceof CaseAct.Changes changes) {
            cases.change(handle, changes.number(), asker, changes.change()).fold(to -> to.to(), refusal -> {
                throw new CaseChanged(changes.number(), refusal);
            });
        }
    }

    private long record(
            Handle handle,
            Exchange exchange,
            Exchange.Decided decided,
            byte[] askerHash,
            Optional<Long> entry,
            Optional<Long> askedWith) {
        long question = insertQuestion(handle, decided.question(), askerHash, askedWith, exchange.decidedAt());
        insertDecision(handle, decided.decision(), question, entry, exchange.decidedAt());
        openIfUnresolved(handle, decided, question, exchange.decidedAt());
        decided.check().ifPresent(check -> SqliteIssuedAnswers.add(handle, hash, check, exchange.decidedAt()));
        return question;
    }

    /** What was not understood of a question before it was complete is part of it now. */
    private static void closeIncomplete(Handle handle, byte[] askerHash, Instant since, Instant at) {
        handle.createUpdate("""
                        UPDATE unresolved_question SET closed_at = :at
                        WHERE closed_at IS NULL AND reason = :reason
                            AND question_id IN (SELECT id FROM question WHERE asker_hash = :asker AND recorded_at >= :since)
                        """)
                .bind("at", at.toEpochMilli())
                .bind("reason", UnresolvedQuestion.Reason.NOT_UNDERSTOOD.code())
                .bind("asker", askerHash)
                .bind("since", since.toEpochMilli())
                .execute();
    }

    private long insertQuestion(
            Handle handle, Question question, byte[] askerHash, Optional<Long> askedWith, Instant at) {
        long row = Database.nextId(handle, "question");
        handle.createUpdate("""
                        INSERT INTO question (id, channel, asker_hash, words, language, jurisdiction, asked_on, recorded_at, asked_with)
                        VALUES (:row, :channel, :askerHash, :words, :language, :jurisdiction, :askedOn, :at, :askedWith)
                        """)
                .bind("row", row)
                .bind("askedWith", askedWith.orElse(null))
                .bind("channel", question.asker().channel().code())
                .bind("askerHash", askerHash)
                .bind(
                        "words",
                        cipher.seal(
                                new Place("question", "words", row),
                                question.text().value()))
                .bind("language", question.replyLanguage().code())
                .bind(
                        "jurisdiction",
                        question.jurisdiction().map(Jurisdiction::code).orElse(null))
                .bind("askedOn", question.askedOn().toString())
                .bind("at", at.toEpochMilli())
                .execute();
        return row;
    }

    private static void insertDecision(
            Handle handle, Decision decision, long question, Optional<Long> entry, Instant at) {
        handle.createUpdate("""
                        INSERT INTO decision (question_id, inbox_id, kind, topic, intent, confidence, article, jurisdiction, as_of,
                            candidates, revision, elapsed_millis, decided_at)
                        VALUES (:question, :entry, :kind, :topic, :intent, :confidence, :article, :jurisdiction, :asOf,
                            :candidates, :revision, :elapsed, :at)
                        """)
                .bind("question", question)
                .bind("entry", entry.orElse(null))
                .bind("kind", decision.kind())
                .bind("topic", decision.topic().orElse(null))
                .bind("intent", decision.intent().orElse(null))
                .bind("confidence", decision.confidence())
                .bind("article", decision.article().orElse(null))
                .bind("jurisdiction", decision.jurisdiction().code())
                .bind("asOf", decision.asOf().toString())
                .bind("candidates", StoredJson.ofCandidates(decision.candidates()))
                .bind("revision", decision.revision())
                .bind("elapsed", decision.elapsedMillis())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    private void openIfUnresolved(Handle handle, Exchange.Decided decided, long question, Instant at) {
        if (decided.decision().unresolved().isEmpty()) {
            return;
        }
        long row = Database.nextId(handle, "unresolved_question");
        Place asker = new Place("unresolved_question", "asker_key", row);
        handle.createUpdate("""
                        INSERT INTO unresolved_question (id, question_id, asker_key, reason, opened_at, asker_hash, topic, jurisdiction, language)
                        VALUES (:row, :question, :askerKey, :reason, :at, :askerHash, :topic, :jurisdiction, :language)
                        """)
                .bind("row", row)
                .bind("question", question)
                .bind("askerKey", cipher.seal(asker, decided.question().asker().key()))
                .bind("reason", decided.decision().unresolved().get().code())
                .bind("at", at.toEpochMilli())
                .bind("askerHash", hash.ofAsker(decided.question().asker()))
                .bind("topic", decided.decision().topic().orElse(null))
                .bind("jurisdiction", decided.decision().jurisdiction().code())
                .bind("language", decided.question().replyLanguage().code())
                .execute();
        shield.questionSays(handle, row, decided.question().text().value());
    }

    static void markDecided(Handle handle, long entry, Instant at) {
        handle.createUpdate("""
                        UPDATE inbox SET decided_at = :at, channel_id = NULL, asker_key = NULL, message_id = NULL, words = NULL, language = NULL
                        WHERE id = :entry
                        """)
                .bind("at", at.toEpochMilli())
                .bind("entry", entry)
                .execute();
    }

    /**
     * Puts the messages of an exchange into the outbox.
     *
     * @param question the question they belong to; none if they are to be deleted once they are sent
     */
    void queue(Handle handle, Exchange exchange, Received received, Optional<Long> question) {
        if (exchange.messages().isEmpty()) {
            return;
        }
        long row = Database.nextId(handle, "outbox");
        byte[] askerHash = hash.ofAsker(received.asker());
        // What follows the first message stands right below it, so it need not say what it replies to.
        Optional<String> inReplyTo = received.messageId();
        for (Outgoing message : exchange.messages()) {
            SqliteOutbox.add(handle, cipher, row, question, received.asker(), askerHash, message, inReplyTo);
            inReplyTo = Optional.empty();
            row++;
        }
    }

    private void keepDialogue(Handle handle, Exchange exchange, byte[] askerHash) {
        if (exchange.dialogue().isEmpty()) {
            closeDialogue(handle, askerHash);
            return;
        }
        handle.createUpdate("""
                        INSERT INTO dialogue (asker_hash, content, renewed_at) VALUES (:asker, :content, :at)
                        ON CONFLICT (asker_hash) DO UPDATE SET content = excluded.content, renewed_at = excluded.renewed_at
                        """)
                .bind("asker", askerHash)
                .bind(
                        "content",
                        cipher.seal(
                                dialoguePlace(askerHash),
                                StoredJson.ofDialogue(exchange.dialogue().get())))
                .bind("at", exchange.decidedAt().toEpochMilli())
                .execute();
    }

    static void closeDialogue(Handle handle, byte[] askerHash) {
        handle.createUpdate("DELETE FROM dialogue WHERE asker_hash = :asker")
                .bind("asker", askerHash)
                .execute();
    }

    private static Place dialoguePlace(byte[] askerHash) {
        return new Place("dialogue", "content", HexFormat.of().formatHex(askerHash));
    }
}
