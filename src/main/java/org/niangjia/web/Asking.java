package org.niangjia.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Attendant;
import org.niangjia.consultation.Button;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.Decision;
import org.niangjia.consultation.Dialogue;
import org.niangjia.consultation.Exchange;
import org.niangjia.consultation.Journal;
import org.niangjia.consultation.Reception;
import org.niangjia.question.Asker;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.question.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a question of the page through the consultation into the journal, and only then says what is to be told. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Consultation consultation;
    private final Attendant attendant;
    private final Journal journal;
    private final Texts texts;
    private final Function<Language, String> unionHotline;
    private final Clock clock;

    Asking(
            Consultation consultation,
            Attendant attendant,
            Texts texts,
            Function<Language, String> unionHotline,
            Clock clock) {
        this.consultation = consultation;
        this.attendant = attendant;
        this.journal = attendant.journal();
        this.texts = texts;
        this.unionHotline = unionHotline;
        this.clock = clock;
    }

    /**
     * What to tell the asker; nothing if it could not be stored, because what is not stored must not be taken for asked. Not for use by
     * several threads for the same asker.
     *
     * @param page the language of the page, for what has none of its own
     */
    Optional<Told> ask(Asker asker, Posed posed, Language page) {
        try {
            Optional<Dialogue> dialogue = journal.dialogue(
                            asker, clock.instant().minus(Reception.DIALOGUE_OPEN))
                    .flatMap(open -> open.openAt(clock.instant()));
            Question question = new Question(
                    asker,
                    posed.words(),
                    LocalDate.ofInstant(clock.instant(), Reception.ZONE),
                    Optional.empty(),
                    language(posed, dialogue, page));
            return Optional.of(reply(question, dialogue, posed));
        } catch (RuntimeException e) {
            LOG.error("a question from the web could not be stored; its asker was told so", e);
            return Optional.empty();
        }
    }

    private Told reply(Question question, Optional<Dialogue> dialogue, Posed posed) {
        Attendant.Attended attended;
        try {
            attended = attendant.attend(question, posed.chosen(), dialogue);
        } catch (StackOverflowError | RuntimeException e) {
            LOG.error("replying to a question from the web failed; it is noted for staff", e);
            return failed(question, posed.shown());
        }
        attendant.record(attended, attendant.exchange(attended, Optional.empty(), List.of()));
        return new Told(
                posed.shown(), attended.text(), attended.reply().basis().language(), attended.buttons());
    }

    private Told failed(Question question, String shown) {
        Decision decision = Decision.failed(question.askedOn(), consultation.revision());
        journal.record(
                new Exchange(Optional.empty(), question, decision, List.of(), Optional.empty(), clock.instant()));
        Language language = question.replyLanguage();
        return new Told(
                shown, texts.get(
                        language,
                        attendant.settings(question.asker()).keeps() ? "failed" : "failed.not_kept",
                        unionHotline.apply(language)), language, List.<Button>of());
    }

    /** She clears the page: what is only in memory of her is gone. */
    void leave(Asker asker) {
        attendant.leave(asker);
    }

    /** Words have a language of their own; a choice or a number has that of the question it belongs to, a smiley that of the page. */
    private static Optional<Language> language(Posed posed, Optional<Dialogue> dialogue, Language page) {
        boolean command = posed.words().value().startsWith("/");
        if (!posed.chosen() && !command && Utterance.of(posed.words().value()).hasWords()) {
            return Optional.empty();
        }
        return Optional.of(command ? page : dialogue.map(open -> Language.of(open.question().value())).orElse(page));
    }

    /**
     * A question as it was put.
     *
     * @param words what she wrote, or the data of the button she pressed
     * @param shown what the page shows as her question
     * @param chosen whether she pressed a button
     */
    record Posed(RedactedText words, String shown, boolean chosen) {}
}
