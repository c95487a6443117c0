package org.niangjia.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.CaseAct;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Check;
import org.niangjia.consultation.verification.Receipt;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.question.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a question of the page through the consultation into the journal, and only then says what is to be told. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final WebParts parts;
    private final Clock clock;

    Asking(WebParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * What to tell the asker; nothing if it could not be stored, because what is not stored must not be taken for asked. Not for use by
     * several threads for the same asker.
     *
     * @param page the language of the page, for what has none of its own
     */
    Optional<List<Turn.Said>> ask(Asker asker, Posed posed, Language page) {
        try {
            Optional<Dialogue> dialogue = parts.attendant()
                    .journal()
                    .dialogue(asker, clock.instant().minus(Reception.DIALOGUE_OPEN))
                    .flatMap(open -> open.openAt(clock.instant()));
            Question question = new Question(
                    asker,
                    posed.words(),
                    LocalDate.ofInstant(clock.instant(), Reception.ZONE),
                    posed.place(),
                    language(posed, dialogue, page));
            if (posed.chosen() && !parts.attendant().knows(question, dialogue)) {
                return Optional.of(List.of(new Turn.Said(parts.texts().get(page, "ask_again"), page)));
            }
            return Optional.of(reply(question, dialogue, posed));
        } catch (RuntimeException e) {
            LOG.error("a question from the web could not be stored; its asker was told so", e);
            return firstHelp(posed).map(List::of);
        }
    }

    /** Whatever is broken, somebody in danger is told what to do first. */
    private Optional<Turn.Said> firstHelp(Posed posed) {
        Language language = Language.of(posed.words().value());
        return posed.chosen()
                ? Optional.empty()
                : parts.firstHelp().reply(posed.words().value(), language).map(help -> new Turn.Said(help, language));
    }

    private List<Turn.Said> reply(Question question, Optional<Dialogue> dialogue, Posed posed) {
        Attendant.Attended attended;
        try {
            attended = parts.attendant().attend(question, posed.chosen(), dialogue);
        } catch (StackOverflowError | RuntimeException e) {
            Optional<Turn.Said> help = firstHelp(posed);
            LOG.error("replying to a question from the web failed", e);
            return help.map(List::of).orElseGet(() -> failed(question));
        }
        Exchange exchange = parts.attendant().exchange(attended, Optional.empty(), List.of());
        Optional<Receipt> receipt = exchange.act()
                .filter(CaseAct.Opens.class::isInstance)
                .map(opens -> parts.cases().receipts().give(question.asker(), clock.instant()));
        parts.attendant().record(attended, exchange);
        Reply reply = attended.reply();
        List<Turn.Said> said = new ArrayList<>();
        for (int i = 0; i < reply.each().size(); i++) {
            String head =
                    reply instanceof Reply.Several several ? several.heads().get(i) + "\n" : "";
            said.add(said(head, reply.each().get(i)));
        }
        attended.after()
                .map(after -> new Turn.Said(
                        after.text(),
                        reply.basis().language(),
                        after.buttons(),
                        true,
                        Optional.empty(),
                        after.attachment()))
                .ifPresent(said::add);
        receipt.map(given -> wayBack(given, reply.basis().language())).ifPresent(said::add);
        return said;
    }

    /** Nothing else leads her back to her case once the browser is closed. */
    private Turn.Said wayBack(Receipt receipt, Language language) {
        return new Turn.Said(parts.texts().get(language, "web.case.given", receipt.shown()), language);
    }

    /** The page shows the code as a link, so the line of it is left out. */
    private static Turn.Said said(String head, Reply reply) {
        String text =
                reply instanceof Reply.Answered answered ? answered.answer().text() : reply.text();
        return new Turn.Said(
                head + text,
                reply.basis().language(),
                reply.buttons(),
                reply instanceof Reply.ClarifyingQuestion,
                reply.check().map(Check::code),
                reply.file());
    }

    private List<Turn.Said> failed(Question question) {
        Decision decision =
                Decision.failed(question.askedOn(), parts.consultation().revision());
        parts.attendant()
                .journal()
                .record(new Exchange(
                        Optional.empty(), question, decision, List.of(), Optional.empty(), clock.instant()));
        Language language = question.replyLanguage();
        boolean keeps = parts.attendant().settings(question.asker()).keeps();
        return List.of(new Turn.Said(
                parts.texts()
                        .get(
                                language,
                                keeps ? "failed" : "failed.not_kept",
                                parts.unionHotline().apply(language)),
                language));
    }

    /** She clears the page: what is only in memory of her is gone. */
    void leave(Asker asker) {
        parts.attendant().leave(asker);
    }

    /** Words have a language of their own; a choice or a number has that of the question it belongs to, a smiley that of the page. */
    private static Optional<Language> language(Posed posed, Optional<Dialogue> dialogue, Language page) {
        boolean command = posed.words().value().startsWith("/");
        if (!posed.chosen() && !command && Utterance.of(posed.words().value()).hasWords()) {
            return Optional.empty();
        }
        return Optional.of(
                command
                        ? page
                        : dialogue.map(open -> Language.of(open.question().value()))
                                .orElse(page));
    }

    /**
     * A question as it was put.
     *
     * @param words what she wrote, or the data of the button she pressed
     * @param place whose law she wants to know, unless the words name another
     * @param chosen whether she pressed a button
     */
    record Posed(RedactedText words, Optional<Jurisdiction> place, boolean chosen) {}
}
