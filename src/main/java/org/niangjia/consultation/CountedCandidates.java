package org.niangjia.consultation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.AfterALoss;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.consultation.meaning.FathersLeave;
import org.niangjia.consultation.meaning.HusbandsInsurance;
import org.niangjia.consultation.meaning.NamedOutright;
import org.niangjia.consultation.meaning.ProtectedHours;
import org.niangjia.consultation.meaning.RestDays;
import org.niangjia.consultation.meaning.WhetherBinding;
import org.niangjia.entitlement.Entitled;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.RestDayWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.model.Candidate;

/**
 * Of several questions that words may ask the one to answer, where what she tells of her case, or the figure that she asks for, settles it:
 * whoever tells the first day of a leave need not be asked whether she means its end. Measured in docs/understanding.md. Safe for use by
 * several threads.
 */
final class CountedCandidates {

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    /** Probability 0..1 of being ours, from which who asks for a figure asks for one of ours: below it strangers were answered, above it none. */
    private static final double SURELY_OURS = 0.97;

    /** Nothing else can well be meant. */
    private static final double NEARLY_ALL = 0.95;

    private static final String PAY_AFTER_A_LOSS = "miscarriage_leave.pay";

    private static final double LIKELIER_THAN_NOT = 0.5;

    /** 双方协商解除，她点头了: who agrees to the end is not dismissed. */
    private static final Phrasing AGREED_END = Phrasing.of(
            "协商(?:一致)?(?:解除|离职|走人)[^。]{0,12}(?:点头|同意|愿意|答应|谈好|谈妥|谈拢|都认)|(?:双方|两边|都)(?:谈好|谈妥|同意)了?[^，。]{0,6}(?:解除|离职)");

    private static final Set<String> OF_A_DISMISSAL =
            Set.of("dismissal_protection.compensation_amount", "other_labour.illegal_dismissal");

    private static final Phrasing SUM = Phrasing.of("(?:该|应|得|要|能)[^，。,.?？]{0,10}(?:多少|几个?钱|几块)");

    /** Hardly anything else can be meant. */
    private static final double HARDLY_ANYTHING_ELSE = 0.8;

    /** What is told of a family whatever is asked; anything else is told because it counts. */
    private static final Set<Fact<?>> OF_ANY_FAMILY = Set.of(
            Fact.BABIES,
            Fact.CHILD_ORDER,
            Fact.CAESAREAN,
            Fact.BORN_ON,
            Fact.BORN_IN,
            Fact.CHILD_AGE,
            Fact.CHILDREN,
            Fact.WORKER_BORN_IN,
            Fact.INSURED);

    private final Knowledge knowledge;
    private final CaseFacts cases;
    private final Answering answering;

    CountedCandidates(Knowledge knowledge, CaseFacts cases, Answering answering) {
        this.knowledge = knowledge;
        this.cases = cases;
        this.answering = answering;
    }

    /** The one to answer, if what is told or asked for settles it. */
    Optional<Candidate> settled(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        List<Candidate> ranked = ambiguous.ranked();
        Facts facts = cases.of(asked, turn.question(), turn.matter());
        List<Candidate> close = close(ranked, turn, asked);
        return countedAlike(close, facts)
                .or(() -> AfterALoss.likelier(together(close), facts, asked.inContext()))
                .or(() -> uninsuredLoss(together(close), asked, facts))
                .or(() -> countedBesideOthers(ambiguous, together(close), asked, facts))
                .or(() -> Understanding.leading(together(close))
                        .filter(meant -> isTold(meant, asked))
                        .filter(meant -> areSureTogether(meant, ambiguous)
                                || isCountedWith(meant, facts)
                                || isAskedFor(ambiguous, asked)
                                || ProtectedHours.areTold(meant.intent(), asked.inContext(), facts)
                                || HusbandsInsurance.areTold(
                                        meant.intent(), turn.question().text().value())
                                || WhetherBinding.isAsked(meant.intent(), asked.inContext())
                                || isJudged(meant, ambiguous, asked)
                                || isOfRestDays(meant, turn, asked)
                                || NamedOutright.is(meant.intent(), asked.inContext())));
    }

