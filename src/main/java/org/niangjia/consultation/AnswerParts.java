package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.AnswerText;
import org.niangjia.answer.Texts;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.CalendarFile;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Provisions;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.understanding.model.Candidate;

/** Shows what an answer left out at first: its basis, its counting, its days as a file. Safe for use by several threads. */
final class AnswerParts {

    /** Where anybody can ask whether what is said is so, whatever it is of. */
    private static final String HOTLINE = "government";

    private final Answering answering;
    private final Provisions provisions;
    private final Bases bases;
    private final AnswerComposer composer;
    private final AnswerButtons buttons;
    private final Texts texts;

    AnswerParts(
            Answering answering,
            Provisions provisions,
            Bases bases,
            AnswerComposer composer,
            AnswerButtons buttons,
            Texts texts) {
        this.answering = answering;
        this.provisions = provisions;
        this.bases = bases;
        this.composer = composer;
        this.buttons = buttons;
        this.texts = texts;
    }

    /** A part of the answer to an intent, with her case, if it is the one she told of last. */
    Reply reply(Choice.More more, Turn turn) {
        Matter matter = turn.matters().stream()
                .filter(m -> m.intent().equals(more.intent().name()))
                .reduce((one, next) -> next)
                .orElseGet(() -> Matter.of(more.intent().name()));
        Reply whole = answering.recounted(matter.about(matter.intent()), turn);
        if (!(whole instanceof Reply.Answered answered)) {
            return whole;
        }
        if (more.part() == Choice.Part.CALENDAR) {
            return calendarGiven(answered.answer(), turn);
        }
        AnswerText text = answered.answer().wording();
        if (more.part() == Choice.Part.GROUNDS) {
            return shown(
                    grounds(text, more, turn), answered.answer(), groundsButtons(answered.answer(), turn), more, turn);
        }
        if (more.part() == Choice.Part.PLAINLY) {
            String plainly = texts.get(turn.language(), "plainly", text.shortest());
            return shown(plainly, answered.answer(), groundsButtons(answered.answer(), turn), more, turn);
        }
        if (more.part() == Choice.Part.COUNTING && text.counting().isEmpty()) {
            // Nothing of her case was counted: how it adds up stands in the answer itself.
            return whole;
        }
        String shown = more.part() == Choice.Part.COUNTING ? text.counting() : text.basis();
        return shown(
                shown + "\n" + text.reservations(),
                answered.answer(),
                provisions.offer(answered.answer(), turn.language()),
                more,
                turn);
    }

    /** What it says first and what that rests on, where and when it holds, and how she can check it herself. */
    private String grounds(AnswerText text, Choice.More more, Turn turn) {
        return texts.get(
                turn.language(),
                "grounds",
                more.intent().title().in(turn.language()),
                text.first(),
                composer.hotline(HOTLINE, turn.language()));
    }

    private List<Button> groundsButtons(Answer answer, Turn turn) {
        List<Button> below = new ArrayList<>(provisions.offer(answer, turn.language()));
        below.add(buttons.person(turn.language()));
        return below;
    }

    private Reply shown(String words, Answer answer, List<Button> below, Choice.More more, Turn turn) {
        return new Reply.PartShown(
                words,
                answer,
                below,
                bases.of(
                        Optional.of(new Candidate(
                                more.intent().name(), more.intent().topic(), 1)),
                        List.of(),
                        turn,
                        turn.asIs()));
    }

    /** The days of an answer as a file; what she told may be gone, and then she is told that. */
    private Reply calendarGiven(Answer answer, Turn turn) {
        LocalDate today = turn.question().askedOn();
        Optional<Outgoing> message = new CalendarFile(texts, turn.language())
                .message(
                        CalendarFile.days(answer.results(), today),
                        today.atStartOfDay(WorkingTime.ZONE).toInstant());
        return new Reply.CalendarGiven(
                message.map(Outgoing::text).orElseGet(() -> texts.get(turn.language(), "calendar.gone")),
                message.flatMap(Outgoing::attachment),
                bases.of(turn));
    }
}
