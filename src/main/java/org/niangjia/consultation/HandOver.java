package org.niangjia.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseMessage;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Opening;
import org.niangjia.casework.Stage;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/**
 * The way to a person: shows what would be passed on, opens a case when she agrees, and lets her look at her cases, add to them and withdraw
 * them. Nothing is stored here: what is to happen to a case goes with the exchange. Safe for use by several threads.
 */
final class HandOver {

    private static final Pattern AGREED = Pattern.compile(
            "(?:好的?|可以|行|同意|是的?|对|确定|确认|交(?:给|吧)?.{0,8}|嗯+|要|ok|okay|yes|sure|agree|confirm)[吧啊呀的了。.!！]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}(?![0-9A-Za-z])");

    private static final Pattern ABOUT_CASES = Pattern.compile(
            "/case.*|(?:查|看|问)?(?:一下|下)?(?:我的?)?(?:案件|案子|编号|进度|办得怎么样了?|办理进度|处理进度)(?:查询|怎么样了?|到哪了?|呢)?|my cases?|case status");

    private static final int MOST_SHOWN = 8;

    private final Knowledge knowledge;
    private final Optional<Casework> casework;
    private final Texts texts;
    private final Clock clock;
    private final AnswerButtons buttons;

    /**
     * Leads to staff.
     *
     * @param casework the cases; none where nothing is kept
     */
    HandOver(Knowledge knowledge, Optional<Casework> casework, Texts texts, AnswerButtons buttons, Clock clock) {
        this.knowledge = knowledge;
        this.casework = casework;
        this.texts = texts;
        this.clock = clock;
        this.buttons = buttons;
    }

    /** Whether the words are about the asker's cases: the button of one, the number of one, or what was waited for. */
    Optional<Reply> reply(Turn turn, Answering answering) {
        String words = turn.question().text().value().strip();
        Optional<CaseChoice.Chosen> chosen = CaseChoice.parse(words);
        if (chosen.isPresent()) {
            return Optional.of(chosen(chosen.get(), turn, answering));
        }
        Optional<Awaited> awaited = turn.before().flatMap(Dialogue::awaited);
        if (awaited.isPresent() && Wish.in(words).filter(Wish::leaves).isEmpty() && !Choice.isButton(words)) {
            Optional<Reply> said = said(awaited.get(), turn, answering);
            if (said.isPresent()) {
                return said;
            }
        }
        if (ABOUT_CASES.matcher(words).matches()) {
            return Optional.of(
                    number(words).map(number -> show(number, turn, answering)).orElseGet(() -> all(turn, answering)));
        }
        return number(words)
                .filter(number -> words.length() <= 30)
                .filter(number -> casework.flatMap(c -> c.caseOf(turn.question().asker(), number))
                        .isPresent())
                .map(number -> show(number, turn, answering));
    }