    /**
     * The two that share nearly all likelihood, where just one of them counts with what she told of her case: whoever tells her years of work
     * and that the boss sets her leave for a birth off against the annual leave asks both whether that may be and how many days she has.
     */
    List<Candidate> both(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        List<Candidate> close = together(close(ambiguous.ranked(), turn, asked));
        if (close.size() != 2 || ambiguous.inScope() < SURELY_OURS || likelihood(close) < NEARLY_ALL) {
            return List.of();
        }
        Facts facts = cases.of(asked, turn.question(), turn.matter());
        boolean oneCounts = isCountedWith(close.get(0), facts) != isCountedWith(close.get(1), facts);
        boolean ofOneTopic = close.get(0).topic().equals(close.get(1).topic())
                && !close.get(0).topic().equals(Nearness.OTHER)
                && close.stream().allMatch(candidate -> counts(candidate).isEmpty());
        if (ofOneTopic) {
            return close;
        }
        return oneCounts
                        && close.stream()
                                .anyMatch(candidate -> counts(candidate).isEmpty())
                ? close
                : List.of();
    }

    /** Several that mean one question speak for it together: the end of a leave, told after a loss, and the leave after a loss. */
    private static List<Candidate> together(List<Candidate> close) {
        Map<String, Candidate> byIntent = new LinkedHashMap<>();
        close.forEach(candidate -> byIntent.merge(
                candidate.intent(),
                candidate,
                (one, other) -> new Candidate(one.intent(), one.topic(), one.confidence() + other.confidence())));
        return byIntent.values().stream()
                .sorted(Comparator.comparing(Candidate::confidence).reversed())
                .toList();
    }

    /** Whatever else is near means the same in her case, so that they are sure together: a layoff, told of by who is pregnant. */
    private static boolean areSureTogether(Candidate meant, Understanding.Ambiguous ambiguous) {
        boolean ofSeveral = ambiguous.ranked().stream().allMatch(each -> each.confidence() < meant.confidence());
        return ofSeveral && meant.confidence() >= NEARLY_ALL && ambiguous.inScope() >= SURELY_OURS;
    }

    /** She asks whether weekends and holidays are days of the leave, and the article of this leave says so. */
    private static boolean isOfRestDays(Candidate meant, Turn turn, Asked asked) {
        return RestDays.areSaidBy(meant.intent())
                && RestDayWords.askOfAny(asked.words())
                && turn.matter().isEmpty();
    }

    /**
     * A leave after a loss is none of them where a birth is told and no loss, a father's none where only she who carries the child is told of.
     */
    private List<Candidate> close(List<Candidate> ranked, Turn turn, Asked asked) {
        boolean ofABirth = AfterALoss.isRuledOutBy(asked.words());
        boolean agreed = AGREED_END.isIn(asked.words());
        boolean ofHerOwn =
                FathersLeave.isRuledOutBy(asked.words()) || FathersLeave.isRuledOutByALoss(asked.inContext());
        return ranked.stream()
                .filter(candidate -> candidate.confidence() >= CLOSE)
                .filter(candidate -> !ofABirth || !candidate.topic().equals(Matter.AFTER_A_LOSS))
                .filter(candidate -> !agreed || !OF_A_DISMISSAL.contains(candidate.intent()))
                .filter(candidate -> !ofHerOwn || !candidate.topic().equals(FathersLeave.TOPIC))
                .map(candidate -> answering.meant(candidate, turn, asked))
                .toList();
    }

    /**
     * It comes out the same whichever of the close ones she means: their articles count by one rule, what counts nothing is far behind, or their
     * rules come to the same figures, and she told what they count with.
     */
    private Optional<Candidate> countedAlike(List<Candidate> close, Facts facts) {
        List<Candidate> counting = close.stream()
                .filter(candidate -> counts(candidate).isPresent())
                .toList();
        Set<Optional<String>> rules = counting.stream().map(this::counts).collect(Collectors.toSet());
        Optional<Rule> rule = rules.size() == 1 ? rules.iterator().next().flatMap(Rules::named) : Optional.empty();
        double others = likelihood(close) - likelihood(counting);
        return rule.filter(counts -> counting.size() > 1 && facts.knowsAny(counts.dependsOn()))
                .filter(counts -> others < likelihood(counting) * Understanding.FAR_BEHIND)
                .map(counts -> counting.get(0))
                .or(() -> comingToTheSame(close, facts));
    }

    private static double likelihood(List<Candidate> candidates) {
        return candidates.stream().mapToDouble(Candidate::confidence).sum();
    }

