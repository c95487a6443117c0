package org.niangjia.consultation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseMessage;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Stage;
import org.niangjia.consultation.dialogue.Awaited;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.RedactedText;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;

/**
 * The cases that an asker has: lets her look at them, add to them, open them again, withdraw them and say whether she is satisfied. Nothing is
 * stored here. Safe for use by several threads.
 */
public final class OwnCases {

    private static final Phrasing NUMBER =
            Phrasing.of("(?<![0-9A-Za-z])[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}(?![0-9A-Za-z])");

    private static final String COMMAND = "/case";

    private static final Phrasing ABOUT_CASES = Phrasing.of(
            "(?:查|看|问)?(?:一下|下)?(?:我的?)?(?:案件|案子|编号|进度|办得怎么样了?|办理进度|处理进度)(?:查询|怎么样了?|到哪了?|呢)?|my cases?|case status"
                    + "|(?:那|对了|请问|顺便|[,， ])*(?:我|俺)(?:这个|那个|的|这|那)*(?:案件|案子|工单|求助|登记)?的?(?:单号|编号|案号|工单号?|受理号|登记号|查询码)(?:是|多少|几号?|呢|啥|什么|哪个|在哪儿?|看|发|给|告诉|我|一下)*(?:[,，。?？ ].{0,12})?"
                    + "|(?:and |so )*(?:what(?:'s| is|s)|tell me|give me) my (?:case|ticket|reference|file)(?: (?:number|no|id|code))?[?.]?");

    private static final int MOST_SHOWN = 8;

    private final Optional<Casework> casework;
    private final Bases bases;
    private final Texts texts;
    private final AnswerButtons buttons;
    private final Clock clock;

    /** @param casework the cases; none where nothing is kept */
    OwnCases(Optional<Casework> casework, Bases bases, Texts texts, AnswerButtons buttons, Clock clock) {
        this.casework = casework;
        this.bases = bases;
        this.texts = texts;
        this.buttons = buttons;
        this.clock = clock;
    }

    /** Shows her cases if she asks for them, or one of them if she says its number. */
    Optional<Reply> askedFor(Turn turn) {
        String words = turn.question().text().value().strip();
        if (isAboutCases(words)) {
            return Optional.of(number(words).map(number -> show(number, turn)).orElseGet(() -> all(turn)));
        }
        return number(words)
                .filter(number -> words.length() <= 30)
                .filter(number -> file(number, turn).isPresent())
                .map(number -> show(number, turn));
    }

    /** Whether the words ask for her cases: 我的案子怎么样了, 我的单号是多少. */
    static boolean isAboutCases(String words) {
        return words.startsWith(COMMAND) || WholeWords.are(ABOUT_CASES, words);
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

    /** What was waited for of her: a word more on a case, or a yes. */
    Optional<Reply> said(Awaited awaited, Turn turn) {
        RedactedText words = turn.question().text();
        return switch (awaited.kind()) {
            case ADDITION -> awaited.number().map(n -> step(n, new CaseEvent.Added(words), "case.added", turn));
            case REOPENING -> awaited.number().map(n -> step(n, new CaseEvent.Reopened(words), "case.reopened", turn));
            case WITHDRAWAL ->
                HandOver.isAgreed(words.value())
                        ? awaited.number().map(n -> step(n, new CaseEvent.Withdrawn(), "case.withdrawn", turn))
                        : Optional.empty();
            case HAND_OVER, RATING_REASON -> Optional.empty();
        };
    }

    /** What a button of a case does. */
    Reply chosen(CaseChoice.Chosen chosen, Turn turn) {
        CaseNumber number = chosen.number();
        return switch (chosen.choice()) {
            case SHOW -> show(number, turn);
            case ADD -> ask(number, Awaited.Kind.ADDITION, "case.say_more", turn);
            case REOPEN -> ask(number, Awaited.Kind.REOPENING, "case.say_why", turn);
            case WITHDRAW ->
                turn.before()
                                .flatMap(Dialogue::awaited)
                                .equals(Optional.of(new Awaited(Awaited.Kind.WITHDRAWAL, Optional.of(number))))
                        ? step(number, new CaseEvent.Withdrawn(), "case.withdrawn", turn)
                        : ask(number, Awaited.Kind.WITHDRAWAL, "case.sure", turn);
            case SATISFIED -> step(number, new CaseEvent.Rated(true, Optional.empty()), "case.glad", turn);
            case NOT_SATISFIED -> step(number, new CaseEvent.Rated(false, Optional.empty()), "case.again", turn);
        };
    }

    /** What she wants to do needs a word more. */
    private Reply ask(CaseNumber number, Awaited.Kind kind, String key, Turn turn) {
        Optional<CaseFile> file = file(number, turn);
        if (file.isEmpty()) {
            return told("case.none_of_yours", turn);
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
                bases.of(turn));
    }

    private Reply step(CaseNumber number, CaseEvent event, String key, Turn turn) {
        if (casework.isEmpty()) {
            return told("case.none_of_yours", turn);
        }
        Moved moved = casework.get().tried(turn.question().asker(), number, event, clock.instant());
        return moved.fold(
                to -> new Reply.CaseTold(
                        texts.get(turn.language(), key, number.toString()),
                        Optional.of(casework.get().act(number, event, clock.instant())),
                        Optional.empty(),
                        Optional.empty(),
                        taps(to.to(), open(to.to())),
                        bases.of(turn)),
                refused -> new Reply.CaseTold(
                        casework.get().texts().refusal(refused, turn.language()),
                        List.of(buttons.person(turn.language())),
                        bases.of(turn)));
    }

    private Reply show(CaseNumber number, Turn turn) {
        Optional<CaseFile> file = file(number, turn);
        return file.map(f -> (Reply) new Reply.CaseTold(
                        casework.orElseThrow().texts().forTheAsker(f, turn.language()),
                        taps(f.head(), open(f.head())),
                        bases.of(turn)))
                .orElseGet(() -> told("case.none_of_yours", turn));
    }

    /** All her cases, the newest first. */
    private Reply all(Turn turn) {
        List<Case> cases = casework.map(c -> c.casesOf(turn.question().asker())).orElse(List.of());
        if (cases.isEmpty()) {
            return told("case.none", turn);
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
        return new Reply.CaseTold(text.toString(), choices, bases.of(turn));
    }

    private Reply told(String key, Turn turn) {
        return new Reply.CaseTold(
                texts.get(turn.language(), key), List.of(buttons.person(turn.language())), bases.of(turn));
    }

    /** The buttons of a case. */
    List<Button> taps(Case head, List<CaseChoice> choices) {
        return choices.stream()
                .map(choice -> casework.orElseThrow().texts().tap(head, choice))
                .map(OwnCases::button)
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

    private Optional<CaseFile> file(CaseNumber number, Turn turn) {
        return casework.flatMap(c -> c.caseOf(turn.question().asker(), number));
    }
}
