package org.niangjia.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;

/**
 * Who may take which step with a draft at which stage. Curators write; publishers decide on what they have not written.
 */
enum DraftRules {
    CHANGE(Role.CURATOR, DraftStage.OPEN),
    SUBMIT(Role.CURATOR, DraftStage.OPEN),
    DISCARD(Role.CURATOR, EnumSet.of(DraftStage.DRAFT, DraftStage.RETURNED, DraftStage.IN_REVIEW)),
    SEND_BACK(Role.PUBLISHER, EnumSet.of(DraftStage.IN_REVIEW, DraftStage.SCHEDULED)),
    SCHEDULE(Role.PUBLISHER, EnumSet.of(DraftStage.IN_REVIEW)),
    PUBLISH(Role.PUBLISHER, EnumSet.of(DraftStage.IN_REVIEW, DraftStage.SCHEDULED));

    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
    private final Set<DraftStage> stages;

    DraftRules(Role role, Set<DraftStage> stages) {
        this.role = role;
        this.stages = Set.copyOf(stages);
    }

    /** Why somebody may not take the step; nothing if nothing stands in the way. */
    Optional<Refusal> against(StaffAccount who, Draft draft) {
        if (!who.is(role)) {
            return Optional.of(Refusal.NOT_YOUR_ROLE);
        }
        if (role == Role.PUBLISHER && draft.isBy(who.id())) {
            return Optional.of(Refusal.OWN_DRAFT);
        }
        if (this == DISCARD && !draft.isBy(who.id())) {
            return Optional.of(Refusal.NOT_YOUR_ROLE);
        }
        return stages.contains(draft.stage()) ? Optional.empty() : Optional.of(Refusal.NOT_AT_THIS_STAGE);
    }

    static Optional<Refusal> words(String words) {
        return words.isBlank() || words.strip().length() > Draft.LONGEST_WORDS
                ? Optional.of(Refusal.WORDS_MISSING_OR_TOO_LONG)
                : Optional.empty();
    }

    static Optional<Refusal> seen(Draft draft, int version) {
        return draft.version() == version ? Optional.empty() : Optional.of(Refusal.CHANGED_MEANWHILE);
    }

    static Optional<Refusal> ahead(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Optional.empty() : Optional.of(Refusal.DAY_NOT_AHEAD);
    }

    /** Why a draft cannot be taken on: it changes nothing, or a file is no longer what it was when the draft was written. */
    static Optional<Drafted.Refused> upToDate(Draft draft, Folders live) {
        if (draft.changes().isEmpty()) {
            return Optional.of(new Drafted.Refused(Refusal.NOTHING_CHANGES, List.of()));
        }
        List<String> outOfDate = live.outOfDate(draft.changes());
        return outOfDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drafted.Refused(Refusal.OUT_OF_DATE, outOfDate));
    }

    static Drafted written(StaffAccount who, Draft draft, String title, List<FileChange> changes, Instant now) {
        return new Drafted.To(
                draft.written(who.id(), title.strip(), changes, now),
                new DraftStep(now, who.id(), false, DraftStep.What.CHANGED, ""));
    }

    static Drafted submitted(StaffAccount who, Draft draft, Instant now) {
        return new Drafted.To(
                draft.at(DraftStage.IN_REVIEW, Optional.empty(), draft.reviewer(), now),
                new DraftStep(now, who.id(), false, DraftStep.What.SUBMITTED, ""));
    }

    static Drafted sentBack(StaffAccount who, Draft draft, String reason, Instant now) {
        return new Drafted.To(
                draft.at(DraftStage.RETURNED, Optional.empty(), Optional.of(who.id()), now),
                new DraftStep(now, who.id(), false, DraftStep.What.SENT_BACK, reason.strip()));
    }

    static Drafted scheduled(StaffAccount who, Draft draft, LocalDate from, Instant now) {
        return new Drafted.To(
                draft.at(DraftStage.SCHEDULED, Optional.of(from), Optional.of(who.id()), now),
                new DraftStep(now, who.id(), false, DraftStep.What.SCHEDULED, from.toString()));
    }

    static Drafted discarded(StaffAccount who, Draft draft, String reason, Instant now) {
        return new Drafted.To(
                draft.at(DraftStage.DISCARDED, Optional.empty(), draft.reviewer(), now),
                new DraftStep(now, who.id(), false, DraftStep.What.DISCARDED, reason.strip()));
    }

    /** A scheduled draft whose day has come, and something stands in the way. */
    static Drafted notPublished(Draft draft, String why, Instant now) {
        return draft.stage() != DraftStage.SCHEDULED
                ? Drafted.refused(Refusal.NOT_AT_THIS_STAGE)
                : new Drafted.To(
                        draft.at(DraftStage.RETURNED, Optional.empty(), draft.reviewer(), now),
                        new DraftStep(
                                now, draft.reviewer().orElse(draft.author()), true, DraftStep.What.NOT_PUBLISHED, why));
    }
}
