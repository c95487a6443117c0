package org.niangjia.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.curation.DraftStage.DRAFT;
import static org.niangjia.curation.DraftStage.IN_REVIEW;
import static org.niangjia.curation.DraftStage.RETURNED;
import static org.niangjia.curation.DraftStage.SCHEDULED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.understanding.model.Progress;

/** Every role at every stage takes every step: what is not listed as allowed is refused, and leaves no trace. */
class CurationStepsTest extends CurationFixture {

    /** What somebody tries; the refusal if it was refused. */
    private interface Trying {
        Optional<Refusal> by(StaffAccount who, Draft draft);
    }

    /** A draft was written by {@link #WRITER} and {@link #WRITING_PUBLISHER}. */
    private static final Map<String, StaffAccount> PEOPLE = people();

    private static Map<String, StaffAccount> people() {
        Map<String, StaffAccount> people = new LinkedHashMap<>();
        people.put("writer", WRITER);
        people.put("other curator", SECOND_WRITER);
        people.put("publisher", PUBLISHER);
        people.put("publisher who has written on it", WRITING_PUBLISHER);
        people.put("reviewer", REVIEWER);
        people.put("admin", ADMIN);
        return people;
    }

    private static final Map<String, Map<String, Set<DraftStage>>> ALLOWED = Map.of(
            "change",
            Map.of(
                    "writer", Set.of(DRAFT, RETURNED),
                    "other curator", Set.of(DRAFT, RETURNED),
                    "publisher who has written on it", Set.of(DRAFT, RETURNED)),
            "submit",
            Map.of(
                    "writer", Set.of(DRAFT, RETURNED),
                    "other curator", Set.of(DRAFT, RETURNED),
                    "publisher who has written on it", Set.of(DRAFT, RETURNED)),
            "discard",
            Map.of(
                    "writer", Set.of(DRAFT, RETURNED, IN_REVIEW),
                    "publisher who has written on it", Set.of(DRAFT, RETURNED, IN_REVIEW)),
            "review",
            Map.of(
                    "writer", Set.of(DRAFT, RETURNED, IN_REVIEW, SCHEDULED),
                    "other curator", Set.of(DRAFT, RETURNED, IN_REVIEW, SCHEDULED),
                    "publisher", Set.of(DRAFT, RETURNED, IN_REVIEW, SCHEDULED),
                    "publisher who has written on it", Set.of(DRAFT, RETURNED, IN_REVIEW, SCHEDULED)),
            "send back",
            Map.of("publisher", Set.of(IN_REVIEW, SCHEDULED)),
            "schedule",
            Map.of("publisher", Set.of(IN_REVIEW)),
            "publish",
            Map.of("publisher", Set.of(IN_REVIEW, SCHEDULED)));

    private Map<String, Trying> steps() {
        return Map.of(
                "change",
                (who, draft) -> why(curation.change(who, draft.id(), draft.version(), "另一个名称", draft.changes())),
                "submit",
                (who, draft) -> why(curation.submit(who, draft.id(), draft.version())),
                "discard",
                (who, draft) -> why(curation.discard(who, draft.id(), "不需要了")),
                "send back",
                (who, draft) -> why(curation.sendBack(who, draft.id(), "请再改")),
                "schedule",
                (who, draft) -> why(curation.schedule(who, draft.id(), draft.version(), TODAY.plusDays(3))),
                "review",
                (who, draft) -> curation.review(who, draft.id(), Progress.SILENT)
                        .fold(replay -> Optional.empty(), refused -> Optional.of(refused.why())),
                "publish",
                (who, draft) -> curation.publish(who, draft.id(), draft.version(), Progress.SILENT)
                        .fold(
                                revision -> {
                                    done(curation.rollBack(PUBLISHER, revision.number(), Progress.SILENT));
                                    return Optional.empty();
                                },
                                blocked -> Optional.of(Refusal.BLOCKED),
                                refused -> Optional.of(refused.why())));
    }

