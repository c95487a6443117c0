package org.niangjia.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Explanation;
import org.niangjia.understanding.Understander;

/** Asking the bot oneself, and seeing why it replies as it does. Nothing is kept. Safe for use by several threads. */
final class PlaygroundPage {

    private static final int LONGEST = 1_000;

    private final Consultation consultation;
    private final Understander understander;
    private final Knowledge knowledge;
    private final Texts replies;

    /**
     * Asks a consultation.
     *
     * @param consultation one that keeps nothing, and says so
     * @param replies what facts are called
     */
    PlaygroundPage(Consultation consultation, Understander understander, Knowledge knowledge, Texts replies) {
        this.consultation = consultation;
        this.understander = understander;
        this.knowledge = knowledge;
        this.replies = replies;
    }

    /**
     * What came of asking.
     *
     * @param why what the model makes of the words; empty if there is nothing to understand
     * @param facts what else was found in them, by the name of the fact
     */
    record Asked(Reply reply, Optional<Explanation> why, Map<String, String> facts, long millis) {}

    void show(Visit visit) {
        visit.show(page(visit, "playground", ""));
    }

    void ask(Visit visit) {
        String words = visit.field("words").orElse("");
        Optional<LocalDate> on = day(visit);
        String template = visit.wantsPart() ? "playgroundReply" : "playground";
        Optional<String> problem = problem(words, on);
        if (problem.isPresent()) {
            // htmx shows a part only if its status says that all is well.
            visit.show(visit.wantsPart() ? 200 : 422, page(visit, template, problem.get()));
            return;
        }
        visit.show(page(visit, template, "").with("asked", Optional.of(asked(visit, words, on.orElseThrow()))));
    }

    private static Optional<String> problem(String words, Optional<LocalDate> on) {
        if (words.isEmpty()) {
            return Optional.of("playground.blank");
        }
        if (words.length() > LONGEST) {
            return Optional.of("playground.too_long");
        }
        return on.isEmpty() ? Optional.of("playground.wrong_day") : Optional.empty();
    }

    private Asked asked(Visit visit, String words, LocalDate on) {
        Question question = new Question(
                new Asker(Channel.WEB, "playground"), RedactedText.of(words), on, place(visit), Optional.empty());
        long start = System.nanoTime();
        Reply reply = consultation.reply(question, Optional.empty());
        long millis = (System.nanoTime() - start) / 1_000_000;
        String redacted = question.text().value();
        Reply.Basis basis = reply.basis();
        Map<String, String> facts = new TreeMap<>();
        understander
                .facts(understander.inCharacters(redacted), Facts.of(basis.jurisdiction(), on))
                .known()
                .forEach((fact, value) -> facts.put(name(fact.toString(), visit.language()), value.toString()));
        return new Asked(reply, understander.explain(redacted), facts, millis);
    }

    private String name(String fact, Language language) {
        return replies.find(language, "fact." + fact).orElse(fact);
    }

    private Optional<Jurisdiction> place(Visit visit) {
        return visit.field("place")
                .filter(code -> code.matches("CN(-[A-Z]{2}(-\\d{6})?)?"))
                .map(Jurisdiction::new)
                .filter(place -> knowledge.place(place).isPresent());
    }

    private static Optional<LocalDate> day(Visit visit) {
        try {
            return Optional.of(visit.field("on")
                    .map(LocalDate::parse)
                    .orElseGet(() -> LocalDate.ofInstant(visit.now(), Reception.ZONE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Page page(Visit visit, String template, String problem) {
        return visit.page(template, "playground.title", "playground")
                .with("words", visit.field("words").orElse(""))
                .with(
                        "on",
                        visit.field("on")
                                .orElseGet(() -> LocalDate.ofInstant(visit.now(), Reception.ZONE)
                                        .toString()))
                .with("place", visit.field("place").orElse("CN-SD"))
                .with("problem", problem)
                .with("asked", Optional.<Asked>empty())
                .with("places", new Titles(knowledge, visit.language()).provinces())
                .with("titles", new Titles(knowledge, visit.language()));
    }
}
