package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.consultation.danger.HarassmentWords;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.consultation.meaning.CounsellingDemanded;
import org.niangjia.consultation.meaning.FamilyViolence;
import org.niangjia.consultation.meaning.FineAsked;
import org.niangjia.consultation.meaning.NamedByParts;
import org.niangjia.consultation.meaning.NamedOutright;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;

/**
 * A question that several intents are close for, answered all the same where her case, her words or what is spoken of settle which is meant. Safe
 * for use by several threads.
 */
final class CloseReadings {

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private static final Phrasing COUNT = Phrasing.of(
            "^(?:请|那|就|你|帮我|给我|替我|我?想|先)*(?:计?算(?!着|是|起来|不算|上)|核算)|^(?:please |can you |then )*(?:calculate|work out|count)\\b");

    /** From here on the one that counts is meant by who asks for a count. */
    private static final double LIKELY_COUNT = 0.3;

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    /** From here on the likeliest is meant where its topic is spoken of, as far as measured on the dialogues of others. */
    private static final double LIKELY_OF_TOPIC = 0.6;

    private static final String WHAT_TO_DO = ".what_to_do";

    /** From here on the topic is certain enough for what is said to whoever asks what to do. */
    private static final double LIKELY_TOPIC = 0.7;

    private final Knowledge knowledge;
    private final Understander understander;
    private final CaseFacts cases;
    private final Answering answering;
    private final AnsweredTogether together;
    private final CountedCandidates countedCandidates;
    private final FineAsked fineAsked;

