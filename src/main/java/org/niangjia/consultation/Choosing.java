package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Awaited;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Provisions;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Candidate;

/** Does what an asker chose of what she was offered. Safe for use by several threads. */
final class Choosing {

    private final Knowledge knowledge;
    private final AnswerComposer composer;
    private final Answering answering;
    private final AnswerParts parts;
    private final Provisions provisions;
    private final Bases bases;
    private final AnswerButtons buttons;
    private final Texts texts;

    Choosing(
            Knowledge knowledge,
            AnswerComposer composer,
            Answering answering,
            AnswerParts parts,
            Provisions provisions,
            Bases bases,
            AnswerButtons buttons,
            Texts texts) {
        this.knowledge = knowledge;
        this.composer = composer;
        this.answering = answering;
        this.parts = parts;
        this.provisions = provisions;
        this.bases = bases;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** What becomes of a choice. */
    Reply reply(Choice choice, Turn turn) {
        if (choice instanceof Choice.Picked picked) {
            return answering.answer(picked.intent(), turn);
        }
        if (choice instanceof Choice.Calculator calculator) {
            return answering.count(calculator.intent(), turn);
        }
        if (choice instanceof Choice.More more) {
            return parts.reply(more, turn);
        }
        if (choice instanceof Choice.Value value) {
            return answering.recounted(turn.matter().orElseThrow().answering(value.value()), turn);
        }
        if (choice instanceof Choice.Rated rated) {
            return rated(rated.rating(), turn);
        }
        if (choice instanceof Choice.Law law) {
            return new Reply.LawShown(
                    law.citation(), provisions.wording(law.citation(), turn.language()), bases.of(turn));
        }
        return noneOfThese(turn);
    }

    /** Staff see what she was offered in vain. */
    private Reply noneOfThese(Turn turn) {
        Language language = turn.language();
        List<Candidate> refused = turn.before().stream()
                .flatMap(d -> d.offered().stream())
                .map(knowledge::intent)
                .flatMap(Optional::stream)
                .map(i -> new Candidate(i.name(), i.topic(), 0))
                .toList();
        return new Reply.HandedOff(
                texts.get(language, "handed_off", composer.hotline("union", language), texts.noted(language)),
                UnresolvedQuestion.Reason.NONE_OF_THESE,
                List.of(buttons.person(language)),
                bases.of(Optional.empty(), refused, turn, turn.asIs()));
    }

    private Reply rated(Rating rating, Turn turn) {
        Language language = turn.language();
        boolean why = rating == Rating.UNHELPFUL;
        boolean isNew = turn.before()
                .flatMap(Dialogue::awaited)
                .filter(awaited -> awaited.kind() == Awaited.Kind.RATING_REASON)
                .isEmpty();
        String key = why ? "rated.why" : rating.isBad() ? "rated.bad" : "rated.good";
        return new Reply.RatingTaken(
                texts.get(language, key, composer.hotline("union", language), texts.noted(language)),
                rating,
                isNew,
                why ? buttons.reasons(language) : rating.isBad() ? List.of(buttons.person(language)) : List.of(),
                bases.of(answerGiven(turn), List.of(), turn, turn.asIs()));
    }

    /** What the answer that she speaks of was given to. */
    private Optional<Candidate> answerGiven(Turn turn) {
        return turn.matter()
                .flatMap(matter -> knowledge.intent(matter.intent()))
                .map(intent -> new Candidate(intent.name(), intent.topic(), 1));
    }
}
