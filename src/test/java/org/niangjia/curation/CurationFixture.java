package org.niangjia.curation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SteppingClock;
import org.niangjia.answer.Texts;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.model.Progress;

/** Curation on a real store and real files. */
abstract class CurationFixture {

    static final String OVERTIME = "knowledge/articles/other_labour/overtime-pay.yaml";
    static final String WAGES = "knowledge/articles/other_labour/unpaid-wages.yaml";
    static final String OVERTIME_ASKED = "intents/other_labour/overtime_pay.yaml";
    static final String WAGES_ASKED = "intents/other_labour/unpaid_wages.yaml";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final StaffAccount WRITER = staff(1, Role.CURATOR);
    static final StaffAccount SECOND_WRITER = staff(2, Role.CURATOR);
    static final StaffAccount PUBLISHER = staff(3, Role.PUBLISHER);
    static final StaffAccount WRITING_PUBLISHER = staff(4, Role.CURATOR, Role.PUBLISHER);
    static final StaffAccount REVIEWER = staff(5, Role.REVIEWER);
    static final StaffAccount ADMIN = staff(6, Role.ADMIN);

    private static final Texts TEXTS = new Texts();

    @TempDir
    Path home;

    final SteppingClock clock = new SteppingClock();
    SqliteStore store;
    Folders live;
    SmallCandidates candidates;
    Curation curation;

    @BeforeEach
    void open() {
        live = SmallFiles.in(home.resolve("files"));
        candidates = new SmallCandidates(live, TEXTS);
        start(path -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** @param written told after each file that is published */
    final void start(Consumer<String> written) {
        Path database = home.resolve("data/niangjia.db");
        store = SqliteStore.openExclusively(database, DataKey.load(home.resolve("key/data.key"), database));
        PublishedFiles files = new PublishedFiles(live, store.revisions(), written);
        files.recover(clock.instant());
        curation = new Curation(
                live,
                home.resolve("data/candidates"),
                store.drafts(),
                store.revisions(),
                files,
                store.questionLog(),
                candidates,
                store.auditLog(),
                clock);
    }

    /** As after the end of the program. */
    void restart() {
        store.close();
        candidates = new SmallCandidates(live, TEXTS);
        start(path -> {});
    }

    private static StaffAccount staff(long id, Role first, Role... more) {
        return new StaffAccount(
                id,
                "staff" + id,
                new StaffProfile("staff" + id, EnumSet.of(first, more), Language.ZH, List.of()),
                true,
                false,
                false);
    }

    Draft begun(FileChange... changes) {
        return to(curation.begin(WRITER, "改一处", List.of(changes), List.of()));
    }

    Draft inReview(FileChange... changes) {
        Draft draft = begun(changes);
        return to(curation.submit(WRITER, draft.id(), draft.version()));
    }

    /** In review, and replayed without a reason against it. */
    Draft replayed(FileChange... changes) {
        Draft draft = inReview(changes);
        Replay replay = replay(draft);
        if (replay.blocked()) {
            throw new AssertionError("blocked: " + replay);
        }
        return draft;
    }

    Replay replay(Draft draft) {
        return curation.review(PUBLISHER, draft.id(), Progress.SILENT).fold(replay -> replay, refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    Publication publish(Draft draft) {
        return curation.publish(PUBLISHER, draft.id(), draft.version(), Progress.SILENT);
    }

    static Draft to(Drafted drafted) {
        return drafted.fold(to -> to.draft(), refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    static Revision done(Publication publication) {
        return publication.fold(
                revision -> revision,
                blocked -> {
                    throw new AssertionError("blocked: " + blocked);
                },
                refused -> {
                    throw new AssertionError("refused: " + refused);
                });
    }

    static Drafted.Refused refused(Publication publication) {
        return publication.fold(
                revision -> {
                    throw new AssertionError("done: " + revision);
                },
                blocked -> {
                    throw new AssertionError("blocked: " + blocked);
                },
                refused -> refused);
    }

    Draft stored(Draft draft) {
        return store.drafts().find(draft.id()).orElseThrow();
    }

    FileChange change(String path, String words, String others) {
        return SmallFiles.change(live, path, words, others);
    }

    /** What the program answers now. */
    Reply ask(String words) {
        return candidates.current().consultation().reply(question(words), Optional.empty());
    }

    private static Question question(String words) {
        return new Question(
                new Asker(Channel.TERMINAL, "asker"),
                RedactedText.of(words),
                TODAY,
                Optional.empty(),
                Optional.of(Language.ZH));
    }

    /** It was asked and answered by the program as it is now. */
    void asked(String words) {
        Reply reply = ask(words);
        record(words, Decision.of(reply, candidates.revision(), 1), Optional.empty());
    }

    /** The one who asked last says that it helped. */
    void helped(String words) {
        Decision answer = Decision.of(ask(words), candidates.revision(), 1);
        Decision said = new Decision(
                "command",
                answer.topic(),
                answer.intent(),
                1,
                Optional.empty(),
                new Jurisdiction("CN-SD"),
                TODAY,
                List.of(),
                Optional.empty(),
                candidates.revision(),
                1);
        record("f:+", said, Optional.of(Rating.HELPFUL));
    }

    private void record(String words, Decision decision, Optional<Rating> rating) {
        store.journal()
                .record(new Exchange(
                        Optional.empty(),
                        List.of(new Exchange.Decided(question(words), decision)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        clock.instant(),
                        Optional.empty(),
                        rating));
    }
}
