package org.niangjia.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.AfterALoss;
import org.niangjia.consultation.meaning.BothLeaves;
import org.niangjia.consultation.meaning.SeveralMatters;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;

/** Several answers to one sentence that asks for each of them: 我俩各能休几天. Safe for use by several threads. */
final class AnsweredTogether {

    private final Knowledge knowledge;
    private final Answering answering;

    AnsweredTogether(Knowledge knowledge, Answering answering) {
        this.knowledge = knowledge;
        this.answering = answering;
    }

    /** The leave of the mother and that of the father, or the leave after a loss and its pay, where one sentence asks for both. */
    Optional<Reply> of(Candidate best, List<Candidate> ranked, Turn turn, Asked asked) {
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

    /** An answer to each, what is answered before what is not confirmed; none if one of them can be neither. */
    Optional<Reply> each(List<Candidate> both, List<Candidate> ranked, Turn turn, Asked asked) {
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
}
