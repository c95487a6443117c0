package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.AskingWords;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.LeaningWords;
import org.niangjia.understanding.PointingWords;
import org.niangjia.understanding.Said;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** Reads which questions words ask, and replies to each as far as it was understood. Safe for use by several threads. */
final class QuestionReplies {

    /** Questions of one message that are answered; a message on a telephone is read no further. */
    private static final int AT_ONCE = 4;

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    private static final Pattern COUNT = Pattern.compile(
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

    /** Hotlines for whoever cannot be answered. */
    private static final List<String> MEANWHILE = List.of("union", "women", "human_resources", "legal_aid");

    private final Knowledge knowledge;
    private final Understander understander;
    private final AnswerComposer composer;
    private final Situations situations;
    private final LeaningQuestions leaning;
    private final Answering answering;
    private final AskingBack askingBack;
    private final CountedCandidates countedCandidates;
    private final FineAsked fineAsked;
    private final CaseFacts cases;
    private final Bases bases;
    private final AnswerButtons buttons;
    private final Texts texts;

    QuestionReplies(
            Knowledge knowledge,
            Understander understander,
            AnswerComposer composer,
            CaseFacts cases,
            LeaningQuestions leaning,
            Answering answering,
            Bases bases,
            AnswerButtons buttons,
            Texts texts) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.composer = composer;
        this.situations = new Situations(knowledge.situations());
        this.leaning = leaning;
        this.answering = answering;
        this.askingBack = new AskingBack(knowledge, composer, answering, bases, buttons, texts);
        this.countedCandidates = new CountedCandidates(knowledge, cases, answering);
        this.fineAsked = new FineAsked(knowledge);
        this.cases = cases;
        this.bases = bases;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** Which questions, together with what she said just before? A reply to each. */
    Reply reply(Turn turn) {
        if (!knowledge.answers()) {
            return outOfOrder(turn);
        }
        // What only points at the matter is nothing to be read together with: 那天算在里头不.
        Optional<Said> before = turn.before()
                .flatMap(Dialogue::said)
                .filter(said -> turn.matter().isEmpty() || said.answered() || !PointingWords.pointBack(said.words()));
        List<Asked> each = understander.read(turn.question().text().value(), before).stream()
                .map(asked -> leaning.inContext(asked, turn))
                .toList();
        return each.size() == 1 ? one(each.get(0), turn) : several(each, turn);
    }

    /** Understood? then the article, counted and composed; otherwise she is asked back. */
    Reply reply(Asked asked, Turn turn) {
        return asked.understanding()
                .fold(
                        recognised -> bothLeaves(recognised.best(), recognised.ranked(), turn, asked)
                                .orElseGet(() -> answering.answer(recognised.best(), recognised.ranked(), turn, asked)),
                        ambiguous -> counted(ambiguous.ranked(), turn, asked)
                                .or(() -> fine(ambiguous.ranked(), turn, asked))
                                .or(() -> settled(ambiguous, turn, asked))
                                .or(() -> severalLikely(ambiguous.ranked(), turn, asked))
                                .or(() -> namedOutright(ambiguous.ranked(), turn, asked))
                                .or(() -> counsellingDemanded(ambiguous.ranked(), turn, asked))
                                .or(() -> both(ambiguous, turn, asked))
                                .or(() -> whatToDo(ambiguous.ranked(), turn, asked))
                                .or(() -> ofStateSpokenOf(ambiguous.ranked(), turn, asked))
                                .or(() -> stillLikeliest(ambiguous.ranked(), turn, asked))
                                .or(() -> likeliestOfTopic(ambiguous.ranked(), turn, asked))
                                .orElseGet(() -> askingBack.whichOne(ambiguous.ranked(), turn, asked)),
                        notUnderstood -> fineOfTheMatter(notUnderstood.ranked(), turn, asked)
                                .orElseGet(() -> asked.asks()
                                        ? askingBack.sayItAgain(notUnderstood.ranked(), turn, asked)
                                        : askingBack.goOn(notUnderstood.ranked(), turn, asked)),
                        outOfScope -> askingBack.notOurs(outOfScope.ranked(), turn, asked));
    }

    /** 我怀孕了 asks nothing yet: what others ask then is offered, whatever it sounds like. */
    private Reply one(Asked asked, Turn turn) {
        return situations
                .told(understander.inCharacters(asked.words()))
                .map(situation -> askingBack.ofSituation(situation, turn, asked))
                .orElseGet(() -> reply(asked, turn));
    }

    /** A reply to each of several questions, below its words; not to more than she can read at once. */
    private Reply several(List<Asked> asked, Turn turn) {
        Language language = turn.language();
        List<Reply> replies = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Asked one : asked.subList(0, Math.min(AT_ONCE, asked.size()))) {
            Reply alone = reply(one, turn);
            Reply reply = goingOn(alone, replies, one, turn).orElse(alone);
            if (isSaidAlready(reply, replies)) {
                continue;
            }
            replies.add(reply);
            heads.add(texts.get(language, "several.head", String.valueOf(replies.size()), inOneLine(one.words())));
        }
        if (asked.size() > AT_ONCE) {
            String rest = asked.subList(AT_ONCE, asked.size()).stream()
                    .map(one -> "· " + inOneLine(one.words()))
                    .collect(Collectors.joining("\n"));
            Asked left = new Asked(rest, "", true, new Understanding.NotUnderstood(List.of(), 0));
            replies.add(new Reply.AskAgain(
                    texts.get(language, "several.rest", String.valueOf(AT_ONCE), rest),
                    bases.of(turn, left, List.of())));
            heads.add(texts.get(language, "several.more"));
        }
        return replies.size() == 1 ? replies.get(0) : new Reply.Several(replies, heads);
    }

