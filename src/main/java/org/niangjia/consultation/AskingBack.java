package org.niangjia.consultation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Situation;
import org.niangjia.question.Language;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

/**
 * What is said to words that cannot be answered as they are: asked which, asked to say it in other words, passed to a person. Safe for use by
 * several threads.
 */
final class AskingBack {

    private static final int OFFERED = 3;

    /** Below this a candidate is not worth a line on a small screen. */
    private static final double WORTH_OFFERING = 0.02;

    /** A second unclear message is asked for in other words, the third goes to a person. */
    private static final int UNCLEAR_AT_MOST = 2;

    private final Knowledge knowledge;
    private final AnswerComposer composer;
    private final Answering answering;
    private final Bases bases;
    private final AnswerButtons buttons;
    private final Texts texts;

    AskingBack(
            Knowledge knowledge,
            AnswerComposer composer,
            Answering answering,
            Bases bases,
            AnswerButtons buttons,
            Texts texts) {
        this.knowledge = knowledge;
        this.composer = composer;
        this.answering = answering;
        this.bases = bases;
        this.buttons = buttons;
        this.texts = texts;
    }

    Reply whichOne(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        Set<String> offered = new HashSet<>();
        List<Reply.Offer> offers = ranked.stream()
                .filter(c -> c.confidence() >= WORTH_OFFERING)
                .map(c -> answering.meant(c, turn, asked))
                .filter(c -> offered.add(c.intent()))
                .limit(OFFERED)
                .flatMap(c -> knowledge.intent(c.intent()).stream()
                        .map(i -> new Reply.Offer(c, i.title().in(language))))
                .toList();
        if (offers.size() == 1 && isOfOpenTopic(offers.get(0), turn)) {
            return answering.answer(offers.get(0).candidate(), ranked, turn, asked);
        }
        return offers.isEmpty() || turn.unclear() >= UNCLEAR_AT_MOST
                ? sayItAgain(ranked, turn, asked)
                : offer(texts.get(language, "clarify.head"), offers, turn, asked, ranked, likely(ranked, turn, asked));
    }

    /** There is nothing to choose from, and it goes on with what is spoken of. */
    private static boolean isOfOpenTopic(Reply.Offer only, Turn turn) {
        return turn.matter()
                .filter(matter -> matter.topic().equals(only.candidate().topic()))
                .isPresent();
    }

    /** The answer to the likeliest of the candidates, if one is: who means it need not ask again, and can go on from it. */
    private Optional<Reply.Answered> likely(List<Candidate> ranked, Turn turn, Asked asked) {
        return Understanding.leading(ranked).flatMap(best -> answered(best, ranked, turn, asked));
    }

    private Optional<Reply.Answered> answered(Candidate to, List<Candidate> ranked, Turn turn, Asked asked) {
        return Optional.of(answering.answer(to, ranked, turn, asked))
                .filter(Reply.Answered.class::isInstance)
                .map(Reply.Answered.class::cast);
    }

    /** She has only told of herself, or named a matter: the questions that others ask then, and of a matter the answer to the first. */
    Reply ofSituation(Situation situation, Turn turn, Asked asked) {
        Language language = turn.language();
        if (situation.named() && turn.unclear() >= UNCLEAR_AT_MOST) {
            return toAPerson(turn, asked, List.of());
        }
        List<Reply.Offer> offers = situation.intents().stream()
                .flatMap(name -> knowledge.intent(name).stream())
                .map(intent -> new Reply.Offer(
                        new Candidate(intent.name(), intent.topic(), 0),
                        intent.title().in(language)))
                .toList();
        if (!situation.named() || offers.isEmpty()) {
            return offer(situation.says().in(language), offers, turn, asked, List.of(), Optional.empty());
        }
        List<Candidate> each = offers.stream().map(Reply.Offer::candidate).toList();
        return offer(
                situation.says().in(language), offers, turn, asked, each, answered(each.get(0), each, turn, asked));
    }

    private Reply offer(
            String head,
            List<Reply.Offer> offers,
            Turn turn,
            Asked asked,
            List<Candidate> ranked,
            Optional<Reply.Answered> likely) {
        Language language = turn.language();
        StringBuilder text = new StringBuilder(head).append('\n');
        for (int i = 0; i < offers.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(offers.get(i).title());
        }
        String none = texts.get(language, "clarify.none");
        text.append('\n').append(offers.size() + 1).append(". ").append(none);
        text.append("\n\n").append(texts.get(language, "clarify.hint"));
        likely.ifPresent(answered -> text.append("\n\n")
                .append(texts.get(
                        language, "clarify.likely", answered.answer().wording().first())));
        Reply.Basis basis = likely.map(answered ->
                        bases.of(turn, asked, ranked).about(answered.basis().matters()))
                .orElseGet(() -> bases.of(turn, asked, ranked));
        return new Reply.ClarifyingQuestion(text.toString(), offers, none, basis);
    }

    Reply sayItAgain(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        if (ranked.isEmpty()) {
            return new Reply.NotUnderstood(
                    texts.get(language, "not_understood.no_words"), toAPerson(language), bases.of(turn, asked, ranked));
        }
        if (turn.unclear() >= UNCLEAR_AT_MOST) {
            return toAPerson(turn, asked, ranked);
        }
        return new Reply.NotUnderstood(
                texts.get(language, "not_understood", composer.hotline("union", language), texts.noted(language)),
                toAPerson(language),
                bases.of(turn, asked, ranked));
    }

    /** She has said it in other words, and it was not understood: now a person has to look at it. */
    private Reply toAPerson(Turn turn, Asked asked, List<Candidate> ranked) {
        Language language = turn.language();
        return new Reply.HandedOff(
                texts.get(
                        language,
                        texts.note() ? "handed_off.unclear" : "handed_off.unclear.unkept",
                        composer.hotline("union", language),
                        texts.noted(language)),
                UnresolvedQuestion.Reason.NOT_UNDERSTOOD,
                toAPerson(language),
                bases.of(turn, asked, ranked));
    }

    /** She tells, and has not asked yet. */
    Reply goOn(List<Candidate> ranked, Turn turn, Asked asked) {
        return ranked.isEmpty()
                ? sayItAgain(ranked, turn, asked)
                : new Reply.NotUnderstood(
                        texts.get(turn.language(), "go_on", composer.hotline("union", turn.language())),
                        toAPerson(turn.language()),
                        bases.of(turn, asked, ranked));
    }

    Reply notOurs(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        return new Reply.OutOfScope(
                texts.get(
                        language,
                        turn.unclear() > 0 ? "out_of_scope.again" : "out_of_scope",
                        composer.hotline("legal_aid", language),
                        composer.hotline("government", language)),
                toAPerson(language),
                bases.of(turn, asked, ranked));
    }

    private List<Button> toAPerson(Language language) {
        return List.of(buttons.person(language));
    }
}