    CloseReadings(
            Knowledge knowledge,
            Understander understander,
            CaseFacts cases,
            Answering answering,
            AnsweredTogether together) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.cases = cases;
        this.answering = answering;
        this.together = together;
        this.countedCandidates = new CountedCandidates(knowledge, cases, answering);
        this.fineAsked = new FineAsked(knowledge);
    }

    /** The answer of the question that is meant; empty if she has to be asked which it is. */
    Optional<Reply> answer(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        List<Candidate> ranked = ambiguous.ranked();
        return counted(ranked, turn, asked)
                .or(() -> fine(ranked, turn, asked))
                .or(() -> settled(ambiguous, turn, asked))
                .or(() -> severalLikely(ranked, turn, asked))
                .or(() -> namedOutright(ranked, turn, asked))
                .or(() -> counsellingDemanded(ranked, turn, asked))
                .or(() -> both(ambiguous, turn, asked))
                .or(() -> whatToDo(ranked, turn, asked))
                .or(() -> ofStateSpokenOf(ranked, turn, asked))
                .or(() -> stillLikeliest(ranked, turn, asked))
                .or(() -> likeliestOfTopic(ranked, turn, asked))
                .or(() -> ofFamilyViolence(asked).map(best -> answering.answer(best, ranked, turn, asked)));
    }

    /** 一年多少 after 最晚拖到哪天 of one subsidy: likeliest of the topic that was just answered, and no other of it is near. */
    Optional<Reply> goingOn(List<Reply> before, Asked one, Turn turn) {
        List<Candidate> ranked = one.understanding().ranked();
        return !ranked.isEmpty()
                        && isAnsweredOf(ranked.get(0).topic(), before)
                        && ranked.get(0).confidence() >= LIKELY_OF_TOPIC
                        && isAlone(ranked)
                ? Optional.of(answering.answer(ranked.get(0), ranked, turn, one))
                : Optional.empty();
    }

    private static boolean isAnsweredOf(String topic, List<Reply> before) {
        return !topic.equals(Nearness.OTHER)
                && before.stream()
                        .filter(Reply.Answered.class::isInstance)
                        .flatMap(answered -> answered.basis().best().stream())
                        .anyMatch(best -> best.topic().equals(topic));
    }

    /** Of who is hardly understood, the answer that states the fine of the matter that is named. */
    Optional<Reply> fineOfTheMatter(List<Candidate> ranked, Turn turn, Asked asked) {
        return fineAsked
                .ofTheMatter(
                        ranked,
                        asked.words(),
                        turn.question().text().value(),
                        cases.of(asked, turn.question(), turn.matter()))
                .map(candidate -> answering.answer(candidate, ranked, turn, asked));
    }

    /** Of words that sound strange the only one that they can mean, where they say each part of it: 小产才四个月，他上法院离婚，能告吗. */
    Optional<Reply> namedThoughStrange(List<Candidate> ranked, Turn turn, Asked asked) {
        double next = ranked.size() > 1 ? ranked.get(1).confidence() : 0;
        return ranked.stream()
                .limit(1)
                .filter(best -> best.confidence() >= LIKELY_COUNT
                        && next < best.confidence() * Understanding.FAR_BEHIND
                        && NamedByParts.arePartsOf(best.intent(), asked.inContext()))
                .findFirst()
                .or(() -> ofFamilyViolence(asked))
                .map(best -> answering.answer(best, ranked, turn, asked));
    }

    /** 被家暴了能请假吗: what helps her against him, however much leave it sounds like. */
    private Optional<Candidate> ofFamilyViolence(Asked asked) {
        return FamilyViolence.isBesideHerWork(asked.inContext())
                ? knowledge
                        .intent(FamilyViolence.PROTECTION_ORDER)
                        .map(intent -> new Candidate(intent.name(), intent.topic(), MORE_LIKELY_THAN_NOT))
                : Optional.empty();
    }

    /** Who asks for a count, and not what is to be counted with, is led through the only one that can be meant. */
    private Optional<Reply> counted(List<Candidate> ranked, Turn turn, Asked asked) {
        if (!COUNT.isIn(Utterance.of(asked.words()).words())) {
            return Optional.empty();
        }
        Set<String> rules = ranked.stream()
                .filter(c -> c.confidence() >= CLOSE)
                .flatMap(c -> knowledge.articleOf(c.intent()).flatMap(Article::counts).stream())
                .collect(Collectors.toSet());
        return rules.size() == 1 && ranked.get(0).confidence() >= LIKELY_COUNT
                ? knowledge
                        .intent(ranked.get(0).intent())
                        .filter(intent -> knowledge
                                .articleOf(intent.name())
                                .flatMap(Article::counts)
                                .isPresent())
                        .map(intent -> answering.count(intent, turn))
                : Optional.empty();
    }

    /** The answer that states the fine that is asked for. */
    private Optional<Reply> fine(List<Candidate> ranked, Turn turn, Asked asked) {
        return fineAsked
                .of(
                        ranked,
                        asked.words(),
                        turn.question().text().value(),
                        cases.of(asked, turn.question(), turn.matter()))
                .map(candidate -> answering.answer(candidate, ranked, turn, asked));
    }

    /** The answer to her own case, where it settles which question is asked. */
    private Optional<Reply> settled(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        return countedCandidates
                .settled(ambiguous, turn, asked)
                .map(candidate -> together.of(candidate, ambiguous.ranked(), turn, asked)
                        .orElseGet(() -> answering.answer(candidate, ambiguous.ranked(), turn, asked)));
    }

    /** Several answers, where the words name what they ask for and the likeliest is one of them. */
    private Optional<Reply> severalLikely(List<Candidate> ranked, Turn turn, Asked asked) {
        return Optional.of(ranked.get(0))
                .filter(best -> best.confidence() >= LIKELY_COUNT)
                .flatMap(best -> together.of(best, ranked, turn, asked));
    }

    /** The likeliest, where the words themselves name it. */
    private Optional<Reply> namedOutright(List<Candidate> ranked, Turn turn, Asked asked) {
        return Optional.of(ranked.get(0))
                .filter(best -> best.confidence() >= LIKELY_COUNT && NamedOutright.is(best.intent(), asked.inContext()))
                .map(best -> answering.answer(best, ranked, turn, asked));
    }

    /** Of counselling, where the words ask whether an employer has to provide it, however many other matters they sound like. */
    private Optional<Reply> counsellingDemanded(List<Candidate> ranked, Turn turn, Asked asked) {
        return Optional.of(ranked.get(0))
                .filter(best -> CounsellingDemanded.areTold(
                        best.intent(), turn.question().text().value()))
                .map(best -> answering.answer(best, ranked, turn, asked));
    }

    /** Two answers, where both are asked for. */
    private Optional<Reply> both(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        return together.each(countedCandidates.both(ambiguous, turn, asked), ambiguous.ranked(), turn, asked);
    }

    /**
     * Who tells it, and asks what to do or asks nothing, is told that, where all that she can mean is of one topic which has an answer to it: she
     * should not have to choose between names for what was done to her.
     */
    private Optional<Reply> whatToDo(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        double ofTopic = ranked.stream()
                .filter(candidate -> candidate.topic().equals(best.topic()))
                .mapToDouble(Candidate::confidence)
                .sum();
        String words = Utterance.of(asked.words()).words();
        return knowledge
                .intent(best.topic() + WHAT_TO_DO)
                .filter(whatToDo ->
                        ofTopic >= LIKELY_TOPIC || (ofTopic >= MORE_LIKELY_THAN_NOT && HarassmentWords.tell(words)))
                .filter(whatToDo ->
                        AskingWords.askWhatToDo(words) || (!AskingWords.ask(words) && !isSpokenOf(best.topic(), turn)))
                .map(whatToDo -> new Candidate(whatToDo.name(), whatToDo.topic(), best.confidence()))
                .map(whatToDo -> answering.answer(whatToDo, ranked, turn, asked));
    }

    private static boolean isSpokenOf(String topic, Turn turn) {
        return turn.matters().stream().anyMatch(matter -> matter.topic().equals(topic));
    }

    /** 夜班 asks of pregnancy or of nursing: of which she tells, or was spoken of last. */
    private Optional<Reply> ofStateSpokenOf(List<Candidate> ranked, Turn turn, Asked asked) {
        return Nearness.ofStateTold(ranked, understander.inCharacters(asked.inContext()))
                .or(() -> Nearness.ofStateSpokenOf(ranked, turn.matters()))
                .or(() -> Nearness.ofChildTold(ranked, cases.of(asked, turn.question(), turn.matter())))
                .or(() -> Nearness.ofUnlawfulEnd(ranked, cases.of(asked, turn.question(), turn.matter())))
                .map(candidate -> answering.answer(candidate, ranked, turn, asked));
    }

    /** Who was asked which, and instead of choosing tells more of what is likeliest still, gets the answer: she is not asked the same twice. */
    private Optional<Reply> stillLikeliest(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        List<String> offered = turn.before().map(Dialogue::offered).orElse(List.of());
        boolean wasOffered = offered.contains(best.intent())
                || offered.stream()
                        .limit(1)
                        .flatMap(intent -> knowledge.intent(intent).stream())
                        .anyMatch(likeliest -> likeliest.topic().equals(best.topic()));
        boolean tellsMore = !PointingWords.nameNothing(asked.words()) && !understander.onlyNameAMatter(asked.words());
        return wasOffered && tellsMore && best.confidence() >= MORE_LIKELY_THAN_NOT
                ? Optional.of(answering.answer(best, ranked, turn, asked))
                : Optional.empty();
    }

    /** 钱得自个儿掏不 names nothing else: the likeliest is of the topic that is spoken of, and no other of it is near. */
    private Optional<Reply> likeliestOfTopic(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        boolean ofTopic = turn.matter()
                .filter(matter ->
                        matter.topic().equals(best.topic()) && !best.topic().equals(Nearness.OTHER))
                .isPresent();
        return ofTopic
                        && isAlone(ranked)
                        && best.confidence() >= LIKELY_OF_TOPIC
                        && LeaningWords.areShort(asked.words())
                        && !understander.nameTheirMatter(asked.words())
                ? Optional.of(answering.answer(best, ranked, turn, asked))
                : Optional.empty();
    }

    /** No other of its topic is near the likeliest. */
    private static boolean isAlone(List<Candidate> ranked) {
        Candidate best = ranked.get(0);
        return ranked.stream()
                .skip(1)
                .filter(other -> other.topic().equals(best.topic()))
                .allMatch(other -> other.confidence() < best.confidence() * Understanding.FAR_BEHIND);
    }
}