    /** 一年多少 after 最晚拖到哪天 of one subsidy: likeliest of the topic that was just answered, and no other of it is near. */
    private Optional<Reply> goingOn(Reply alone, List<Reply> before, Asked one, Turn turn) {
        List<Candidate> ranked = one.understanding().ranked();
        boolean asksBack = alone instanceof Reply.ClarifyingQuestion && !ranked.isEmpty();
        return asksBack
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

    /** No other of its topic is near the likeliest. */
    private static boolean isAlone(List<Candidate> ranked) {
        Candidate best = ranked.get(0);
        return ranked.stream()
                .skip(1)
                .filter(other -> other.topic().equals(best.topic()))
                .allMatch(other -> other.confidence() < best.confidence() * Understanding.FAR_BEHIND);
    }

    /** Two questions of a message that have one answer get it once. */
    private static boolean isSaidAlready(Reply reply, List<Reply> before) {
        return reply instanceof Reply.Answered
                && before.stream()
                        .filter(Reply.Answered.class::isInstance)
                        .anyMatch(earlier -> earlier.text().equals(reply.text()));
    }

    /** The answer to her own case, where it settles which question is asked. */
    private Optional<Reply> settled(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        return countedCandidates
                .settled(ambiguous, turn, asked)
                .map(candidate -> bothLeaves(candidate, ambiguous.ranked(), turn, asked)
                        .orElseGet(() -> answering.answer(candidate, ambiguous.ranked(), turn, asked)));
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

    private Optional<Reply> fineOfTheMatter(List<Candidate> ranked, Turn turn, Asked asked) {
        return fineAsked
                .ofTheMatter(
                        ranked,
                        asked.words(),
                        turn.question().text().value(),
                        cases.of(asked, turn.question(), turn.matter()))
                .map(candidate -> answering.answer(candidate, ranked, turn, asked));
    }

    /** Two answers, where both are asked for. */
    private Optional<Reply> both(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        return each(countedCandidates.both(ambiguous, turn, asked), ambiguous.ranked(), turn, asked);
    }

    /** Several answers, where the words name what they ask for and the likeliest is one of them. */
    private Optional<Reply> severalLikely(List<Candidate> ranked, Turn turn, Asked asked) {
        return Optional.of(ranked.get(0))
                .filter(best -> best.confidence() >= LIKELY_COUNT)
                .flatMap(best -> bothLeaves(best, ranked, turn, asked));
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

    /** The leave of the mother and that of the father, or the leave after a loss and its pay, where one sentence asks for both. */
    private Optional<Reply> bothLeaves(Candidate best, List<Candidate> ranked, Turn turn, Asked asked) {
        List<String> afterALoss =
                AfterALoss.daysAndPay(() -> answering.meant(best, turn, asked).intent(), asked.words());
        List<String> leaves = afterALoss.isEmpty() ? BothLeaves.asked(best.intent(), asked.words()) : afterALoss;
        List<String> intents = leaves.isEmpty()
                ? SeveralMatters.asked(() -> answering.meant(best, turn, asked).intent(), asked.words())
                : leaves;
        List<Candidate> both = intents.stream()
                .flatMap(intent -> knowledge.intent(intent).stream())
                .map(intent -> new Candidate(intent.name(), intent.topic(), best.confidence()))
                .toList();
        return each(both, ranked, turn, asked);
    }

    private Optional<Reply> each(List<Candidate> both, List<Candidate> ranked, Turn turn, Asked asked) {
        List<Reply> replies = both.stream()
                .map(candidate -> answering.answer(candidate, ranked, turn, asked))
                .sorted(Comparator.comparing(reply -> !(reply instanceof Reply.Answered)))
                .toList();
        boolean tellsBoth = replies.stream()
                .allMatch(reply -> reply instanceof Reply.Answered || reply instanceof Reply.Unconfirmed);
        return replies.isEmpty() || !tellsBoth || !(replies.get(0) instanceof Reply.Answered)
                ? Optional.empty()
                : Optional.of(new Reply.Several(
                        replies,
                        replies.stream().map(reply -> titleOf(reply, turn)).toList()));
    }

    private String titleOf(Reply reply, Turn turn) {
        return reply.basis()
                .best()
                .flatMap(best -> knowledge.intent(best.intent()))
                .map(intent -> intent.title().in(turn.language()))
                .orElse("");
    }

    /** Who tells it and asks what to do is told that, where all that she can mean is of one topic which has an answer to it. */
    private Optional<Reply> whatToDo(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        double ofTopic = ranked.stream()
                .filter(candidate -> candidate.topic().equals(best.topic()))
                .mapToDouble(Candidate::confidence)
                .sum();
        return best.intent().endsWith(WHAT_TO_DO)
                        && ofTopic >= LIKELY_TOPIC
                        && AskingWords.askWhatToDo(Utterance.of(asked.words()).words())
                ? Optional.of(answering.answer(best, ranked, turn, asked))
                : Optional.empty();
    }

    /** Who asks for a count, and not what is to be counted with, is led through the only one that can be meant. */
    private Optional<Reply> counted(List<Candidate> ranked, Turn turn, Asked asked) {
        if (!COUNT.matcher(Utterance.of(asked.words()).words()).find()) {
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

    /** 夜班 asks of pregnancy or of nursing: of which she tells, or was spoken of last. */
    private Optional<Reply> ofStateSpokenOf(List<Candidate> ranked, Turn turn, Asked asked) {
        return Nearness.ofStateTold(ranked, understander.inCharacters(asked.inContext()))
                .or(() -> Nearness.ofStateSpokenOf(ranked, turn.matters()))
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

    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** The files or the model are damaged: nothing is guessed. Staff get what she asked, she gets numbers to call. */
    private Reply outOfOrder(Turn turn) {
        Language language = turn.language();
        return new Reply.HandedOff(
                texts.get(language, "out_of_order", texts.noted(language), meanwhile(language)),
                UnresolvedQuestion.Reason.FAILED,
                List.of(buttons.person(language)),
                bases.of(turn));
    }

    /** Hotlines for whoever cannot be answered, a line each. */
    String meanwhile(Language language) {
        return MEANWHILE.stream()
                .map(id -> "· " + composer.hotline(id, language))
                .collect(Collectors.joining("\n"));
    }
}
