package org.niangjia.staff;

import java.util.List;
import java.util.Optional;
import org.niangjia.curation.Background.Ended;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.LogReplay;

/** What came of long work on a draft, and of questions in it, in words. */
final class Outcomes {

    private Outcomes() {}

    /** The key of what went wrong when something was last done with a draft; empty if nothing did. */
    static Optional<String> problem(Optional<Ended> ended) {
        if (ended.filter(Ended.Broken.class::isInstance).isPresent()) {
            return Optional.of("replay.broken");
        }
        return refused(ended).map(refused -> EditPages.refused(refused.why()));
    }

    /** The files that stand in the way. */
    static List<String> files(Optional<Ended> ended) {
        return refused(ended).map(Drafted.Refused::files).orElse(List.of());
    }

    private static Optional<Drafted.Refused> refused(Optional<Ended> ended) {
        return ended.flatMap(end -> {
            if (end instanceof Ended.Review review) {
                return review.reviewed().fold(replay -> Optional.empty(), Optional::of);
            }
            return end instanceof Ended.Publishing publishing
                    ? publishing.publication().fold(done -> Optional.empty(), blocked -> Optional.empty(), Optional::of)
                    : Optional.empty();
        });
    }

    /** The kind of a reply and what it was taken for. */
    static String inWords(Page page, LogReplay.Outcome outcome) {
        String kind = page.tOr("kind." + outcome.kind(), outcome.kind());
        return outcome.article()
                .or(outcome::intent)
                .map(what -> kind + " (" + what + ")")
                .orElse(kind);
    }
}
