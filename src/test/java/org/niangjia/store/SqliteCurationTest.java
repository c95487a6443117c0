package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.NOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.DraftStep;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.QuestionLog;
import org.niangjia.curation.Refusal;
import org.niangjia.curation.Revision;
import org.niangjia.curation.Revisions;

/** Drafts, revisions and the log that is replayed, in the real store. */
class SqliteCurationTest extends StoreTest {

    private static final FileChange NEW =
            new FileChange("intents/leave/sick.yaml", Optional.empty(), Optional.of("a: 病假\n"));
    private static final FileChange CHANGED =
            new FileChange("knowledge/articles/leave/sick.yaml", Optional.of("b: 1\n"), Optional.of("b: 2\n"));

    private Draft begun() {
        return store.drafts().begin("病假", 3, List.of(NEW, CHANGED), List.of(7L, 9L), NOON);
    }

    @Test
    void aDraftAndItsHistoryAreThereAfterARestart() {
        Draft draft = begun();
        DraftStep step = new DraftStep(NOON.plusSeconds(60), 5, true, DraftStep.What.SCHEDULED, "新规定一月起施行");
        store.drafts()
                .change(
                        draft.id(),
                        now -> new Drafted.To(
                                now.at(
                                        DraftStage.SCHEDULED,
                                        Optional.of(LocalDate.of(2027, 1, 1)),
                                        Optional.of(5L),
                                        step.at()),
                                step));
        restart();

        Draft found = store.drafts().find(draft.id()).orElseThrow();
        assertThat(found)
                .isEqualTo(new Draft(
                        draft.id(),
                        1,
                        "病假",
                        DraftStage.SCHEDULED,
                        3,
                        Set.of(3L),
                        NOON,
                        step.at(),
                        List.of(NEW, CHANGED),
                        List.of(7L, 9L),
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        Optional.of(5L)));
        assertThat(store.drafts().history(draft.id()))
                .containsExactly(new DraftStep(NOON, 3, false, DraftStep.What.BEGUN, ""), step);
    }

    @Test
    void aStepThatIsRefusedLeavesNoTrace() {
        Draft draft = begun();
        Drafted refused = store.drafts().change(draft.id(), now -> Drafted.refused(Refusal.OWN_DRAFT));
        assertThat(refused).isEqualTo(Drafted.refused(Refusal.OWN_DRAFT));
        assertThat(store.drafts().find(draft.id())).contains(draft);
        assertThat(store.drafts().history(draft.id())).hasSize(1);
        assertThat(store.drafts().change(99, now -> Drafted.refused(Refusal.OWN_DRAFT)))
                .isEqualTo(Drafted.refused(Refusal.NO_SUCH_DRAFT));
    }

    @Test
    void listsTheOneThatChangedLastFirst() {
        Draft first = begun();
        Draft second = store.drafts().begin("二", 3, List.of(NEW), List.of(), NOON.plusSeconds(1));
        assertThat(store.drafts().list(DraftStage.UNDER_WAY)).containsExactly(second, first);
        assertThat(store.drafts().list(Set.of(DraftStage.PUBLISHED))).isEmpty();
        assertThat(store.drafts().list(Set.of())).isEmpty();
    }

    @Test
    void aRevisionIsOneOnlyWhenItsFilesAreWritten() {
        Draft draft = begun();
        long number = begin(draft);
        assertThat(store.revisions().list()).isEmpty();
        assertThat(store.revisions().last()).isEmpty();
        assertThatThrownBy(() -> begin(draft)).isInstanceOf(IllegalStateException.class);
        restart();

        Revisions.UnderWay underWay = store.revisions().underWay().orElseThrow();
        assertThat(underWay.takingBack()).isFalse();
        assertThat(underWay.revision().changes()).containsExactly(NEW, CHANGED);
        Revision published = store.revisions().end(number, NOON.plusSeconds(5));

        assertThat(published)
                .isEqualTo(new Revision(
                        number,
                        "new",
                        "old",
                        NOON.plusSeconds(5),
                        4,
                        3,
                        draft.id(),
                        "病假",
                        List.of(NEW, CHANGED),
                        Optional.empty()));
        assertThat(store.revisions().last()).contains(published);
        assertThat(store.revisions().underWay()).isEmpty();
        assertThat(store.drafts().find(draft.id()).orElseThrow().stage()).isEqualTo(DraftStage.PUBLISHED);
        assertThat(store.drafts().history(draft.id()).get(1).what()).isEqualTo(DraftStep.What.PUBLISHED);
    }

    @Test
    void whatWasUndoneNeverWasOne() {
        Draft draft = begun();
        store.revisions().undo(begin(draft));
        assertThat(store.revisions().underWay()).isEmpty();
        assertThat(count("revision")).isZero();
        assertThat(store.drafts().find(draft.id())).contains(draft);
    }

    @Test
    void aRevisionThatIsTakenBackGivesItsDraftBackToItsWriters() {
        Draft draft = begun();
        long number = begin(draft);
        store.revisions().end(number, NOON);
        store.revisions().beginTakingBack(number, 6);
        assertThat(store.revisions().underWay().orElseThrow().takingBack()).isTrue();
        store.revisions().undo(number);
        assertThat(store.revisions().underWay()).isEmpty();

        store.revisions().beginTakingBack(number, 6);
        Revision takenBack = store.revisions().end(number, NOON.plusSeconds(9));

        assertThat(takenBack.takenBack()).contains(new Revision.TakenBack(NOON.plusSeconds(9), 6));
        assertThat(store.revisions().last()).isEmpty();
        assertThat(store.revisions().list()).containsExactly(takenBack);
        assertThat(store.drafts().find(draft.id()).orElseThrow().stage()).isEqualTo(DraftStage.RETURNED);
        assertThat(store.drafts().history(draft.id()))
                .extracting(DraftStep::what)
                .containsExactly(DraftStep.What.BEGUN, DraftStep.What.PUBLISHED, DraftStep.What.TAKEN_BACK);
    }

    private long begin(Draft draft) {
        return store.revisions().begin(new Revisions.Publishing(draft, "new", "old", 4, false, NOON));
    }

    @Test
    void readsTheLogOnceForEachQuestionWithHowOftenItWasAskedAndWhatHelped() {
        record("1", "产假几天");
        record("2", "产假几天");
        rate("2", Rating.HELPFUL);
        record("3", "婚假几天");
        rate("3", Rating.UNHELPFUL);

        QuestionLog.Extract log = store.questionLog().since(NOON, 10);

        assertThat(log.leftOut()).isZero();
        assertThat(log.questions())
                .extracting(QuestionLog.Logged::words, QuestionLog.Logged::asked, QuestionLog.Logged::helped)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("婚假几天", 1, List.of()),
                        org.assertj.core.groups.Tuple.tuple("产假几天", 2, List.of("maternity-leave-days")));
        assertThat(store.questionLog().since(NOON, 1).questions()).hasSize(1);
        assertThat(store.questionLog().since(NOON, 1).leftOut()).isEqualTo(2);
        assertThat(store.questionLog().since(NOON.plusSeconds(1), 10).questions())
                .isEmpty();
    }

    private void record(String session, String words) {
        store.journal().record(Samples.atTheTerminal(session, words, Samples.answered()));
    }

    private void rate(String session, Rating rating) {
        Exchange said = Samples.atTheTerminal(session, "rate:" + rating.code(), Samples.command());
        store.journal()
                .record(new Exchange(
                        said.received(),
                        said.decided(),
                        said.messages(),
                        said.dialogue(),
                        said.completes(),
                        said.decidedAt(),
                        said.act(),
                        Optional.of(rating)));
    }
}