    private static Optional<Refusal> why(Drafted drafted) {
        return drafted.fold(to -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    @Test
    void areForTheirRoleAtTheirStageAndNobodyElse() {
        Draft draft = written();
        replay(draft);
        int tried = 0;
        for (Map.Entry<String, Trying> step : steps().entrySet()) {
            for (Map.Entry<String, StaffAccount> who : PEOPLE.entrySet()) {
                for (DraftStage stage : DraftStage.values()) {
                    Draft before = at(draft, stage);
                    List<DraftStep> history = store.drafts().history(draft.id());

                    Optional<Refusal> refusal = step.getValue().by(who.getValue(), before);

                    boolean allowed = ALLOWED.getOrDefault(step.getKey(), Map.of())
                            .getOrDefault(who.getKey(), Set.of())
                            .contains(stage);
                    assertThat(refusal.isEmpty())
                            .as("%s by %s at %s: %s", step.getKey(), who.getKey(), stage, refusal)
                            .isEqualTo(allowed);
                    if (!allowed) {
                        assertThat(stored(draft)).isEqualTo(before);
                        assertThat(store.drafts().history(draft.id())).isEqualTo(history);
                    }
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(7 * 6 * 6);
    }

    private Draft written() {
        Draft draft = begun(change(OVERTIME, "加班要付", "加班都要付"));
        return to(curation.change(WRITING_PUBLISHER, draft.id(), draft.version(), draft.title(), draft.changes()));
    }

    /** As it was written, at a stage that it need not have come to by steps. */
    private Draft at(Draft draft, DraftStage stage) {
        return to(store.drafts()
                .change(
                        draft.id(),
                        now -> new Drafted.To(
                                draft.at(stage, Optional.empty(), Optional.empty(), clock.instant()),
                                new DraftStep(clock.instant(), 0, false, DraftStep.What.CHANGED, ""))));
    }

    @Test
    void ofTheWriterAreNeverThoseOfThePublisherWhateverRolesSheHas() {
        Draft own =
                to(curation.begin(WRITING_PUBLISHER, "自己写的", List.of(change(OVERTIME, "加班要付", "加班都要付")), List.of()));
        to(curation.submit(WRITING_PUBLISHER, own.id(), own.version()));
        replay(own);
        assertThat(curation.publish(WRITING_PUBLISHER, own.id(), own.version(), Progress.SILENT))
                .isEqualTo(new Publication.Not(new Drafted.Refused(Refusal.OWN_DRAFT, List.of())));
        assertThat(curation.sendBack(WRITING_PUBLISHER, own.id(), "好")).isEqualTo(Drafted.refused(Refusal.OWN_DRAFT));
        assertThat(curation.schedule(WRITING_PUBLISHER, own.id(), own.version(), TODAY.plusDays(1)))
                .isEqualTo(Drafted.refused(Refusal.OWN_DRAFT));
        done(publish(own));
    }

    @Test
    void ofAnOldPageAreRefused() {
        Draft draft = written();
        assertThat(curation.change(WRITER, draft.id(), 1, "旧", draft.changes()))
                .isEqualTo(Drafted.refused(Refusal.CHANGED_MEANWHILE));
        assertThat(curation.submit(WRITER, draft.id(), 1)).isEqualTo(Drafted.refused(Refusal.CHANGED_MEANWHILE));
        assertThat(stored(draft)).isEqualTo(draft);
    }

    @Test
    void needTheirWords() {
        Draft draft = inReview(change(OVERTIME, "加班要付", "加班都要付"));
        assertThat(curation.sendBack(PUBLISHER, draft.id(), "  "))
                .isEqualTo(Drafted.refused(Refusal.WORDS_MISSING_OR_TOO_LONG));
        assertThat(curation.sendBack(PUBLISHER, draft.id(), "长".repeat(201)))
                .isEqualTo(Drafted.refused(Refusal.WORDS_MISSING_OR_TOO_LONG));
        assertThat(curation.begin(WRITER, "", List.of(), List.of()))
                .isEqualTo(Drafted.refused(Refusal.WORDS_MISSING_OR_TOO_LONG));
        assertThat(curation.begin(PUBLISHER, "不是编写的人", List.of(), List.of()))
                .isEqualTo(Drafted.refused(Refusal.NOT_YOUR_ROLE));
        Draft empty = begun();
        assertThat(curation.submit(WRITER, empty.id(), empty.version()))
                .isEqualTo(Drafted.refused(Refusal.NOTHING_CHANGES));
        assertThat(curation.submit(WRITER, 99, 1)).isEqualTo(Drafted.refused(Refusal.NO_SUCH_DRAFT));
    }
}
