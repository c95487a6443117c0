package org.niangjia.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.AfterALoss;
import org.niangjia.consultation.meaning.SeveralDays;
import org.niangjia.consultation.meaning.SeveralMatters;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.model.Candidate;

/** Several answers to one sentence that asks for each of them: 我俩各能休几天; 2022年多少，2023年呢. Safe for use by several threads. */
final class AnsweredTogether {

    /** From here on the likeliest of a part may be one of the questions of the whole. */
    private static final double LIKELY = 0.3;

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
        List<String> intents = afterALoss.isEmpty()
                ? SeveralMatters.asked(() -> answering.meant(best, turn, asked).intent(), asked.words())
                : afterALoss;
        List<Candidate> both = intents.stream()
                .flatMap(intent -> knowledge.intent(intent).stream())
                .map(intent -> new Candidate(intent.name(), intent.topic(), best.confidence()))
                .toList();
        return each(both, ranked, turn, asked).or(() -> ofEachDay(best, ranked, turn, asked));
    }

    /** The same question of each of several days; none if one answer holds for all. */
    Optional<Reply> ofEachDay(Candidate best, List<Candidate> ranked, Turn turn, Asked asked) {
        List<SeveralDays.Of> days = SeveralDays.asked(asked.words());
        List<Reply> replies = days.stream()
                .map(day -> new Asked(day.words(), asked.context(), true, asked.understanding()))
                .map(one -> answering.answer(best, ranked, turn, one))
                .toList();
        boolean differ = replies.size() > 1
                && replies.stream().allMatch(AnsweredTogether::isTold)
                && replies.stream().map(Reply::text).distinct().count() == replies.size();
        return differ
                ? Optional.of(new Reply.Several(
                        replies, days.stream().map(SeveralDays.Of::day).toList()))
                : Optional.empty();
    }

    private static boolean isTold(Reply reply) {
        return reply instanceof Reply.Answered || reply instanceof Reply.Unconfirmed;
    }

    /** An answer to each, what is answered before what is not confirmed; none if one of them can be neither. */
    Optional<Reply> each(List<Candidate> both, List<Candidate> ranked, Turn turn, Asked asked) {
        List<Reply> replies = both.stream()
                .map(candidate -> answering.answer(candidate, ranked, turn, asked))
                .sorted(Comparator.comparing(reply -> !(reply instanceof Reply.Answered)))
                .toList();
        boolean tellsBoth = replies.stream().allMatch(AnsweredTogether::isTold);
        return replies.isEmpty() || !tellsBoth || !(replies.get(0) instanceof Reply.Answered)
                ? Optional.empty()
                : Optional.of(new Reply.Several(
                        replies,
                        replies.stream().map(reply -> titleOf(reply, turn)).toList()));
    }

    /**
     * The whole of a message whose parts were not all understood by themselves, where its words name or point to as many questions: 生完我歇几天?他呢几天?娃大点每年还有吗.
     */
    Optional<Reply> ofTheWhole(List<Asked> parts, Turn turn) {
        Asked whole = turn.asIs();
        return parts.stream()
                .map(part -> part.understanding().ranked())
                .filter(ranked -> !ranked.isEmpty() && ranked.get(0).confidence() >= LIKELY)
                .flatMap(ranked -> of(ranked.get(0), ranked, turn, whole).stream())
                .filter(reply ->
                        reply instanceof Reply.Several several && several.each().size() >= parts.size())
                .findFirst();
    }

    private String titleOf(Reply reply, Turn turn) {
        return reply.basis()
                .best()
                .flatMap(best -> knowledge.intent(best.intent()))
                .map(intent -> intent.title().in(turn.language()))
                .orElse("");
    }
}
