package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.followup.LeaningQuestions;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.consultation.meaning.LossUntold;
import org.niangjia.consultation.meaning.SeveralDays;
import org.niangjia.consultation.meaning.Situations;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Said;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.PointingWords;

/** Reads which questions words ask, and replies to each as far as it was understood. Safe for use by several threads. */
final class QuestionReplies {

    /** Questions of one message that are answered; a message on a telephone is read no further. */
    private static final int AT_ONCE = 4;

    /** Hotlines for whoever cannot be answered. */
    private static final List<String> MEANWHILE = List.of("union", "women", "human_resources", "legal_aid");

    private final Knowledge knowledge;
    private final Understander understander;
    private final AnswerComposer composer;
    private final Situations situations;
    private final LeaningQuestions leaning;
    private final Answering answering;
    private final AskingBack askingBack;
    private final AnsweredTogether together;
    private final CloseReadings close;
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
        this.together = new AnsweredTogether(knowledge, answering);
        this.close = new CloseReadings(knowledge, understander, cases, answering, together);
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
                        recognised -> together.of(recognised.best(), recognised.ranked(), turn, asked)
                                .orElseGet(() -> answering.answer(recognised.best(), recognised.ranked(), turn, asked)),
                        ambiguous -> settled(LossUntold.leftOut(ambiguous, turn), turn, asked),
                        notUnderstood -> close.fineOfTheMatter(notUnderstood.ranked(), turn, asked)
                                .orElseGet(() -> asked.asks()
                                        ? askingBack.sayItAgain(notUnderstood.ranked(), turn, asked)
                                        : askingBack.goOn(notUnderstood.ranked(), turn, asked)),
                        outOfScope -> close.namedThoughStrange(outOfScope.ranked(), turn, asked)
                                .orElseGet(() -> askingBack.notOurs(outOfScope.ranked(), turn, asked)));
    }

    private Reply settled(Understanding.Ambiguous ambiguous, Turn turn, Asked asked) {
        return close.answer(ambiguous, turn, asked)
                .orElseGet(() -> askingBack.whichOne(ambiguous.ranked(), turn, asked));
    }

    /** 我怀孕了 asks nothing yet: what others ask then is offered, whatever it sounds like. */
    private Reply one(Asked asked, Turn turn) {
        return situations
                .told(understander.inCharacters(asked.words()))
                .map(situation -> askingBack.ofSituation(situation, turn, asked))
                .orElseGet(() -> reply(asked, turn));
    }

    /**
     * A reply to each of several questions. Parts that say nothing by themselves may be of one question that is asked of several days, or of matters that only the whole message tells apart.
     */
    private Reply several(List<Asked> asked, Turn turn) {
        Optional<Reply> ofEachDay = asked.get(0).understanding().ranked().stream()
                .findFirst()
                .filter(best -> asked.size()
                        == SeveralDays.asked(turn.question().text().value()).size())
                .flatMap(best ->
                        together.ofEachDay(best, asked.get(0).understanding().ranked(), turn, turn.asIs()));
        return ofEachDay.orElseGet(() -> {
            Reply byParts = byParts(asked, turn);
            boolean asksBack = byParts instanceof Reply.Several replies
                    && replies.each().stream().anyMatch(QuestionReplies::asksBack);
            return asksBack ? together.ofTheWhole(asked, turn).orElse(byParts) : byParts;
        });
    }

    private static boolean asksBack(Reply reply) {
        return reply instanceof Reply.ClarifyingQuestion
                || reply instanceof Reply.AskAgain
                || reply instanceof Reply.NotUnderstood
                || reply instanceof Reply.OutOfScope;
    }

    /** A reply to each, below its words; not to more than she can read at once. */
    private Reply byParts(List<Asked> asked, Turn turn) {
        Language language = turn.language();
        List<Reply> replies = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Asked one : asked.subList(0, Math.min(AT_ONCE, asked.size()))) {
            Reply alone = reply(one, turn);
            Reply reply = alone instanceof Reply.ClarifyingQuestion
                    ? close.goingOn(replies, one, turn).orElse(alone)
                    : alone;
            if (isSaidAlready(reply, replies)) {
                continue;
            }
            replies.add(reply);
            heads.add(texts.get(language, "several.head", String.valueOf(replies.size()), inOneLine(one.words())));
        }
        if (asked.size() > AT_ONCE) {
            replies.add(left(asked.subList(AT_ONCE, asked.size()), turn));
            heads.add(texts.get(language, "several.more"));
        }
        return replies.size() == 1 ? replies.get(0) : new Reply.Several(replies, heads);
    }

    /** What she is to ask again, since it was too much at once. */
    private Reply left(List<Asked> asked, Turn turn) {
        String rest = asked.stream().map(one -> "· " + inOneLine(one.words())).collect(Collectors.joining("\n"));
        return new Reply.AskAgain(
                texts.get(turn.language(), "several.rest", String.valueOf(AT_ONCE), rest),
                bases.of(turn, Turn.unread(rest), List.of()));
    }

    /** Two questions of a message that have one answer get it once. */
    private static boolean isSaidAlready(Reply reply, List<Reply> before) {
        return (reply instanceof Reply.Answered || reply instanceof Reply.Several)
                && before.stream()
                        .filter(earlier -> earlier.getClass().equals(reply.getClass()))
                        .anyMatch(earlier -> earlier.text().equals(reply.text()));
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