    /**
     * 每小时22块，十一上了十个小时，该给多少: who tells what is counted with and asks for the sum asks of what counts, where only that which counts nothing
     * is near it, or only with what anybody tells beside it: a wage alone is told of severance and of the minimum wage.
     */
    private Optional<Candidate> countedBesideOthers(
            Understanding.Ambiguous ambiguous, List<Candidate> close, Asked asked, Facts facts) {
        List<Candidate> counting =
                close.stream().filter(candidate -> knowsTwo(candidate, facts)).toList();
        boolean alike = counting.stream().map(this::counts).distinct().count() == 1;
        return alike
                        && counting.contains(close.get(0))
                        && likelihood(counting) >= LIKELIER_THAN_NOT
                        && ambiguous.inScope() >= SURELY_OURS
                        && (AskingWords.askForAFigure(asked.words()) || SUM.isIn(asked.words()))
                ? Optional.of(counting.get(0))
                : Optional.empty();
    }

    /** 小产了，没上生育险: what nobody insured pays after a loss is all in the one answer. */
    private static Optional<Candidate> uninsuredLoss(List<Candidate> close, Asked asked, Facts facts) {
        boolean told = facts.get(Fact.INSURED).equals(Optional.of(false))
                && PregnancyLoss.toldIn(asked.inContext()).isPresent();
        return close.stream()
                .filter(candidate -> told && candidate.intent().equals(PAY_AFTER_A_LOSS))
                .findFirst();
    }

    /** What one fact would count with, others tell in passing. */
    private boolean knowsTwo(Candidate candidate, Facts facts) {
        return rule(candidate)
                        .map(counts -> counts.dependsOn().stream()
                                .filter(fact -> !OF_ANY_FAMILY.contains(fact)
                                        && facts.get(fact).isPresent())
                                .count())
                        .orElse(0L)
                > 1;
    }

    /** 合同到期老板不续, asked what is due: severance and the severance of an expiry come to the same sum. */
    private Optional<Candidate> comingToTheSame(List<Candidate> close, Facts facts) {
        boolean counted = close.size() > 1 && close.stream().allMatch(candidate -> isCountedWith(candidate, facts));
        return counted
                        && close.stream()
                                        .map(candidate -> figures(candidate, facts))
                                        .distinct()
                                        .count()
                                == 1
                ? close.stream()
                        .filter(candidate -> !figures(candidate, facts).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** What comes out for her, without how; empty if nothing does. */
    private List<String> figures(Candidate candidate, Facts facts) {
        return rule(candidate)
                .map(counts -> counts.count(knowledge, facts))
                .filter(Entitled.Counted.class::isInstance)
                .map(Entitled.Counted.class::cast)
                .map(counted -> counted.results().stream()
                        .map(result -> result.name() + ' ' + result.atLeast() + ' ' + result.atMost())
                        .toList())
                .orElse(List.of());
    }

    /** A leave after a loss is meant only where a loss is told. */
    private static boolean isTold(Candidate meant, Asked asked) {
        return !meant.topic().equals(Matter.AFTER_A_LOSS)
                || PregnancyLoss.toldIn(asked.inContext()).isPresent();
    }

    /** She told what its rule counts with, and would not tell of just anything. */
    private boolean isCountedWith(Candidate meant, Facts facts) {
        return rule(meant)
                .filter(counts -> counts.dependsOn().stream()
                        .anyMatch(fact ->
                                !OF_ANY_FAMILY.contains(fact) && facts.get(fact).isPresent()))
                .isPresent();
    }

    /** She asks for a figure, and surely for one of ours. */
    private static boolean isAskedFor(Understanding.Ambiguous ambiguous, Asked asked) {
        return ambiguous.inScope() >= SURELY_OURS && AskingWords.askForAFigure(asked.words());
    }

    /** She tells what happened and asks whether that is right; it is surely one of ours, and hardly anything else can be meant. */
    private static boolean isJudged(Candidate meant, Understanding.Ambiguous ambiguous, Asked asked) {
        return ambiguous.inScope() >= SURELY_OURS
                && meant.confidence() >= HARDLY_ANYTHING_ELSE
                && AskingWords.askWhetherItIsRight(asked.words());
    }

    private Optional<Rule> rule(Candidate candidate) {
        return counts(candidate).flatMap(Rules::named);
    }

    private Optional<String> counts(Candidate candidate) {
        return knowledge.articleOf(candidate.intent()).flatMap(Article::counts);
    }
}
