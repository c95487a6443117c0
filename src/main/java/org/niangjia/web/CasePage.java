package org.niangjia.web;

import static org.niangjia.web.Frame.post;
import static org.niangjia.web.Frame.tag;
import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.paragraphs;
import static org.niangjia.web.Html.row;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseChanged;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Refusal;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.verification.RateLimit;
import org.niangjia.consultation.verification.Receipt;
import org.niangjia.question.Asker;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an anonymous asker comes back to her cases with her receipt: how they stand, what staff answered, and what she can still do. The
 * receipt is posted, never part of an address, and no cookie remembers it. Safe for use by several threads.
 */
final class CasePage {

    private static final Logger LOG = LoggerFactory.getLogger(CasePage.class);

    /** Receipts a minute that are looked up for all together: nobody gets anywhere by trying. */
    private static final int RECEIPTS_A_MINUTE = 120;

    private static final List<CaseChoice> CHOICES = List.of(
            CaseChoice.ADD, CaseChoice.SATISFIED, CaseChoice.NOT_SATISFIED, CaseChoice.REOPEN, CaseChoice.WITHDRAW);

    private final Frame frame;
    private final Texts texts;
    private final Consultation consultation;
    private final CaseAccess access;
    private final Clock clock;
    private final RateLimit limit = new RateLimit(RECEIPTS_A_MINUTE);

    CasePage(Frame frame, Texts texts, Consultation consultation, CaseAccess access, Clock clock) {
        this.frame = frame;
        this.texts = texts;
        this.consultation = consultation;
        this.access = access;
        this.clock = clock;
    }

    /** Asks for the receipt. */
    void form(Context context) {
        show(context, 200, Optional.empty(), List.of());
    }

    /** Shows the cases of a receipt, after the step in one of them that is posted with it. */
    void open(Context context) {
        Language language = Requests.language(context);
        Optional<Receipt> receipt = Requests.field(context, "receipt").flatMap(Receipt::read);
        if (receipt.isEmpty()) {
            show(context, 400, Optional.of("web.case.mistyped"), List.of());
        } else if (!limit.admits(clock.instant())) {
            show(context, 429, Optional.of("web.case.too_many"), List.of());
        } else {
            access.receipts()
                    .find(receipt.get())
                    .ifPresentOrElse(
                            asker -> show(context, language, receipt.get(), asker),
                            () -> show(context, 404, Optional.of("web.case.unknown"), List.of()));
        }
    }

    private void show(Context context, Language language, Receipt receipt, Asker asker) {
        Optional<String> step = Requests.field(context, "step");
        Optional<String> notice = step.map(data -> step(context, asker, data, language));
        List<Html> cases = new ArrayList<>();
        notice.ifPresent(words -> cases.add(
                element("div", paragraphs(words)).with("class", "notice").with("role", "status")));
        List<Case> hers = access.casework().casesOf(asker);
        hers.forEach(head -> access.casework()
                .caseOf(asker, head.number())
                .ifPresent(file -> cases.add(file(file, asker, receipt, language))));
        show(context, 200, hers.isEmpty() ? Optional.of("web.case.none") : Optional.empty(), cases);
    }

    /** What she is told of the step that she took. */
    private String step(Context context, Asker asker, String data, Language language) {
        Optional<CaseChoice.Chosen> chosen = CaseChoice.parse(data);
        Optional<CaseEvent> event = chosen.flatMap(c -> event(
                c.choice(),
                RedactedText.of(Requests.field(context, "words").orElse("").strip())));
        if (chosen.isEmpty() || event.isEmpty()) {
            return texts.get(language, "web.bad_request");
        }
        CaseNumber number = chosen.get().number();
        Optional<CaseFile> before = access.casework().caseOf(asker, number);
        // The same form sent twice is one step.
        if (before.isPresent()
                && !seen(before.get()).equals(Requests.field(context, "seen").orElse(""))) {
            return texts.get(language, "web.case.changed");
        }
        return access.casework()
                .tried(asker, number, event.get(), clock.instant())
                .fold(to -> taken(asker, to.to(), event.get(), language), refusal -> refused(refusal, language));
    }

    private String taken(Asker asker, Case head, CaseEvent event, Language language) {
        try {
            access.journal()
                    .record(exchange(asker, head, event)
                            .withAct(access.casework().act(head.number(), event, clock.instant())));
            return texts.get(language, "web.case.done");
        } catch (CaseChanged e) {
            return texts.get(language, "web.case.changed");
        } catch (RuntimeException e) {
            LOG.error("what an asker did to her case could not be stored; she was told so", e);
            return texts.get(language, "web.case.not_stored");
        }
    }

