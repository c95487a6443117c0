package org.niangjia.consultation.commands;

import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.Question;

/** The notice on what is kept, the whole policy, and what an asker says to it. */
final class ConsentTalk {

    static final String CONSENT = "cs:";

    private static final String YES = CONSENT + "yes";
    private static final String NO = CONSENT + "no";
    private static final String MORE = CONSENT + "more";
    private static final String HAND_OVER = CONSENT + "hand_over";

    private final AskerRecords askers;
    private final ConsentJournal journal;
    private final Texts texts;

    ConsentTalk(AskerRecords askers, ConsentJournal journal, Texts texts) {
        this.askers = askers;
        this.journal = journal;
        this.texts = texts;
    }

    /** At first contact. */
    Outgoing notice(Commands.Visit visit) {
        Language language = visit.language();
        String telegram = onTelegram(visit.question()) ? texts.get(language, "consent.telegram") : "";
        return new Outgoing(
                texts.get(language, "consent.notice", telegram),
                List.of(
                        new Button(texts.get(language, "consent.yes"), YES),
                        new Button(texts.get(language, "consent.no"), NO),
                        new Button(texts.get(language, "consent.more"), MORE)));
    }

    /** Everything about it, with the choice to change one's mind. */
    Commands.Outcome policy(Commands.Visit visit) {
        Language language = visit.language();
        String policy = texts.get(language, "privacy")
                + (onTelegram(visit.question()) ? "\n" + texts.get(language, "privacy.telegram") : "")
                + "\n\n" + texts.get(language, visit.asker().keeps() ? "consent.is_given" : "consent.is_not_given");
        Button change = visit.asker().keeps()
                ? new Button(texts.get(language, "consent.withdraw"), NO)
                : new Button(texts.get(language, "consent.yes"), YES);
        return visit.told(policy, change).alone();
    }

    /** What she chose. */
    Optional<Commands.Outcome> chosen(Commands.Visit visit, String data) {
        return switch (CONSENT + data) {
            case YES -> {
                keep(visit, Consent.GIVEN);
                journal.forget(visit.question().asker());
                yield Optional.of(
                        visit.told(texts.get(visit.language(), "consent.given")).alone());
            }
            case NO -> {
                keep(visit, Consent.REFUSED);
                Commands.Outcome.Told told = visit.told(texts.get(visit.language(), "consent.refused"))
                        .alone();
                // What was open stood in the store by a consent that is taken back.
                yield Optional.of(visit.asker().keeps() ? told.closing() : told);
            }
            case MORE -> Optional.of(policy(visit));
            case HAND_OVER -> Optional.of(handOver(visit));
            default -> Optional.empty();
        };
    }

    Button handOver(Language language) {
        return new Button(texts.get(language, "consent.hand_over"), HAND_OVER);
    }

    /** She agrees, and what she has just asked goes to staff; unless it is no longer remembered, because nothing of it was kept. */
    private Commands.Outcome handOver(Commands.Visit visit) {
        Optional<Exchange> asked = journal.passing(visit.question().asker());
        keep(visit, Consent.GIVEN);
        return asked.<Commands.Outcome>map(exchange -> visit.told(
                                texts.get(visit.language(), "consent.handed_over", texts.noted(visit.language())))
                        .handingOver(exchange))
                .orElseGet(() -> visit.told(texts.get(visit.language(), "consent.say_again"))
                        .alone());
    }

    private void keep(Commands.Visit visit, Consent consent) {
        askers.keep(visit.question().asker(), visit.asker().with(consent), visit.now());
    }

    private static boolean onTelegram(Question question) {
        return question.asker().channel() == Channel.TELEGRAM;
    }
}
