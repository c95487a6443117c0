package org.niangjia.curation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.model.Progress;

/**
 * What staff do with drafts and revisions: curators write; publishers, who have not written on it, look at what a draft would change, and send
 * it back, schedule or publish it. Every step is logged. Safe for use by several threads; what takes long is done one after the other.
 */
public final class Curation {

    private final Folders live;
    private final Drafts drafts;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final AuditLog audit;
    private final Clock clock;

    /**
     * Puts it together.
     *
     * @param live the files that answer
     * @param workspace a folder for copies of them with a draft's changes
     */
    public Curation(
            Folders live,
            Path workspace,
            Drafts drafts,
            Revisions revisions,
            QuestionLog asked,
            Candidates candidates,
            AuditLog audit,
            Clock clock) {
        this(live, workspace, drafts, revisions, new PublishedFiles(live, revisions), asked, candidates, audit, clock);
    }

    Curation(
            Folders live,
            Path workspace,
            Drafts drafts,
            Revisions revisions,
            PublishedFiles files,
            QuestionLog asked,
            Candidates candidates,
            AuditLog audit,
            Clock clock) {
        OneAtATime work = new OneAtATime();
        this.live = live;
        this.drafts = drafts;
        this.reviewing = new Reviewing(live, workspace, drafts, asked, candidates, work, clock);
        this.publishing = new Publishing(live, drafts, revisions, files, reviewing, candidates, work, audit, clock);
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a draft. For curators. */
    public Drafted begin(StaffAccount who, String title, List<FileChange> changes, List<Long> questions) {
        Optional<Refusal> against = who.is(Role.CURATOR) ? DraftRules.words(title) : Optional.of(Refusal.NOT_YOUR_ROLE);
        if (against.isPresent()) {
            return Drafted.refused(against.get());
        }
        Instant now = clock.instant();
        Draft draft = drafts.begin(title.strip(), who.id(), changes, questions, now);
        log(who, Action.DRAFT_BEGIN, draft.id());
        return new Drafted.To(draft, new DraftStep(now, who.id(), false, DraftStep.What.BEGUN, ""));
    }

    /**
     * Changes title and content of a draft that is open. For curators; whoever does it is one of its writers from then on.
     *
     * @param version that was looked at
     */
    public Drafted change(StaffAccount who, long draft, int version, String title, List<FileChange> changes) {
        return step(
                who,
                draft,
                DraftRules.CHANGE,
                Action.DRAFT_CHANGE,
                (now, found) -> DraftRules.seen(found, version)
                        .or(() -> DraftRules.words(title))
                        .map(Drafted::refused)
                        .orElseGet(() -> DraftRules.written(who, found, title, changes, now)));
    }

    /** Hands an open draft in for review. For curators. */
    public Drafted submit(StaffAccount who, long draft, int version) {
        return step(
                who,
                draft,
                DraftRules.SUBMIT,
                Action.DRAFT_SUBMIT,
                (now, found) -> DraftRules.seen(found, version)
                        .map(Drafted::refused)
                        .or(() -> DraftRules.upToDate(found, live))
                        .orElseGet(() -> DraftRules.submitted(who, found, now)));
    }

    /** Gives it back to be mended, from review or when it is scheduled. For publishers who have not written on it. */
    public Drafted sendBack(StaffAccount who, long draft, String reason) {
        return step(
                who,
                draft,
                DraftRules.SEND_BACK,
                Action.DRAFT_SEND_BACK,
                (now, found) -> DraftRules.words(reason)
                        .map(Drafted::refused)
                        .orElseGet(() -> DraftRules.sentBack(who, found, reason, now)));
    }

    /**
     * Has it published by itself on a day, under the name of who scheduled it. For publishers who have not written on it, after a replay of
     * this version that did not block it.
     */
    public Drafted schedule(StaffAccount who, long draft, int version, LocalDate from) {
        return step(
                who,
                draft,
                DraftRules.SCHEDULE,
                Action.DRAFT_SCHEDULE,
                (now, found) -> DraftRules.seen(found, version)
                        .or(() -> DraftRules.ahead(from, LocalDate.ofInstant(now, Reception.ZONE)))
                        .or(() -> reviewing.against(found))
                        .map(Drafted::refused)
                        .or(() -> DraftRules.upToDate(found, live))
                        .orElseGet(() -> DraftRules.scheduled(who, found, from, now)));
    }

    /** Gives it up, as long as nobody has taken it on: open or in review. For its writers. */
    public Drafted discard(StaffAccount who, long draft, String reason) {
        return step(
                who,
                draft,
                DraftRules.DISCARD,
                Action.DRAFT_DISCARD,
                (now, found) -> DraftRules.words(reason)
                        .map(Drafted::refused)
                        .orElseGet(() -> DraftRules.discarded(who, found, reason, now)));
    }

    /** What comes of a step that may be taken. */
    private interface Step {
        Drafted take(Instant now, Draft draft);
    }

    /** Not while files are being written: what is published is what was decided on. */
    private Drafted step(StaffAccount who, long draft, DraftRules rule, Action action, Step step) {
        return publishing.notWhileWriting(() -> {
            Instant now = clock.instant();
            Drafted drafted = drafts.change(
                    draft,
                    found -> rule.against(who, found).map(Drafted::refused).orElseGet(() -> step.take(now, found)));
            if (drafted instanceof Drafted.To) {
                log(who, action, draft);
            }
            return drafted;
        });
    }

    private void log(StaffAccount who, Action action, long draft) {
        audit.append(Deed.of(who, action, "draft:" + draft, clock.instant()));
    }

    /** What is wrong with the files as changes would leave them, with paths as drafts write them; takes a second or two. */
    public Loading check(List<FileChange> changes) {
        return reviewing.check(changes);
    }

    /**
     * Works out what a draft would change in the answers. Takes up to some minutes. For curators and publishers; changes nothing.
     *
     * @return {@link Refusal#BUSY} if something else is being worked out
     */
    public Reviewed review(StaffAccount who, long draft, Progress progress) {
        return reviewing.review(who, draft, progress);
    }

    /** The last replay of a draft, if it is of the draft as it is now and of the files that answer now. */
    public Optional<Replay> replayed(long draft) {
        return drafts.find(draft).flatMap(reviewing::replayed);
    }

    /**
     * Checks everything again, writes the files and lets the program answer by them. For publishers who have not written on it, after a replay
     * of this version.
     */
    public Publication publish(StaffAccount who, long draft, int version, Progress progress) {
        return publishing.publish(who, draft, version, progress);
    }

    /** Publishes what was scheduled for today or before. What cannot be published goes back to its writers with the reason. */
    public void publishDue(Progress progress) {
        publishing.publishDue(progress);
    }

    /** Takes the last revision back: the files are again, byte for byte, what they were before it. For publishers. */
    public Publication rollBack(StaffAccount who, long number, Progress progress) {
        return publishing.rollBack(who, number, progress);
    }
}
