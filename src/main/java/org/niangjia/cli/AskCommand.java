package org.niangjia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code niangjia ask}. */
@Command(
        name = "ask",
        description = "Ask a question, or one a line from standard input with '-'.",
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;
    private final Texts texts;

    @Option(names = "--json", description = "Print one JSON object a question.")
    private boolean json;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            description = "The day the answer must hold for (default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--in", paramLabel = "CN-SD", description = "The asker's place, unless the question names one.")
    private @Nullable Jurisdiction in;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of the reply (default: that of the question).")
    private @Nullable Language lang;

    @Option(names = "--record", description = "Keep questions and replies in the store.")
    private boolean record;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The question, or '-'.")
    private List<String> text = List.of();

    @Option(
            names = "--explain",
            description =
                    "Say why: how the words were read, the likeliest intents, the nearest utterances, thresholds and facts.")
    private boolean explain;

    /** Lines without a session are each another asker's. */
    private int alone;

    public AskCommand(Program program, Terminal terminal, Texts texts) {
        this.program = program;
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        try {
            return consult();
        } catch (CommandFailed broken) {
            // Whatever is broken, somebody in danger is told what to do first.
            String message = String.join(" ", text);
            Language language = Optional.ofNullable(lang).orElseGet(() -> Language.of(message));
            String help = program.crisisLane().reply(message, language).orElseThrow(() -> broken);
            terminal.err().println(broken.getMessage());
            terminal.out().println(json ? ReplyJson.crisis(help, language) : help + "\n");
            return 0;
        }
    }

    private int consult() {
        Texts said = record ? texts : texts.keepingNothing();
        Consultation consultation = program.consultation(terminal.progress(), said);
        AskedLine defaults = new AskedLine(
                String.join(" ", text),
                Optional.ofNullable(on),
                OptionValues.known(in, consultation),
                Optional.ofNullable(lang),
                Optional.empty());
        if (!record) {
            return ask(
                    conversation(consultation, TerminalAskers.keepingNothing(), Optional.empty(), said),
                    consultation,
                    defaults);
        }
        try (Program.Records records = program.records()) {
            Consultation withCases = records.withCases(consultation);
            return ask(
                    conversation(
                            withCases,
                            TerminalAskers.recording(records.askers()),
                            Optional.of(records.verification(withCases)),
                            said),
                    withCases,
                    defaults);
        }
    }

    private Conversation conversation(
            Consultation consultation, AskerStore askers, Optional<Verification> verification, Texts said) {
        return new Conversation(
                consultation,
                new Attendant(
                        consultation, consultation, program.knowledge(), askers, verification, said, program.clock()),
                program.clock());
    }

    private int ask(Conversation conversation, Consultation consultation, AskedLine defaults) {
        if (!defaults.text().equals("-")) {
            print(conversation, consultation, defaults, defaults);
            return 0;
        }
        int number = 0;
        int failures = 0;
        try {
            for (String line = terminal.in().readLine();
                    line != null;
                    line = terminal.in().readLine()) {
                number++;
                try {
                    AskedLine asked = AskedLine.parse(line);
                    asked.in().ifPresent(consultation::mustKnow);
                    print(conversation, consultation, asked, defaults);
                } catch (IllegalArgumentException e) {
                    failures++;
                    String message = "line " + number + ": " + e.getMessage();
                    terminal.err().println(message);
                    // One line out for each line in, so that whoever reads them can keep count.
                    terminal.out().println(json ? ReplyJson.error(message) : message);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
        return failures == 0 ? 0 : 1;
    }

    private void print(Conversation conversation, Consultation consultation, AskedLine line, AskedLine defaults) {
        Question question = new Question(
                new Asker(
                        Channel.TERMINAL,
                        line.session().filter(s -> !s.isBlank()).orElseGet(() -> "ask " + ++alone)),
                RedactedText.of(line.text()),
                line.on()
                        .or(defaults::on)
                        .orElseGet(() -> LocalDate.ofInstant(program.clock().instant(), Reception.ZONE)),
                line.in().or(defaults::in),
                line.language().or(defaults::language));
        Conversation.Said said = conversation.ask(question, line.session());
        Reply reply = said.reply();
        Optional<Explained> why = explain ? Optional.of(explained(question, said)) : Optional.empty();
        terminal.out()
                .println(
                        json
                                ? ReplyJson.of(reply, consultation.revision(), said.elapsedMillis(), why)
                                : Choices.listed(reply) + "\n"
                                        + why.map(w -> "\n"
                                                        + w.text(
                                                                texts,
                                                                reply.basis().language()))
                                                .orElse(""));
    }

    /** From the understander that the consultation has asked, and what it finds besides in the words. */
    private Explained explained(Question question, Conversation.Said said) {
        String words = question.text().value();
        Reply.Basis basis = said.reply().basis();
        Understander understander = program.understander(Progress.SILENT);
        Facts found = understander.facts(
                understander.inCharacters(words), Facts.of(basis.jurisdiction(), question.askedOn()));
        return new Explained(
                !said.choice() && !said.reply().isOfDanger(),
                understander.explain(words),
                new Facts(basis.jurisdiction(), basis.asOf(), found.known()));
    }
}
