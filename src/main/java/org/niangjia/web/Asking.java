package org.niangjia.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.consultation.Decision;
import org.niangjia.consultation.Dialogue;
import org.niangjia.consultation.Exchange;
import org.niangjia.consultation.Reception;
import org.niangjia.consultation.Reply;
import org.niangjia.consultation.Verification;
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
    private static final Pattern VERIFY = Pattern.compile("/verify\\b(.*)", Pattern.DOTALL);

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
        Matcher verify = VERIFY.matcher(posed.words().value().strip());
        if (verify.matches()) {
            return Optional.of(List.of(verified(verify.group(1), page)));
        }
        try {
            Optional<Dialogue> dialogue = parts.journal()
                    .dialogue(asker, clock.instant().minus(Reception.DIALOGUE_OPEN))
                    .flatMap(open -> open.openAt(clock.instant()));
            Question question = new Question(
                    asker,
                    posed.words(),
                    LocalDate.ofInstant(clock.instant(), Reception.ZONE),
                    posed.place(),
                    language(posed, dialogue, page));
            if (posed.chosen() && !parts.consultation().isChoice(question, dialogue)) {
                return Optional.of(List.of(new Turn.Said(parts.texts().get(page, "ask_again"), page)));
            }
            return Optional.of(reply(question, dialogue));
        } catch (RuntimeException e) {
            LOG.error("a question from the web could not be stored; its asker was told so", e);
            return Optional.empty();
        }
    }

    private List<Turn.Said> reply(Question question, Optional<Dialogue> dialogue) {
        Reply reply;
        long start = System.nanoTime();
        try {
            reply = parts.verification().issue(parts.consultation().reply(question, dialogue));
        } catch (StackOverflowError | RuntimeException e) {
            LOG.error("replying to a question from the web failed; it is noted for staff", e);
            return failed(question);
        }
        double elapsed = (System.nanoTime() - start) / 1e6;
        parts.journal()
                .record(parts.consultation()
                        .exchange(Optional.empty(), question, dialogue, reply, List.of(), elapsed, clock.instant()));
        List<Turn.Said> said = new ArrayList<>();
        for (int i = 0; i < reply.each().size(); i++) {
            String head = reply instanceof Reply.Several several ? several.heads().get(i) + "\n" : "";
            said.add(said(head, reply.each().get(i)));
        }
        return said;
    }

    /** The page shows the code as a link, so the line of it is left out. */
    private static Turn.Said said(String head, Reply reply) {
        String text = reply instanceof Reply.Answered answered ? answered.answer().text() : reply.text();
        return new Turn.Said(
                head + text,
                reply.basis().language(),
                reply.buttons(),
                reply instanceof Reply.ClarifyingQuestion,
                reply.check().map(Reply.Check::code));
    }

    private List<Turn.Said> failed(Question question) {
        Decision decision =
                Decision.failed(question.askedOn(), parts.consultation().revision());
        parts.journal()
                .record(new Exchange(
                        Optional.empty(), question, decision, List.of(), Optional.empty(), clock.instant()));
        Language language = question.replyLanguage();
        return List.of(new Turn.Said(
                parts.texts().get(language, "failed", parts.unionHotline().apply(language)), language));
    }

    private Turn.Said verified(String typed, Language page) {
        if (typed.isBlank()) {
            return new Turn.Said(parts.texts().get(page, "verify.ask"), page);
        }
        Verification.Checked checked = parts.verification().check(typed);
        return new Turn.Said(
                parts.verification().text(checked, page),
                page,
                parts.verification().askNow(checked, page),
                false,
                Optional.empty());
    }

    /** Words have a language of their own; a choice or a number has that of the question it belongs to, a smiley that of the page. */
    private static Optional<Language> language(Posed posed, Optional<Dialogue> dialogue, Language page) {
        if (!posed.chosen() && Utterance.of(posed.words().value()).hasWords()) {
            return Optional.empty();
        }
        return Optional.of(
                dialogue.map(open -> Language.of(open.question().value())).orElse(page));
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
