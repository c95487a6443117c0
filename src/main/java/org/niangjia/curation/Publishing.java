package org.niangjia.curation;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.model.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes revisions of drafts and takes them back: checks again, writes the files, answers by them. Every time is logged. Safe for use by several
 * threads.
 */
final class Publishing {

    private static final Logger PROGRAM_LOG = LoggerFactory.getLogger(Publishing.class);

    private final Folders live;
    private final Drafts drafts;
    private final Revisions revisions;
    private final PublishedFiles files;
    private final Reviewing reviewing;
    private final Candidates candidates;
    private final OneAtATime work;
    private final AuditLog audit;
    private final Clock clock;

    Publishing(
            Folders live,
            Drafts drafts,
            Revisions revisions,
            PublishedFiles files,
            Reviewing reviewing,
            Candidates candidates,
            OneAtATime work,
            AuditLog audit,
            Clock clock) {
        this.live = live;
        this.drafts = drafts;
        this.revisions = revisions;
        this.files = files;
        this.reviewing = reviewing;
        this.candidates = candidates;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does something that must not come between the files that are being written. */
    synchronized <T> T notWhileWriting(Supplier<T> step) {
        return step.get();
    }

    /** For publishers who have not written on it, after a replay of this version. */
    Publication publish(StaffAccount who, long draft, int version, Progress progress) {
        return drafts.find(draft)
                .map(found -> publish(who, found, version, progress))
                .orElseGet(() -> not(Refusal.NO_SUCH_DRAFT));
    }

    private Publication publish(StaffAccount who, Draft draft, int version, Progress progress) {
        Optional<Refusal> against = DraftRules.PUBLISH.against(who, draft).or(() -> DraftRules.seen(draft, version));
        if (against.isPresent()) {
            return not(against.get());
        }
        Optional<Replay> replay = reviewing.replayed(draft);
        if (replay.isEmpty()) {
            return not(Refusal.NOT_REPLAYED);
        }
        return replay.get().blocked()
                ? new Publication.Blocked(replay.get())
                : work.alone(() -> publish(draft, who.id(), false, progress), Publication.Not::new);
    }

    /** Publishes what was scheduled for today or before. What cannot be published goes back to its writers with the reason. */
    void publishDue(Progress progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reception.ZONE);
        drafts.list(Set.of(DraftStage.SCHEDULED)).stream()
                .filter(draft -> draft.from().filter(day -> !day.isAfter(today)).isPresent())
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(draft -> publishDue(draft, progress));
    }

    private void publishDue(Draft draft, Progress progress) {
        long by = draft.reviewer().orElse(draft.author());
        Optional<String> why = work.alone(() -> publish(draft, by, true, progress), Publication.Not::new)
                .fold(
                        revision -> Optional.empty(),
                        blocked -> Optional.of(Refusal.BLOCKED.code()),
                        // Somebody else is at work: in a minute it is tried again.
                        refused -> refused.why() == Refusal.BUSY
                                ? Optional.empty()
                                : Optional.of(String.join(
                                        " ",
                                        Stream.concat(Stream.of(refused.why().code()), refused.files().stream())
                                                .toList())));
        why.ifPresent(reason -> {
            drafts.change(draft.id(), found -> DraftRules.notPublished(found, reason, clock.instant()));
            log(by, Action.DRAFT_NOT_PUBLISHED, "draft:" + draft.id(), reason);
            PROGRAM_LOG.warn("{} was scheduled for {} and could not be published: {}", draft, draft.from(), reason);
        });
    }

    private Publication publish(Draft draft, long by, boolean automatic, Progress progress) {
        finishWhatWasCutOff();
        Optional<Drafted.Refused> outOfDate = DraftRules.upToDate(draft, live);
        if (outOfDate.isPresent()) {
            return new Publication.Not(outOfDate.get());
        }
        try (Workspace copy = reviewing.copyWith(draft.changes())) {
            Reviewing.Tried tried = reviewing.tryOut(draft, copy, progress);
            if (tried.replay().blocked() || tried.candidate().isEmpty()) {
                reviewing.remember(tried.replay());
                return new Publication.Blocked(tried.replay());
            }
            Candidate candidate = tried.candidate().get();
            return write(
                    copy,
                    draft.changes(),
                    candidate,
                    () -> drafts.find(draft.id()).equals(Optional.of(draft)),
                    () -> revisions.begin(new Revisions.Publishing(
                            draft,
                            candidate.knowledge().revision(),
                            candidates.revision(),
                            by,
                            automatic,
                            clock.instant())),
                    revision -> log(
                            by,
                            Action.DRAFT_PUBLISH,
                            "draft:" + draft.id(),
                            "revision:" + revision.number() + (automatic ? " automatic" : "")));
        }
    }

