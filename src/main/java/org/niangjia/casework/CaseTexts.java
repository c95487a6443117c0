package org.niangjia.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.question.Language;

/** What is said of a case, to the asker and to staff, in every language. Immutable. */
public final class CaseTexts {

    private final Texts texts;

    public CaseTexts(Texts texts) {
        this.texts = texts;
    }

    /** A time in China, to the minute. */
    public String time(Instant at, Language language) {
        return DateTimeFormatter.ofPattern(texts.get(language, "case.time"), language.locale())
                .withZone(WorkingTime.ZONE)
                .format(at);
    }

    /** By when an answer is owed, or that it cannot be told. */
    public String due(Optional<Instant> due, Language language) {
        return due.map(at -> texts.get(language, "case.due", time(at, language)))
                .orElseGet(() -> texts.get(language, "case.due_not_known"));
    }

    public String stage(Stage stage, Language language) {
        return named(language, "stage", stage.code());
    }

    public String caseClass(CaseClass caseClass, Language language) {
        return named(language, "class", caseClass.code());
    }

    public String timeliness(CaseClock.Timeliness timeliness, Language language) {
        return named(language, "time", timeliness.code());
    }

    /** What a step was, in a word or two. */
    public String event(CaseEvent event, Language language) {
        return named(language, "event", event.kind());
    }

    /** Why a step is not possible and what to do instead. */
    public String refusal(Refusal why, Language language) {
        return named(language, "refused", why.code());
    }

    /** How her case stands, for the asker: its number, what is being done, by when, and the last answer. */
    public String forTheAsker(CaseFile file, Language language) {
        Case head = file.head();
        String state = texts.get(
                language, "case.state", head.number().toString(), named(language, "told", head.stage().code()));
        Optional<String> due = head.stage().isAtWork()
                ? Optional.of(due(head.clock().dueAt(), language))
                : Optional.empty();
        Optional<String> answer = file.steps().stream()
                .map(CaseStep::event)
                .filter(CaseEvent.Answered.class::isInstance)
                .map(event -> ((CaseEvent.Answered) event).text())
                .reduce((earlier, later) -> later)
                .map(text -> texts.get(language, "case.last_answer", text));
        return String.join("\n\n", Stream.of(Optional.of(state), due, answer)
                .flatMap(Optional::stream)
                .toList());
    }

    /** What the asker is told when staff have made a case of her question. */
    List<CaseMessage> opened(Case head) {
        Language language = head.language();
        return List.of(new CaseMessage(
                texts.get(
                        language,
                        "case.opened_by_staff",
                        head.number().toString(),
                        due(head.clock().dueAt(), language)),
                List.of(tap(head, CaseChoice.ADD), tap(head, CaseChoice.WITHDRAW))));
    }

    /** What the asker is told with a step of the staff; nothing with most. */
    List<CaseMessage> with(Case after, CaseStep step) {
        Language language = after.language();
        String number = after.number().toString();
        if (step.event() instanceof CaseEvent.Answered answered) {
            return List.of(new CaseMessage(
                    texts.get(language, "case.answer", number, answered.text()),
                    List.of(tap(after, CaseChoice.ADD), tap(after, CaseChoice.WITHDRAW))));
        }
        if (step.event() instanceof CaseEvent.Closed) {
            return List.of(new CaseMessage(
                    texts.get(language, "case.rate", number),
                    List.of(tap(after, CaseChoice.SATISFIED), tap(after, CaseChoice.NOT_SATISFIED))));
        }
        if (step.event() instanceof CaseEvent.Extended extended) {
            return List.of(new CaseMessage(
                    texts.get(
                            language, "case.extended", number, extended.reason(), due(after.clock().dueAt(), language)),
                    List.of()));
        }
        return List.of();
    }

    /** A choice as a button. */
    public CaseMessage.Tap tap(Case head, CaseChoice choice) {
        return new CaseMessage.Tap(
                named(head.language(), "choice", choice.code()), choice.data(head.number()));
    }

    private String named(Language language, String family, String name) {
        return texts.get(language, String.join(".", "case", family, name));
    }
}
