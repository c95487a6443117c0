package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Problem;

/**
 * What a draft would change, as the reviewer is shown it.
 *
 * @param draft number of the draft
 * @param version of the draft
 * @param revision the fingerprint that the knowledge would have; empty if the files have problems
 * @param against the fingerprint of the knowledge that answers now
 * @param problems of the files, with file, line and fix, worked cases among them; paths as a draft writes them
 * @param conversations what goes differently in the conversations that must go as staff wrote them down
 * @param log how the questions of the last 90 days would be answered; empty if the files have problems
 */
public record Replay(
        long draft,
        int version,
        Optional<String> revision,
        String against,
        List<Problem> problems,
        List<Problem> conversations,
        Optional<LogReplay> log,
        Instant at) {

    public Replay {
        problems = List.copyOf(problems);
        conversations = List.copyOf(conversations);
    }

    /** Of files with problems, from which nothing could answer. */
    static Replay ofProblems(long draft, int version, String against, List<Problem> problems, Instant at) {
        return new Replay(draft, version, Optional.empty(), against, problems, List.of(), Optional.empty(), at);
    }

    /** Whether it must not be published: a problem, a conversation that goes differently, or an answer lost that had been verified. */
    public boolean blocked() {
        return !problems.isEmpty()
                || !conversations.isEmpty()
                || log.map(l -> l.verifiedLost().count() > 0).orElse(true);
    }
}
