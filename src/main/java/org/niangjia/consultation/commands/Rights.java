package org.niangjia.consultation.commands;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.consent.HeldData;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** An asker's rights over what is held of her: to see it, and to have it erased. */
final class Rights {

    static final String FORGET = "fg:";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Without what is read for another: 0 and O, 1 and I. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int RECEIPT = 8;

    private final AskerStore store;
    private final ConsentJournal journal;
    private final Knowledge knowledge;
    private final Texts texts;
    private final SecureRandom random = new SecureRandom();

    Rights(AskerStore store, ConsentJournal journal, Knowledge knowledge, Texts texts) {
        this.store = store;
        this.journal = journal;
        this.knowledge = knowledge;
        this.texts = texts;
    }

    /** Everything that is held of her, as she can read it, and row by row in a file. It is not kept that she was told: it would be held twice. */
    Commands.Outcome held(Commands.Visit visit) {
        HeldData held = store.data().heldOf(visit.question().asker());
        Language language = visit.language();
        StringBuilder text = new StringBuilder(texts.get(language, "mydata.head"))
                .append("\n\n")
                .append(settings(held.settings(), language));
        if (held.questions().isEmpty()) {
            text.append("\n\n").append(texts.get(language, "mydata.nothing"));
        }
        for (int i = 0; i < held.questions().size(); i++) {
            text.append("\n\n").append(question(i + 1, held.questions().get(i), language));
        }
        text.append("\n\n").append(texts.get(language, "mydata.foot"));
        return visit.told(new Outgoing(text.toString(), List.of())
                        .with(new Attachment("niangjia-data.json", "application/json", held.json())))
                .alone()
                .keepingNothing();
    }

    private String settings(AskerRecord record, Language language) {
        String none = texts.get(language, "mydata.not_chosen");
        return texts.get(
                language,
                "mydata.settings",
                texts.get(
                        language,
                        switch (record.consent()) {
                            case GIVEN -> "mydata.consent.given";
                            case REFUSED -> "mydata.consent.refused";
                            case ASKED, NOT_ASKED -> "mydata.consent.none";
                        }),
                record.place().map(place -> title(place, language)).orElse(none),
                record.language().map(l -> texts.get(l, "web.language")).orElse(none),
                texts.get(language, record.discreet() ? "mydata.on" : "mydata.off"));
    }

    private String question(int number, HeldData.HeldQuestion held, Language language) {
        String understood = held.intent()
                .flatMap(knowledge::intent)
                .map(intent -> intent.title().in(language))
                .map(title -> texts.get(language, "mydata.understood", title))
                .orElse("");
        StringBuilder text = new StringBuilder(texts.get(
                language,
                "mydata.question",
                String.valueOf(number),
                MINUTE.format(held.at().atZone(WorkingTime.ZONE)),
                held.words().isBlank() ? texts.get(language, "mydata.no_words") : held.words(),
                texts.find(language, "kind." + held.kind()).orElse(held.kind()) + understood));
        if (held.open()) {
            text.append('\n').append(texts.get(language, "mydata.open"));
        }
        held.sent().forEach(sent -> text.append('\n').append(texts.get(language, "mydata.sent", sent)));
        return text.toString();
    }

    private String title(Jurisdiction place, Language language) {
        return knowledge.place(place).map(p -> p.title().in(language)).orElse(place.code());
    }

    /** Erasing cannot be undone, so it is asked once. */
    Commands.Outcome askWhether(Commands.Visit visit) {
        Language language = visit.language();
        return visit.told(new Outgoing(
                        texts.get(language, "forget.ask"),
                        List.of(
                                new Button(texts.get(language, "forget.yes"), FORGET + YES),
                                new Button(texts.get(language, "forget.no"), FORGET + NO))))
                .alone()
                .keepingNothing();
    }

    /** What she chose. */
    Optional<Commands.Outcome> chosen(Commands.Visit visit, String data) {
        if (data.equals(NO)) {
            return Optional.of(visit.told(texts.get(visit.language(), "forget.not"))
                    .alone()
                    .keepingNothing());
        }
        if (!data.equals(YES)) {
            return Optional.empty();
        }
        store.data().erase(visit.question().asker());
        journal.forget(visit.question().asker());
        String day = texts.day(visit.language(), LocalDate.ofInstant(visit.now(), WorkingTime.ZONE));
        return Optional.of(visit.told(texts.get(visit.language(), "forget.done", receipt(), day))
                .closing()
                .alone()
                .keepingNothing());
    }

    /** A code that means nothing: it shows her that it was done, and leads nobody to her. */
    private String receipt() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RECEIPT; i++) {
            code.append(i == RECEIPT / 2 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