    private Exchange exchange(Asker asker, Case head, CaseEvent event) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reception.ZONE);
        RedactedText words = event instanceof CaseEvent.Added added ? added.words() : RedactedText.of(event.kind());
        return new Exchange(
                Optional.empty(),
                new Question(asker, words, today, Optional.of(head.jurisdiction()), Optional.of(head.language())),
                new Decision(
                        "case",
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        head.jurisdiction(),
                        today,
                        List.of(),
                        Optional.empty(),
                        consultation.revision(),
                        0),
                List.of(),
                Optional.empty(),
                clock.instant());
    }

    private String refused(Refusal refusal, Language language) {
        return access.casework().texts().refusal(refusal, language);
    }

    private static Optional<CaseEvent> event(CaseChoice choice, RedactedText words) {
        return switch (choice) {
            case ADD -> Optional.of(new CaseEvent.Added(words));
            case SATISFIED -> Optional.of(new CaseEvent.Rated(true, Optional.empty()));
            case NOT_SATISFIED -> Optional.of(new CaseEvent.Rated(false, Optional.empty()));
            case REOPEN -> Optional.of(new CaseEvent.Reopened(words));
            case WITHDRAW -> Optional.of(new CaseEvent.Withdrawn());
            case SHOW -> Optional.empty();
        };
    }

    private Html file(CaseFile file, Asker asker, Receipt receipt, Language language) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(element(
                "h2",
                texts.get(language, "web.case.number", file.head().number().toString())));
        pieces.add(element("div", paragraphs(access.casework().texts().forTheAsker(file, language))));
        pieces.add(element(
                "details",
                element("summary", texts.get(language, "web.case.words")),
                element("div", paragraphs(file.head().words().value()))
                        .with("lang", tag(file.head().language()))));
        for (CaseChoice choice : CHOICES) {
            boolean possible = event(choice, RedactedText.of("·"))
                    .map(event -> access.casework().tried(asker, file.head().number(), event, clock.instant()))
                    .filter(Moved.To.class::isInstance)
                    .isPresent();
            if (possible) {
                pieces.add(choice(file, choice, receipt, language));
            }
        }
        return element("article", row(pieces)).with("class", "prose");
    }

    private Html choice(CaseFile file, CaseChoice choice, Receipt receipt, Language language) {
        List<Html> fields = new ArrayList<>();
        fields.add(hidden("receipt", receipt.shown()));
        fields.add(hidden("seen", seen(file)));
        if (choice == CaseChoice.ADD) {
            String id = "more-" + file.head().number().code();
            fields.add(element("label", texts.get(language, "web.case.more")).with("for", id));
            fields.add(element("textarea", "")
                    .with("id", id)
                    .with("name", "words")
                    .with("rows", "3")
                    .with("maxlength", String.valueOf(Chat.LONGEST_QUESTION))
                    .with("required", "required")
                    .with("autocomplete", "off"));
        }
        fields.add(element("button", label(choice, language))
                .with("type", "submit")
                .with("name", "step")
                .with("value", choice.data(file.head().number())));
        return post(language, "/case", row(fields)).with("class", choice == CaseChoice.ADD ? "fields" : "choices");
    }

    private String label(CaseChoice choice, Language language) {
        return switch (choice) {
            case ADD -> texts.get(language, "case.choice.add");
            case SATISFIED -> texts.get(language, "case.choice.satisfied");
            case NOT_SATISFIED -> texts.get(language, "case.choice.not_satisfied");
            case REOPEN -> texts.get(language, "case.choice.reopen");
            case WITHDRAW -> texts.get(language, "case.choice.withdraw");
            case SHOW -> texts.get(language, "case.choice.show");
        };
    }

    /** How far the case had come when she saw it. */
    private static String seen(CaseFile file) {
        return String.valueOf(file.steps().size());
    }

    private static Html hidden(String name, String value) {
        return element("input").with("type", "hidden").with("name", name).with("value", value);
    }

    private void show(Context context, int status, Optional<String> notice, List<Html> cases) {
        Language language = Requests.language(context);
        List<Html> pieces = new ArrayList<>();
        pieces.add(element("h1", texts.get(language, "web.case")));
        notice.ifPresent(key -> pieces.add(element("div", paragraphs(texts.get(language, key)))
                .with("class", "notice")
                .with("role", "alert")));
        pieces.addAll(cases);
        pieces.add(ask(language));
        Replying.show(context, status, frame.page(language, "/case", "reading", row(pieces)));
    }

    private Html ask(Language language) {
        Html.Element field = element("input")
                .with("id", "receipt")
                .with("name", "receipt")
                .with("required", "required")
                .with("maxlength", "60")
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with("spellcheck", "false")
                .with("aria-describedby", "receipt-hint");
        return post(
                        language,
                        "/case",
                        row(List.of(
                                element("label", texts.get(language, "web.case.receipt"))
                                        .with("for", "receipt"),
                                field,
                                element("small", texts.get(language, "web.case.hint"))
                                        .with("id", "receipt-hint"),
                                element("button", texts.get(language, "web.case.open"))
                                        .with("type", "submit"))))
                .with("class", "fields");
    }
}