    /** Takes the last revision back. For publishers. */
    Publication rollBack(StaffAccount who, long number, Progress progress) {
        return revisions
                .find(number)
                .map(revision -> {
                    if (!who.is(Role.PUBLISHER)) {
                        return not(Refusal.NOT_YOUR_ROLE);
                    }
                    return isLast(revision)
                            ? work.alone(() -> rollBack(who, revision, progress), Publication.Not::new)
                            : not(Refusal.NOT_THE_LAST);
                })
                .orElseGet(() -> not(Refusal.NO_SUCH_REVISION));
    }

    private boolean isLast(Revision revision) {
        return revisions
                .last()
                .filter(last -> last.number() == revision.number())
                .isPresent();
    }

    private Publication rollBack(StaffAccount who, Revision revision, Progress progress) {
        finishWhatWasCutOff();
        List<FileChange> back = PublishedFiles.reversed(revision.changes());
        List<String> outOfDate = live.outOfDate(back);
        if (!outOfDate.isEmpty()) {
            return new Publication.Not(new Drafted.Refused(Refusal.OUT_OF_DATE, outOfDate));
        }
        try (Workspace copy = reviewing.copyWith(back)) {
            Loading loading = reviewing.check(copy);
            if (!loading.problems().isEmpty() || loading.knowledge().isEmpty()) {
                return new Publication.Blocked(Replay.ofProblems(
                        revision.draft(), 0, candidates.revision(), loading.problems(), clock.instant()));
            }
            return write(
                    copy,
                    back,
                    candidates.of(loading.knowledge().get(), progress),
                    () -> isLast(revision),
                    () -> {
                        revisions.beginTakingBack(revision.number(), who.id());
                        return revision.number();
                    },
                    ended -> log(who.id(), Action.REVISION_TAKE_BACK, "revision:" + ended.number(), ""));
        }
    }

    /** The store may have failed after the files were written, or a disk in the middle. */
    private synchronized void finishWhatWasCutOff() {
        files.recover(clock.instant());
    }

    /**
     * Writes files and answers by them: the journal first, then the files, then the program, then the record. No step of a draft comes between.
     *
     * @param unchanged whether what was decided on is still as it was
     * @param begun writes the journal
     * @param done told at the end
     */
    private synchronized Publication write(
            Workspace copy,
            List<FileChange> changes,
            Candidate candidate,
            Supplier<Boolean> unchanged,
            Supplier<Long> begun,
            Consumer<Revision> done) {
        if (!unchanged.get()) {
            return not(Refusal.CHANGED_MEANWHILE);
        }
        List<String> changed = Stream.concat(
                        copy.changedSince(live, changes).stream(), live.outOfDate(changes).stream())
                .toList();
        if (!changed.isEmpty()) {
            return new Publication.Not(new Drafted.Refused(Refusal.OUT_OF_DATE, changed));
        }
        long number = begun.get();
        try {
            files.write(changes);
        } catch (IOException e) {
            PROGRAM_LOG.error("the files of revision {} could not be written", number, e);
            if (e.getSuppressed().length == 0) {
                revisions.undo(number);
            }
            return not(Refusal.FILES_NOT_WRITTEN);
        }
        candidate.serve();
        Revision revision = revisions.end(number, clock.instant());
        done.accept(revision);
        PROGRAM_LOG.info("answering by {} now", candidate.knowledge().revision());
        return new Publication.Done(revision);
    }

    private void log(long by, Action action, String object, String detail) {
        audit.append(new Deed(Optional.of(by), action, object, detail, clock.instant()));
    }

    private static Publication not(Refusal why) {
        return new Publication.Not(new Drafted.Refused(why, List.of()));
    }
}
