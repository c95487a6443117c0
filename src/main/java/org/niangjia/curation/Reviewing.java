package org.niangjia.curation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.GoldenConversations;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.model.Progress;

/**
 * Works out what drafts would change in the answers, and remembers the last replay of each until the program ends. Changes nothing that
 * answers. Safe for use by several threads.
 */
final class Reviewing {

    /** How far back the log is replayed: as long as questions are kept. */
    private static final Duration LOG = Duration.ofDays(90);

    /** Different questions that are replayed: some minutes on two cores. */
    private static final int MOST_REPLAYED = 50_000;

    private final Folders live;
    private final Path workspace;
    private final Drafts drafts;
    private final QuestionLog asked;
    private final Candidates candidates;
    private final OneAtATime work;
    private final Clock clock;
    private final RememberedReplies replies = new RememberedReplies();
    private final Map<Long, Replay> replays = new ConcurrentHashMap<>();

    Reviewing(
            Folders live,
            Path workspace,
            Drafts drafts,
            QuestionLog asked,
            Candidates candidates,
            OneAtATime work,
            Clock clock) {
        this.live = live;
        this.workspace = workspace;
        this.drafts = drafts;
        this.asked = asked;
        this.candidates = candidates;
        this.work = work;
        this.clock = clock;
        Workspace.clear(workspace);
    }

    /** What is wrong with the files as changes would leave them, with paths as drafts write them. */
    Loading check(List<FileChange> changes) {
        try (Workspace copy = copyWith(changes)) {
            return check(copy);
        }
    }

    /** A copy of the files that answer with changes applied. */
    Workspace copyWith(List<FileChange> changes) {
        return Workspace.of(live, changes, workspace);
    }

    /** What is wrong with a copy. */
    Loading check(Workspace copy) {
        return copy.named(candidates.check(copy.files()));
    }

    /** Replays a draft under way. For curators and publishers. */
    Reviewed review(StaffAccount who, long draft, Progress progress) {
        return drafts.find(draft)
                .map(found -> review(who, found, progress))
                .orElseGet(() -> not(Refusal.NO_SUCH_DRAFT));
    }

    private Reviewed review(StaffAccount who, Draft draft, Progress progress) {
        if (!who.is(Role.CURATOR) && !who.is(Role.PUBLISHER)) {
            return not(Refusal.NOT_YOUR_ROLE);
        }
        if (!DraftStage.UNDER_WAY.contains(draft.stage())) {
            return not(Refusal.NOT_AT_THIS_STAGE);
        }
        Optional<Drafted.Refused> outOfDate = DraftRules.upToDate(draft, live);
        if (outOfDate.isPresent()) {
            return new Reviewed.Not(outOfDate.get());
        }
        return work.alone(
                () -> {
                    try (Workspace copy = copyWith(draft.changes())) {
                        Replay replay = tryOut(draft, copy, progress).replay();
                        remember(replay);
                        return new Reviewed.Of(replay);
                    }
                },
                Reviewed.Not::new);
    }

    private static Reviewed not(Refusal why) {
        return new Reviewed.Not(new Drafted.Refused(why, List.of()));
    }

    void remember(Replay replay) {
        replays.put(replay.draft(), replay);
    }

    /** The last replay of a draft, if it is of the draft as it is now and of the files that answer now. */
    Optional<Replay> replayed(Draft draft) {
        return Optional.ofNullable(replays.get(draft.id()))
                .filter(replay -> replay.version() == draft.version())
                .filter(replay -> replay.against().equals(candidates.revision()));
    }

    /** Why its last replay does not let a draft be published. */
    Optional<Refusal> against(Draft draft) {
        Optional<Replay> replay = replayed(draft);
        return replay.isEmpty()
                ? Optional.of(Refusal.NOT_REPLAYED)
                : replay.filter(Replay::blocked).map(blocked -> Refusal.BLOCKED);
    }

    /** @param candidate there if the files have no problem */
    record Tried(Replay replay, Optional<Candidate> candidate) {}

    /**
     * Checks, trains, plays the golden conversations and the log. Takes up to some minutes.
     *
     * @param copy the files with what the draft changes
     */
    Tried tryOut(Draft draft, Workspace copy, Progress progress) {
        progress.report("checking the files", 0, 1);
        Loading loading = check(copy);
        progress.report("checking the files", 1, 1);
        String against = candidates.revision();
        if (!loading.problems().isEmpty() || loading.knowledge().isEmpty()) {
            return new Tried(
                    Replay.ofProblems(draft.id(), draft.version(), against, loading.problems(), clock.instant()),
                    Optional.empty());
        }
        Candidate candidate = candidates.of(loading.knowledge().get(), progress);
        progress.report("playing the golden conversations", 0, 1);
        var conversations = copy.named(GoldenConversations.play(
                candidate.consultation(), candidate.knowledge().conversations()));
        progress.report("playing the golden conversations", 1, 1);
        LogReplay log = new LogReplaying(candidate, LocalDate.ofInstant(clock.instant(), Reception.ZONE), replies)
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
}
