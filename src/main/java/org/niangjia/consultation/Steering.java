package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;

/** Does what an asker wishes for the conversation itself. Safe for use by several threads. */
final class Steering {

    private static final String NOTHING_BEFORE = "nothing_before";

    private final Knowledge knowledge;
    private final Answering answering;
    private final AnswerParts parts;
    private final HandOver handOver;
    private final Bases bases;
    private final AnswerButtons buttons;
    private final Texts texts;

    Steering(
            Knowledge knowledge,
            Answering answering,
            AnswerParts parts,
            HandOver handOver,
            Bases bases,
            AnswerButtons buttons,
            Texts texts) {
        this.knowledge = knowledge;
        this.answering = answering;
        this.parts = parts;
        this.handOver = handOver;
        this.bases = bases;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** What becomes of a wish. */
    Reply reply(Wish wish, Turn turn) {
        return switch (wish) {
            case PERSON -> handOver.offer(turn);
            case HAND_OVER -> handOver.open(turn);
            case BACK -> back(turn);
            case CANCEL -> steered("cancelled", true, turn);
            case START_OVER -> steered("started_over", true, turn);
            case COUNTING -> ofTheAnswer(Choice.Part.COUNTING, turn);
            case SURE, WHY -> ofTheAnswer(Choice.Part.GROUNDS, turn);
            case PLAINER -> ofTheAnswer(Choice.Part.PLAINLY, turn);
            case AGAIN, UNDERSTOOD, SINCE ->
                turn.matter()
                        .map(matter -> answering.recounted(matter, turn))
                        .orElseGet(() -> steered(NOTHING_BEFORE, false, turn));
            case BASIS -> ofTheAnswer(Choice.Part.BASIS, turn);
            case LATER -> steered("later", false, turn);
            case WHO -> steered("who", false, turn);
            case HELLO -> steered("hello", false, turn);
            case THANKS -> steered("thanks", false, turn);
        };
    }

    private Reply ofTheAnswer(Choice.Part part, Turn turn) {
        return turn.matter()
                .flatMap(matter -> knowledge.intent(matter.intent()))
                .map(intent -> parts.reply(new Choice.More(part, intent), turn))
                .orElseGet(() -> steered(NOTHING_BEFORE, false, turn));
    }

    /** To a button of what is over. */
    Reply tooOld(Turn turn) {
        return steered("ask_again", false, turn);
    }

    /** To the answer before the last. */
    private Reply back(Turn turn) {
        List<Matter> earlier = turn.before().map(Dialogue::earlier).orElse(List.of());
        if (earlier.isEmpty()) {
            return steered(NOTHING_BEFORE, false, turn);
        }
        Matter matter = earlier.get(earlier.size() - 1);
        Dialogue then = turn.before().orElseThrow().withMatters(earlier);
        return answering.recounted(matter, new Turn(turn.question(), Optional.of(then)));
    }

    private Reply steered(String key, boolean closes, Turn turn) {
        return new Reply.Steered(
                texts.get(turn.language(), key),
                closes,
                key.equals(NOTHING_BEFORE) ? List.of(buttons.person(turn.language())) : List.of(),
                bases.of(turn));
    }
}