    private static Optional<CaseNumber> number(String words) {
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            Optional<CaseNumber> read = CaseNumber.parse(number.group());
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** Shows what would be passed on, and asks whether it may be. */
    Reply offer(Turn turn, Answering answering) {
        Language language = turn.language();
        Optional<RedactedText> words = turn.before().map(Dialogue::question).filter(HandOver::saysSomething);
        String text = words.map(w -> texts.get(language, "hand_over.offer", w.value())
                        + texts.beforeHandOver(language).map(s -> "\n" + s).orElse(""))
                .orElseGet(() -> texts.get(language, "hand_over.say"));
        List<Button> choices = new ArrayList<>();
        words.ifPresent(w -> choices.add(new Button(texts.get(language, "hand_over.yes"), Wish.HAND_OVER.button())));
        choices.add(buttons.cancel(language));
        return new Reply.HandOverOffered(
                text + "\n\n" + texts.get(language, "hand_over.urgent", hotline(answering, language)),
                choices,
                answering.basis(turn, Answering.asIs(turn.question()), List.of()));
    }

    /** The words of a button say nothing to staff. */
    private static boolean saysSomething(RedactedText words) {
        return !Choice.isButton(words.value()) && Wish.in(words.value()).isEmpty();
    }

    private static String hotline(Answering answering, Language language) {
        return answering.hotline("union", language);
    }

    private Optional<Reply> said(Awaited awaited, Turn turn, Answering answering) {
        RedactedText words = turn.question().text();
        return switch (awaited.kind()) {
            case HAND_OVER ->
                Wish.in(words.value()).filter(wish -> wish == Wish.HAND_OVER).isPresent()
                                || AGREED.matcher(words.value().strip()).matches()
                        ? Optional.of(open(turn, answering))
                        : Optional.empty();
            case ADDITION ->
                awaited.number().map(n -> step(n, new CaseEvent.Added(words), "case.added", turn, answering));
            case REOPENING ->
                awaited.number().map(n -> step(n, new CaseEvent.Reopened(words), "case.reopened", turn, answering));
            case WITHDRAWAL ->
                AGREED.matcher(words.value().strip()).matches()
                        ? awaited.number()
                                .map(n -> step(n, new CaseEvent.Withdrawn(), "case.withdrawn", turn, answering))
                        : Optional.empty();
            case RATING_REASON -> Optional.empty();
        };
    }

    /** She agreed: a case is opened on what she was shown. */
    Reply open(Turn turn, Answering answering) {
        Language language = turn.language();
        Optional<RedactedText> words = turn.before().map(Dialogue::question).filter(HandOver::saysSomething);
        if (words.isEmpty()) {
            return offer(turn, answering);
        }
        Turn asked = turn.with(turn.question().withText(words.get()));
        Optional<String> intent = turn.matter().map(Matter::intent);
        Reply.Basis basis = answering.basis(asked, Answering.asIs(asked.question()), List.of());
        if (casework.isEmpty()) {
            return new Reply.HandedOff(
                    texts.get(
                            language,
                            texts.note() ? "handed_off.person" : "handed_off.person.unkept",
                            hotline(answering, language),
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
                        now());
        Case head = opening.toOpen().head();
        String duty = opening.onDuty()
                .map(on -> texts.get(language, on ? "hand_over.on_duty" : "hand_over.off_duty") + "\n")
                .orElse("");
        String text = texts.get(
                language,
                "hand_over.done",
                head.number().toString(),
                duty + casework.get().texts().due(opening.dueAt(), language),
                hotline(answering, language));
        return new Reply.CaseTold(
                text,
                Optional.of(opening.act()),
                Optional.of(UnresolvedQuestion.Reason.HAND_OVER),
                Optional.empty(),
                taps(head, List.of(CaseChoice.SHOW, CaseChoice.ADD, CaseChoice.WITHDRAW)),
                basis);
    }

    private Reply chosen(CaseChoice.Chosen chosen, Turn turn, Answering answering) {
        CaseNumber number = chosen.number();
        return switch (chosen.choice()) {
            case SHOW -> show(number, turn, answering);
            case ADD -> ask(number, Awaited.Kind.ADDITION, "case.say_more", turn, answering);
            case REOPEN -> ask(number, Awaited.Kind.REOPENING, "case.say_why", turn, answering);
            case WITHDRAW ->
                turn.before()
                                .flatMap(Dialogue::awaited)
                                .equals(Optional.of(new Awaited(Awaited.Kind.WITHDRAWAL, Optional.of(number))))
                        ? step(number, new CaseEvent.Withdrawn(), "case.withdrawn", turn, answering)
                        : ask(number, Awaited.Kind.WITHDRAWAL, "case.sure", turn, answering);
            case SATISFIED -> step(number, new CaseEvent.Rated(true, Optional.empty()), "case.glad", turn, answering);
            case NOT_SATISFIED ->
                step(number, new CaseEvent.Rated(false, Optional.empty()), "case.again", turn, answering);
        };
    }

    /** What she wants to do needs a word more. */
    private Reply ask(CaseNumber number, Awaited.Kind kind, String key, Turn turn, Answering answering) {
        Optional<CaseFile> file = casework.flatMap(c -> c.caseOf(turn.question().asker(), number));
        if (file.isEmpty()) {
            return told("case.none_of_yours", turn, answering);
        }
        List<Button> choices = new ArrayList<>();
        if (kind == Awaited.Kind.WITHDRAWAL) {
            choices.add(new Button(texts.get(turn.language(), "case.sure.yes"), CaseChoice.WITHDRAW.data(number)));
        }
        choices.add(buttons.cancel(turn.language()));
        return new Reply.CaseTold(
                texts.get(turn.language(), key, number.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Awaited(kind, Optional.of(number))),
                choices,
                basis(turn, answering));
    }

    private Reply step(CaseNumber number, CaseEvent event, String key, Turn turn, Answering answering) {
        if (casework.isEmpty()) {
            return told("case.none_of_yours", turn, answering);
        }
        Moved moved = casework.get().tried(turn.question().asker(), number, event, now());
        return moved.fold(
                to -> new Reply.CaseTold(
                        texts.get(turn.language(), key, number.toString()),
                        Optional.of(casework.get().act(number, event, now())),
                        Optional.empty(),
                        Optional.empty(),
                        taps(to.to(), open(to.to())),
                        basis(turn, answering)),
                refused -> new Reply.CaseTold(
                        casework.get().texts().refusal(refused, turn.language()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(buttons.person(turn.language())),
                        basis(turn, answering)));
    }

    private Reply show(CaseNumber number, Turn turn, Answering answering) {
        Optional<CaseFile> file = casework.flatMap(c -> c.caseOf(turn.question().asker(), number));
        return file.map(f -> (Reply) new Reply.CaseTold(
                        casework.orElseThrow().texts().forTheAsker(f, turn.language()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        taps(f.head(), open(f.head())),
                        basis(turn, answering)))
                .orElseGet(() -> told("case.none_of_yours", turn, answering));
    }

    /** All her cases, the newest first. */
    private Reply all(Turn turn, Answering answering) {
        List<Case> cases = casework.map(c -> c.casesOf(turn.question().asker())).orElse(List.of());
        if (cases.isEmpty()) {
            return told("case.none", turn, answering);
        }
        StringBuilder text = new StringBuilder(texts.get(turn.language(), "case.yours"));
        List<Button> choices = new ArrayList<>();
        for (Case head : cases.subList(0, Math.min(MOST_SHOWN, cases.size()))) {
            text.append('\n')
                    .append(texts.get(
                            turn.language(),
                            "case.line",
                            head.number().toString(),
                            casework.orElseThrow().texts().stage(head.stage(), turn.language())));
            choices.add(new Button(
                    texts.get(turn.language(), "case.open", head.number().toString()),
                    CaseChoice.SHOW.data(head.number())));
        }
        return new Reply.CaseTold(
                text.toString(), Optional.empty(), Optional.empty(), Optional.empty(), choices, basis(turn, answering));
    }

    private Reply told(String key, Turn turn, Answering answering) {
        return new Reply.CaseTold(
                texts.get(turn.language(), key),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(buttons.person(turn.language())),
                basis(turn, answering));
    }

    private static Reply.Basis basis(Turn turn, Answering answering) {
        return answering.basis(turn, Answering.asIs(turn.question()), List.of());
    }

    private List<Button> taps(Case head, List<CaseChoice> choices) {
        return choices.stream()
                .map(choice -> casework.orElseThrow().texts().tap(head, choice))
                .map(HandOver::button)
                .toList();
    }

    private static Button button(CaseMessage.Tap tap) {
        return new Button(tap.label(), tap.data());
    }

    /** What she can do with a case now. */
    private static List<CaseChoice> open(Case head) {
        if (head.stage().hasEnded()) {
            return List.of();
        }
        if (head.stage().isAtWork() || head.stage() == Stage.ANSWERED) {
            return List.of(CaseChoice.SHOW, CaseChoice.ADD, CaseChoice.WITHDRAW);
        }
        return head.satisfied().isEmpty()
                ? List.of(CaseChoice.SATISFIED, CaseChoice.NOT_SATISFIED)
                : List.of(CaseChoice.REOPEN);
    }

    private Instant now() {
        return clock.instant();
    }
}
