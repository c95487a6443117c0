package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.PregnancyLoss;

/**
 * Of several questions that words may ask the one to answer, where what she tells of her case settles it: whoever tells the first day of a
 * leave need not be asked whether she means its end. Safe for use by several threads.
 */
final class CountedCandidates {

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    private static final double LIKELY = 0.6;

    private static final double FAR_BEHIND = 0.4;

    /** What is told of a leave and of hardly anything else. */
    private static final Set<Fact<?>> OF_A_LEAVE = Set.of(
            Fact.STARTS_ON,
            Fact.MONTHS_OF_PREGNANCY,
            Fact.DIFFICULT_BIRTH,
            Fact.MATERNITY_DAYS_TAKEN,
            Fact.DAYS_TAKEN,
            Fact.PREMARITAL_CHECK);

    private final Knowledge knowledge;
    private final CaseFacts cases;
    private final Answering answering;

    CountedCandidates(Knowledge knowledge, CaseFacts cases, Answering answering) {
        this.knowledge = knowledge;
        this.cases = cases;
        this.answering = answering;
    }

    /** The one to answer, if what is told settles it. */
    Optional<Candidate> settled(List<Candidate> ranked, Turn turn, Asked asked) {
        Facts facts = cases.of(asked, turn.question(), turn.matter());
        List<Candidate> close = close(ranked, turn, asked);
        return countedAlike(close, facts).or(() -> likeliestLeave(ranked, turn, asked, facts));
    }

    /** A leave after a loss is none of them where a birth is told and no loss. */
    private List<Candidate> close(List<Candidate> ranked, Turn turn, Asked asked) {
        boolean ofABirth = AfterALoss.isRuledOutBy(asked.words());
        return ranked.stream()
                .filter(candidate -> candidate.confidence() >= CLOSE)
                .filter(candidate -> !ofABirth || !candidate.topic().equals(AfterALoss.TOPIC))
                .map(candidate -> answering.meant(candidate, turn, asked))
                .toList();
    }

    /** It comes out the same whichever of the close ones she means: their articles count by one rule, and she told what it counts with. */
    private Optional<Candidate> countedAlike(List<Candidate> close, Facts facts) {
        Set<Optional<String>> rules = close.stream().map(this::counts).collect(Collectors.toSet());
        Optional<Rule> rule = rules.size() == 1 ? rules.iterator().next().flatMap(Rules::named) : Optional.empty();
        return rule.filter(counts -> close.size() > 1 && facts.knowsAny(counts.dependsOn()))
                .map(counts -> close.get(0));
    }

    /** The likeliest is far ahead, and she told of the leave that it counts; of one after a loss only where a loss is told. */
    private Optional<Candidate> likeliestLeave(List<Candidate> ranked, Turn turn, Asked asked, Facts facts) {
        Candidate best = ranked.get(0);
        double next = ranked.size() > 1 ? ranked.get(1).confidence() : 0;
        if (best.confidence() < LIKELY || next > best.confidence() * FAR_BEHIND) {
            return Optional.empty();
        }
        Candidate meant = answering.meant(best, turn, asked);
        if (meant.topic().equals(AfterALoss.TOPIC)
                && PregnancyLoss.toldIn(asked.inContext()).isEmpty()) {
            return Optional.empty();
        }
        return rule(meant)
                .filter(counts -> counts.dependsOn().stream()
                        .anyMatch(fact ->
                                OF_A_LEAVE.contains(fact) && facts.get(fact).isPresent()))
                .map(counts -> meant);
    }

    private Optional<Rule> rule(Candidate candidate) {
        return counts(candidate).flatMap(Rules::named);
    }

    private Optional<String> counts(Candidate candidate) {
        return knowledge.articleOf(candidate.intent()).flatMap(Article::counts);
    }
}
