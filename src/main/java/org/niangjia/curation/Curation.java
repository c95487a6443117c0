package org.niangjia.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.GoldenConversations;
import org.niangjia.consultation.Reception;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What staff do with drafts and revisions, and its rules: curators write; publishers, who have not written on it, look at what a draft would
 * change, and send it back, schedule or publish it. Every step is logged. Safe for use by several threads; what takes long is done one after
 * the other.
 */
public final class Curation {

    /** How far back the log is replayed: as long as questions are kept. */
    static final Duration LOG = Duration.ofDays(90);

    /** Different questions that are replayed: some minutes on two cores. */
    static final int MOST_REPLAYED = 50_000;

    private static final Logger PROGRAM_LOG = LoggerFactory.getLogger(Curation.class);

    private final Folders live;
    private final Path workspace;
    private final Drafts drafts;
    private final Revisions revisions;
    private final PublishedFiles files;
    private final QuestionLog asked;
    private final Candidates candidates;
    private final AuditLog audit;
    private final Clock clock;
    /** Held by the one that reviews or publishes. */
    private final Semaphore working = new Semaphore(1);

    private final RememberedReplies replies = new RememberedReplies();
    private final Map<Long, Replay> replays = new ConcurrentHashMap<>();

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
        this.live = live;
        this.workspace = workspace;
        this.drafts = drafts;
        this.revisions = revisions;
        this.files = files;
        this.asked = asked;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
        Workspace.clear(workspace);
    }

    /** Begins a draft. For curators. */
    public Drafted begin(StaffAccount who, String title, List<FileChange> changes, List<Long> questions) {
        Optional<Refusal> against = who.is(Role.CURATOR) ? DraftRules.words(title) : Optional.of(Refusal.NOT_YOUR_ROLE);
        if (against.isPresent()) {
            return Drafted.refused(against.get());
        }
        Instant now = clock.instant();
        Draft draft = drafts.begin(title.strip(), who.id(), changes, questions, now);
        log(who.id(), Action.DRAFT_BEGIN, draft.id(), "");
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
                        .or(() -> notUpToDate(found))
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
                        .or(() -> from.isAfter(today()) ? Optional.empty() : Optional.of(Refusal.DAY_NOT_AHEAD))
                        .or(() -> notReplayed(found))
                        .map(Drafted::refused)
                        .or(() -> notUpToDate(found))
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

    /** Not while files are being written: see {@link #write}. */
    private synchronized Drafted step(StaffAccount who, long draft, DraftRules rule, Action action, Step step) {
        Instant now = clock.instant();
        Drafted drafted = drafts.change(
                draft, found -> rule.against(who, found).map(Drafted::refused).orElseGet(() -> step.take(now, found)));
        if (drafted instanceof Drafted.To) {
            log(who.id(), action, draft, "");
        }
        return drafted;
    }

    private Optional<Drafted.Refused> notUpToDate(Draft draft) {
        if (draft.changes().isEmpty()) {
            return Optional.of(new Drafted.Refused(Refusal.NOTHING_CHANGES, List.of()));
        }
        List<String> outOfDate = live.outOfDate(draft.changes());
        return outOfDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drafted.Refused(Refusal.OUT_OF_DATE, outOfDate));
    }

    private Optional<Refusal> notReplayed(Draft draft) {
        Optional<Replay> replay = replayed(draft);
        return replay.isEmpty()
                ? Optional.of(Refusal.NOT_REPLAYED)
                : replay.filter(Replay::blocked).map(blocked -> Refusal.BLOCKED);
    }

    /** What is wrong with the files as changes would leave them, with paths as drafts write them; takes a second or two. */
    public Loading check(List<FileChange> changes) {
        try (Workspace copy = Workspace.of(live, changes, workspace)) {
            return copy.named(candidates.check(copy.files()));
        }
    }

    /**
     * Works out what a draft would change in the answers. Takes up to some minutes. For curators and publishers; changes nothing.
     *
     * @return {@link Refusal#BUSY} if something else is being worked out
     */
    public Reviewed review(StaffAccount who, long draft, Progress progress) {
        return drafts.find(draft)
                .map(found -> review(who, found, progress))
                .orElseGet(() -> notReviewed(Refusal.NO_SUCH_DRAFT));
    }

    private Reviewed review(StaffAccount who, Draft draft, Progress progress) {
        if (!who.is(Role.CURATOR) && !who.is(Role.PUBLISHER)) {
            return notReviewed(Refusal.NOT_YOUR_ROLE);
        }
        if (!DraftStage.UNDER_WAY.contains(draft.stage())) {
            return notReviewed(Refusal.NOT_AT_THIS_STAGE);
        }
        Optional<Drafted.Refused> outOfDate = notUpToDate(draft);
        if (outOfDate.isPresent()) {
            return new Reviewed.Not(outOfDate.get());
        }
        return alone(
                () -> {
                    try (Workspace copy = Workspace.of(live, draft.changes(), workspace)) {
                        Replay replay = tryOut(draft, copy, progress).replay();
                        replays.put(draft.id(), replay);
                        return new Reviewed.Of(replay);
                    }
                },
                Reviewed.Not::new);
    }

    private static Reviewed notReviewed(Refusal why) {
        return new Reviewed.Not(new Drafted.Refused(why, List.of()));
    }

    /** The last replay of a draft, if it is of the draft as it is now and of the files that answer now. */
    public Optional<Replay> replayed(long draft) {
        return drafts.find(draft).flatMap(this::replayed);
    }

    private Optional<Replay> replayed(Draft draft) {
        return Optional.ofNullable(replays.get(draft.id()))
                .filter(replay -> replay.version() == draft.version())
                .filter(replay -> replay.against().equals(candidates.revision()));
    }

    /**
     * Checks everything again, writes the files and lets the program answer by them. For publishers who have not written on it, after a replay
     * of this version.
     */
    public Publication publish(StaffAccount who, long draft, int version, Progress progress) {
        return drafts.find(draft)
                .map(found -> publish(who, found, version, progress))
                .orElseGet(() -> not(Refusal.NO_SUCH_DRAFT));
    }

    private Publication publish(StaffAccount who, Draft draft, int version, Progress progress) {
        Optional<Refusal> against = DraftRules.PUBLISH.against(who, draft).or(() -> DraftRules.seen(draft, version));
        if (against.isPresent()) {
            return not(against.get());
        }
        Optional<Replay> replay = replayed(draft);
        if (replay.isEmpty()) {
            return not(Refusal.NOT_REPLAYED);
        }
        return replay.get().blocked()
                ? new Publication.Blocked(replay.get())
                : alone(() -> publish(draft, who.id(), false, progress), Publication.Not::new);
    }

    /** Publishes what was scheduled for today or before. What cannot be published goes back to its writers with the reason. */
    public void publishDue(Progress progress) {
        drafts.list(Set.of(DraftStage.SCHEDULED)).stream()
                .filter(draft ->
                        draft.from().filter(day -> !day.isAfter(today())).isPresent())
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(draft -> publishDue(draft, progress));
    }

    private void publishDue(Draft draft, Progress progress) {
        long by = draft.reviewer().orElse(draft.author());
        Optional<String> why = alone(() -> publish(draft, by, true, progress), Publication.Not::new)
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
            log(by, Action.DRAFT_NOT_PUBLISHED, draft.id(), reason);
            PROGRAM_LOG.warn("{} was scheduled for {} and could not be published: {}", draft, draft.from(), reason);
        });
    }

    private Publication publish(Draft draft, long by, boolean automatic, Progress progress) {
        finishWhatWasCutOff();
        Optional<Drafted.Refused> outOfDate = notUpToDate(draft);
        if (outOfDate.isPresent()) {
            return new Publication.Not(outOfDate.get());
        }
        try (Workspace copy = Workspace.of(live, draft.changes(), workspace)) {
            Tried tried = tryOut(draft, copy, progress);
            if (tried.replay().blocked() || tried.candidate().isEmpty()) {
                replays.put(draft.id(), tried.replay());
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
                            draft.id(),
                            "revision:" + revision.number() + (automatic ? " automatic" : "")));
        }
    }

    /** Takes the last revision back: the files are again, byte for byte, what they were before it. For publishers. */
    public Publication rollBack(StaffAccount who, long number, Progress progress) {
        return revisions
                .find(number)
                .map(revision -> {
                    if (!who.is(Role.PUBLISHER)) {
                        return not(Refusal.NOT_YOUR_ROLE);
                    }
                    return isLast(revision)
                            ? alone(() -> rollBack(who, revision, progress), Publication.Not::new)
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
        try (Workspace copy = Workspace.of(live, back, workspace)) {
            Loading loading = copy.named(candidates.check(copy.files()));
            if (!loading.problems().isEmpty() || loading.knowledge().isEmpty()) {
                return new Publication.Blocked(new Replay(
                        revision.draft(),
                        0,
                        Optional.empty(),
                        candidates.revision(),
                        loading.problems(),
                        List.of(),
                        Optional.empty(),
                        clock.instant()));
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
                    ended -> audit.append(new Deed(
                            Optional.of(who.id()),
                            Action.REVISION_TAKE_BACK,
                            "revision:" + ended.number(),
                            "",
                            clock.instant())));
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

    /** @param candidate there if the files have no problem */
    private record Tried(Replay replay, Optional<Candidate> candidate) {}

    private Tried tryOut(Draft draft, Workspace copy, Progress progress) {
        progress.report("checking the files", 0, 1);
        Loading loading = copy.named(candidates.check(copy.files()));
        progress.report("checking the files", 1, 1);
        String against = candidates.revision();
        if (!loading.problems().isEmpty() || loading.knowledge().isEmpty()) {
            return new Tried(
                    new Replay(
                            draft.id(),
                            draft.version(),
                            Optional.empty(),
                            against,
                            loading.problems(),
                            List.of(),
                            Optional.empty(),
                            clock.instant()),
                    Optional.empty());
        }
        Candidate candidate = candidates.of(loading.knowledge().get(), progress);
        progress.report("playing the golden conversations", 0, 1);
        var conversations = copy.named(GoldenConversations.play(
                candidate.consultation(), candidate.knowledge().conversations()));
        progress.report("playing the golden conversations", 1, 1);
        LogReplay log = new LogReplaying(candidate, today(), replies)
                .replay(asked.since(clock.instant().minus(LOG), MOST_REPLAYED), progress);
        return new Tried(
                new Replay(
                        draft.id(),
                        draft.version(),
                        Optional.of(candidate.knowledge().revision()),
                        against,
                        List.of(),
                        conversations,
                        Optional.of(log),
                        clock.instant()),
                Optional.of(candidate));
    }

    /** Does it if nobody else is at work. */
    private <T> T alone(Supplier<T> work, Function<Drafted.Refused, T> busy) {
        if (!working.tryAcquire()) {
            return busy.apply(new Drafted.Refused(Refusal.BUSY, List.of()));
        }
        try {
            return work.get();
        } finally {
            working.release();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reception.ZONE);
    }

    private void log(long by, Action action, long draft, String detail) {
        audit.append(new Deed(Optional.of(by), action, "draft:" + draft, detail, clock.instant()));
    }

    private static Publication not(Refusal why) {
        return new Publication.Not(new Drafted.Refused(why, List.of()));
    }
}
