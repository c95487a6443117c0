package org.niangjia.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Opening;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Awaited;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.question.phrasing.Phrasing;

/**
 * The way to a person: shows what would be passed on, opens a case when she agrees, and leads to the cases she has. Nothing is stored here:
 * what is to happen to a case goes with the exchange. Safe for use by several threads.
 */
final class HandOver {

    private static final Phrasing AGREED = Phrasing.inAnyCase(
            "(?:好的?|可以|行|同意|是的?|对|确定|确认|交(?:给|吧)?.{0,8}|嗯+|要|ok|okay|yes|sure|agree|confirm)[吧啊呀的了。.!！]*");

    private final Knowledge knowledge;
    private final Optional<Casework> casework;
    private final AnswerComposer composer;
    private final Bases bases;
    private final Texts texts;
    private final Clock clock;
    private final AnswerButtons buttons;
    private final OwnCases cases;

    /**
     * Leads to staff.
     *
     * @param casework the cases; none where nothing is kept
     */
    HandOver(
            Knowledge knowledge,
            Optional<Casework> casework,
            AnswerComposer composer,
            Bases bases,
            AnswerButtons buttons,
            Texts texts,
            Clock clock) {
        this.knowledge = knowledge;
        this.casework = casework;
        this.composer = composer;
        this.bases = bases;
        this.texts = texts;
        this.clock = clock;
        this.buttons = buttons;
        this.cases = new OwnCases(casework, bases, texts, buttons, clock);
    }

    /** Whether the words are about the asker's cases: the button of one, the number of one, or what was waited for. */
    Optional<Reply> reply(Turn turn) {
        String words = turn.question().text().value().strip();
        Optional<CaseChoice.Chosen> chosen = CaseChoice.parse(words);
        if (chosen.isPresent()) {
            return Optional.of(cases.chosen(chosen.get(), turn));
        }
        Optional<Awaited> awaited = turn.before().flatMap(Dialogue::awaited);
        if (awaited.isPresent() && Wish.in(words).filter(Wish::leaves).isEmpty() && !Choice.isButton(words)) {
            Optional<Reply> said = said(awaited.get(), turn);
            if (said.isPresent()) {
                return said;
            }
        }
        return cases.askedFor(turn);
    }

    /** Shows what would be passed on, and asks whether it may be. */
    Reply offer(Turn turn) {
        Language language = turn.language();
        Optional<RedactedText> words = turn.before().map(Dialogue::question).filter(HandOver::saysSomething);
        String text = words.map(w -> texts.get(language, "hand_over.offer", w.value())
                        + texts.beforeHandOver(language).map(s -> "\n" + s).orElse(""))
                .orElseGet(() -> texts.get(language, "hand_over.say"));
        List<Button> choices = new ArrayList<>();
        words.ifPresent(w -> choices.add(new Button(texts.get(language, "hand_over.yes"), Wish.HAND_OVER.button())));
        choices.add(buttons.cancel(language));
        return new Reply.HandOverOffered(
                text + "\n\n" + texts.get(language, "hand_over.urgent", hotline(language)), choices, bases.of(turn));
    }

    /** The words of a button say nothing to staff. */
    private static boolean saysSomething(RedactedText words) {
        return !Choice.isButton(words.value())
                && Wish.in(words.value()).filter(wish -> !wish.isOfTheAnswer()).isEmpty();
    }

    private String hotline(Language language) {
        return composer.hotline("union", language);
    }

    private Optional<Reply> said(Awaited awaited, Turn turn) {
        if (awaited.kind() != Awaited.Kind.HAND_OVER) {
            return cases.said(awaited, turn);
        }
        String words = turn.question().text().value();
        boolean agrees = Wish.in(words).filter(wish -> wish == Wish.HAND_OVER).isPresent() || isAgreed(words);
        return agrees ? Optional.of(open(turn)) : Optional.empty();
    }

    /** Whether she says yes to what she was asked. */
    static boolean isAgreed(String words) {
        return AGREED.isAllOf(words.strip());
    }

    /** She agreed: a case is opened on what she was shown. */
    Reply open(Turn turn) {
        Language language = turn.language();
        Optional<RedactedText> words = turn.before().map(Dialogue::question).filter(HandOver::saysSomething);
        if (words.isEmpty()) {
            return offer(turn);
        }
        Turn asked = turn.with(turn.question().withText(words.get()));
        Optional<String> intent = turn.matter().map(Matter::intent);
        Reply.Basis basis = bases.of(asked);
        if (casework.isEmpty()) {
            return new Reply.HandedOff(
                    texts.get(
                            language,
                            texts.note() ? "handed_off.person" : "handed_off.person.unkept",
                            hotline(language),
                            texts.noted(language)),
                    UnresolvedQuestion.Reason.HAND_OVER,
                    List.of(),
                    basis);
        }
        Opening opening = casework.get()
                .open(
                        asked.question(),
                        words.get(),
                        intent,
                        intent.flatMap(knowledge::intent).map(i -> i.topic()),
                        basis.jurisdiction(),
                        clock.instant());
        Case head = opening.toOpen().head();
        String duty = opening.onDuty()
                .map(on -> texts.get(language, on ? "hand_over.on_duty" : "hand_over.off_duty") + "\n")
                .orElse("");
        String text = texts.get(
                language,
                "hand_over.done",
                head.number().toString(),
                duty + casework.get().texts().due(opening.dueAt(), language),
                hotline(language));
        return new Reply.CaseTold(
                text,
                Optional.of(opening.act()),
                Optional.of(UnresolvedQuestion.Reason.HAND_OVER),
                Optional.empty(),
                cases.taps(head, List.of(CaseChoice.SHOW, CaseChoice.ADD, CaseChoice.WITHDRAW)),
                basis);
    }
}
