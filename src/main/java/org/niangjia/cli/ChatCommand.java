package org.niangjia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code niangjia chat}. */
@Command(
        name = "chat",
        description = "The consultation in the terminal; /quit or the end of input leaves.",
        mixinStandardHelpOptions = true)
public final class ChatCommand implements Callable<Integer> {

    private static final Optional<String> SESSION = Optional.of("chat");
    /** One figure is enough to choose one. */
    private static final int MOST_PROVISIONS = 9;

    private static final Pattern READ = Pattern.compile("(?:条文|law)\\s*([1-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private final Program program;
    private final Terminal terminal;
    private final Texts texts;

    /** The provisions that the last answer can be checked in. */
    private List<Button> provisions = List.of();

    /** What can be chosen below the last reply, if it was to a command. */
    private List<Button> choices = List.of();

    @Option(names = "--in", paramLabel = "CN-SD", description = "Your place, unless a question names one.")
    private @Nullable Jurisdiction in;

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language of the bot's own texts (default: zh).")
    private Language language = Language.ZH;

    @Option(names = "--no-record", description = "Do not keep questions and replies in the store.")
    private boolean noRecord;

    public ChatCommand(Program program, Terminal terminal, Texts texts) {
        this.program = program;
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Texts said = noRecord ? texts.keepingNothing() : texts;
        Consultation consultation = program.consultation(terminal.progress(), said);
        Optional<Jurisdiction> place = OptionValues.known(in, consultation);
        if (noRecord) {
            chat(conversation(consultation, TerminalAskers.keepingNothing(), Optional.empty(), said), place, language);
            return 0;
        }
        try (Program.Records records = program.records()) {
            Consultation withCases = records.withCases(consultation);
            chat(
                    conversation(
                            withCases,
                            TerminalAskers.recording(records.askers()),
                            Optional.of(records.verification(withCases)),
                            said),
                    place,
                    language);
        }
        return 0;
    }

    private Conversation conversation(
            Consultation withCases, AskerStore askers, Optional<Verification> verification, Texts said) {
        return new Conversation(
                withCases,
                new Attendant(withCases, withCases, program.knowledge(), askers, verification, said, program.clock()),
                program.clock());
    }

    private void chat(Conversation conversation, Optional<Jurisdiction> place, Language language) {
        terminal.out()
                .println(texts.get(language, "start") + "\n\n"
                        + texts.get(language, noRecord ? "chat.not_recorded" : "chat.recorded") + "\n");
        try {
            for (String line = prompt(); line != null && !line.strip().equals("/quit"); line = prompt()) {
                terminal.out().println("\n" + reply(conversation, line, place, language) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private String reply(Conversation conversation, String line, Optional<Jurisdiction> place, Language language) {
        Optional<Button> chosen = provision(line).or(() -> choice(line));
        Question question = new Question(
                new Asker(Channel.TERMINAL, "chat"),
                RedactedText.of(chosen.map(Button::data).orElse(line)),
                LocalDate.ofInstant(program.clock().instant(), Reception.ZONE),
                place,
                chosen.isPresent() || line.startsWith("/") ? Optional.of(language) : Optional.empty());
        Reply reply = conversation.ask(question, SESSION).reply();
        choices = Choices.of(reply);
        String shown = reply instanceof Reply.Command ? Choices.listed(reply) : withProvisions(reply);
        return shown
                + reply.file()
                        .map(file -> "\n\n" + file.name() + ":\n\n" + file.text())
                        .orElse("");
    }

    /** The choice with the number that was typed, of those below the reply to a command. */
    private Optional<Button> choice(String line) {
        return NUMBER.matcher(line.strip()).matches()
                ? choices.stream().skip(Integer.parseInt(line.strip()) - 1L).findFirst()
                : Optional.empty();
    }

    /** The provision that a line asks to read, by its number under the last answer. */
    private Optional<Button> provision(String line) {
        Matcher read = READ.matcher(line.strip());
        return read.matches() && Integer.parseInt(read.group(1)) <= provisions.size()
                ? Optional.of(provisions.get(Integer.parseInt(read.group(1)) - 1))
                : Optional.empty();
    }

    private String withProvisions(Reply reply) {
        List<Button> offered = reply.each().stream()
                .filter(Reply.Answered.class::isInstance)
                .flatMap(answered -> answered.buttons().stream())
                .distinct()
                .limit(MOST_PROVISIONS)
                .toList();
        if (offered.isEmpty()) {
            return reply.text();
        }
        provisions = offered;
        StringBuilder text = new StringBuilder(reply.text()).append('\n');
        for (int i = 0; i < provisions.size(); i++) {
            text.append('\n')
                    .append(i + 1)
                    .append(". ")
                    .append(provisions.get(i).label());
        }
        return text.append('\n')
                .append(texts.get(reply.basis().language(), "law.how"))
                .toString();
    }

    private @Nullable String prompt() throws IOException {
        terminal.out().print("> ");
        terminal.out().flush();
        return terminal.in().readLine();
    }
}
