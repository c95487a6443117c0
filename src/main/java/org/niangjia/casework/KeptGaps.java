package org.niangjia.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The gaps as they stood at the last look, so that a page shows them without working them out: reading and clustering everything that is open
 * takes seconds, leaving out what is not for the viewer's eyes some milliseconds. Safe for use by several threads.
 */
public final class KeptGaps {

    /** What waits becomes more urgent by waiting alone; so often that is looked at though no question has come or gone. */
    private static final Duration LONGEST_UNCHANGED = Duration.ofMinutes(10);

    private final UnresolvedQuestions questions;
    private final Supplier<KeptClusters> clustering;
    private final Supplier<WorkingTime> time;

    private Optional<KeptClusters> clusters = Optional.empty();
    private volatile Optional<Look> last = Optional.empty();

    /** What was seen, whoever may see it. */
    private record Look(List<Gap> ranked, QuestionNumbers questions, Instant at) {}

    /**
     * What a viewer may see.
     *
     * @param ranked those that matter most first
     * @param notYetIn questions that came since the last look
     * @param at when that was; empty if there was none yet
     */
    public record Shown(List<Gap> ranked, int notYetIn, Optional<Instant> at) {
        public Shown {
            ranked = List.copyOf(ranked);
        }

        /** The gap with that number: it may have lost its oldest question since a page named it. */
        public Optional<Gap> find(long id) {
            return ranked.stream()
                    .filter(gap -> gap.like().questions().stream().anyMatch(question -> question.id() == id))
                    .findFirst();
        }
    }

    /**
     * Nothing is seen before {@link #look}.
     *
     * @param clustering asked once, at the first look: it takes a while
     * @param time the working days as they are known at present
     */
    public KeptGaps(UnresolvedQuestions questions, Supplier<KeptClusters> clustering, Supplier<WorkingTime> time) {
        this.questions = questions;
        this.clustering = clustering;
        this.time = time;
    }

    /** Looks at what is open now, if something has changed. Takes seconds; to be called every few of them, not by a page. */
    public synchronized void look(Instant now) {
        Optional<Look> before = last;
        QuestionNumbers open = questions.openNumbers(Viewer.PROGRAM);
        if (before.filter(look ->
                        look.questions().equals(open) && now.isBefore(look.at().plus(LONGEST_UNCHANGED)))
                .isPresent()) {
            return;
        }
        KeptClusters kept = clusters.orElseGet(clustering);
        clusters = Optional.of(kept);
        List<UnresolvedQuestion> all = questions.open();
        kept.keepUp(all);
        QuestionNumbers seen =
                QuestionNumbers.of(all.stream().map(UnresolvedQuestion::id).toList());
        last = Optional.of(new Look(Gap.ranked(kept.among(all), time.get(), now), seen, now));
    }

    /** The gaps of the last look for a viewer, without what was done with since. */
    public Shown shownTo(Viewer viewer, Instant now) {
        QuestionNumbers open = questions.openNumbers(viewer);
        return last.map(look -> shown(look, open, now))
                .orElseGet(() -> new Shown(List.of(), open.size(), Optional.empty()));
    }

    private Shown shown(Look look, QuestionNumbers open, Instant now) {
        List<Gap> ranked = look.ranked().stream()
                .flatMap(gap -> left(gap, open, now).stream())
                .sorted(Gap.MATTERING_MOST_FIRST)
                .toList();
        return new Shown(ranked, open.without(look.questions()).size(), Optional.of(look.at()));
    }

    /** What is left of a gap; only what has changed is looked at anew. */
    private Optional<Gap> left(Gap gap, QuestionNumbers open, Instant now) {
        LikeQuestions like = gap.like();
        if (like.questions().stream().allMatch(question -> open.contains(question.id()))) {
            return Optional.of(gap);
        }
        List<UnresolvedQuestion> questions = like.questions().stream()
                .filter(question -> open.contains(question.id()))
                .toList();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        UnresolvedQuestion first = open.contains(like.representative().id()) ? like.representative() : questions.get(0);
        return Optional.of(Gap.of(new LikeQuestions(questions.get(0).id(), first, questions), time.get(), now));
    }
}
