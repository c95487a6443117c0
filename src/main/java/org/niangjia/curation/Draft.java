package org.niangjia.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wants to change in the files, on its way to being published.
 *
 * @param id from 1
 * @param version goes up with every change of title or content, so that nobody writes over or publishes what he or she has not seen
 * @param author who began it, by the number of the account
 * @param writers all who have written on it, its author among them: none of them may review or publish it
 * @param changes no file twice
 * @param questions the unresolved questions that it is to answer, by number; their askers can be told when it is published
 * @param from the day on which it is published by itself, while it is scheduled
 * @param reviewer who sent it back, scheduled or published it last
 */
public record Draft(
        long id,
        int version,
        String title,
        DraftStage stage,
        long author,
        Set<Long> writers,
        Instant made,
        Instant changed,
        List<FileChange> changes,
        List<Long> questions,
        Optional<LocalDate> from,
        Optional<Long> reviewer) {

    /** Characters of a title or a reason. */
    public static final int LONGEST_WORDS = 200;

    public Draft {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        Set<Long> all = new TreeSet<>(writers);
        all.add(author);
        writers = Set.copyOf(all);
        if (changes.stream().map(FileChange::path).distinct().count() != changes.size()) {
            throw new IllegalArgumentException("a draft changes a file once");
        }
    }

    /** Whether somebody has written on it. */
    public boolean isBy(long staff) {
        return writers.contains(staff);
    }

    /** The same at another stage. */
    public Draft at(DraftStage next, Optional<LocalDate> day, Optional<Long> by, Instant now) {
        return new Draft(id, version, title, next, author, writers, made, now, changes, questions, day, by);
    }

    /** The next version, written by somebody. */
    Draft written(long by, String named, List<FileChange> content, Instant now) {
        Set<Long> all = new TreeSet<>(writers);
        all.add(by);
        return new Draft(id, version + 1, named, stage, author, all, made, now, content, questions, from, reviewer);
    }

    /** Leaves its content out, so that it does not get into a log. */
    @Override
    public String toString() {
        return "Draft[" + id + ", version " + version + ", " + stage.code() + "]";
    }
}
