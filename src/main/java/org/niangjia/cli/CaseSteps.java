package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Page;
import org.niangjia.casework.Refusal;
import org.niangjia.casework.Stage;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.Viewer;
import org.niangjia.question.Language;
import picocli.CommandLine.Option;

/** What staff do with one case at the terminal. */
final class CaseSteps {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_LISTED = 1_000;

    private final Program program;
    private final Terminal terminal;

    CaseSteps(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /** Options of what only looks. */
    static class Reading {

        @Option(names = "--json", description = "Print JSON.")
        boolean json;

        @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "Language of the output.")
        Language language = Language.ZH;

        @Option(
                names = "--as",
                paramLabel = "STAFF",
                description =
                        "Show only what this member of staff may see: no case that names an employer she or he is tied to.")
        @Nullable
        String staff;

        Viewer viewer() {
            return staff == null ? Viewer.PROGRAM : Viewer.of(staff);
        }
    }

    /** Options of what changes something. */
    static class Acting {

        @Option(
                names = "--as",
                paramLabel = "STAFF",
                required = true,
                description = "Who does it; stands in the history.")
        String staff = "";

        @Option(names = "--json", description = "Print the case as JSON.")
        boolean json;

        @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "Language of the output.")
        Language language = Language.ZH;
    }

    int list(Reading reading) {
        try (Program.Records records = program.records()) {
            Page<Case> page = records.cases().list(atWork(), reading.viewer());
            Casework casework = program.casework(records);
            if (reading.json) {
                ArrayNode array = JSON.createArrayNode();
                page.rows().forEach(head -> CaseJson.write(head, now(), array.addObject()));
                terminal.out().println(array);
            } else {
                page.rows().forEach(head -> terminal.out().println(line(head, casework.texts(), reading.language)));
                terminal.out().println(page.total() + " case(s) at work");
            }
        }
        return 0;
    }

    /** Below the unresolved questions, how many cases wait. */
    void atWork(Program.Records records) {
        long total = records.cases().list(atWork(), Viewer.PROGRAM).total();
        if (total > 0) {
            terminal.out().println(total + " case(s) at work: niangjia cases list");
        }
    }

    private CaseQuery atWork() {
        return CaseQuery.of(Stage.AT_WORK, now(), MOST_LISTED);
    }

    int show(CaseNumber number, Reading reading) {
        try (Program.Records records = program.records()) {
            CaseTexts texts = program.casework(records).texts();
            CaseFile file = records.cases()
                    .find(number, reading.viewer())
                    .orElseThrow(() -> refused(number, Refusal.NO_SUCH_CASE, texts, reading.language));
            print(file, texts, reading.json, reading.language);
        }
        return 0;
    }

    int open(long question, Acting acting) {
        try (Program.Records records = program.records()) {
            Casework casework = program.casework(records);
            Optional<UnresolvedQuestion> found = records.unresolvedQuestions().find(question, Viewer.of(acting.staff));
            CaseNumber number = found.flatMap(present -> casework.open(present, acting.staff, now()))
                    .orElseThrow(
                            () -> new CommandFailed(
                                    "no case can be made of question " + question
                                            + ": there is none with this number, or it belongs to a case already (niangjia cases lists them)"));
            return printed(records, casework, number, acting);
        }
    }

    int dispatch(CaseNumber number, String department, Acting acting) {
        if (!program.departments().contains(department)) {
            throw new CommandFailed("there is no department " + department + ": use one of "
                    + new TreeSet<>(program.departments()).stream().collect(Collectors.joining(", ")));
        }
        return take(number, new CaseEvent.Dispatched(department), acting);
    }

    int answer(CaseNumber number, String text, Acting acting) {
        return take(number, new CaseEvent.Answered(text.equals("-") ? typed() : text), acting);
    }

    int take(CaseNumber number, CaseEvent event, Acting acting) {
        try (Program.Records records = program.records()) {
            Casework casework = program.casework(records);
            Moved moved = casework.step(number, acting.staff, event, now());
            return moved.fold(to -> printed(records, casework, number, acting), why -> {
                throw refused(number, why, casework.texts(), acting.language);
            });
        }
    }

    private int printed(Program.Records records, Casework casework, CaseNumber number, Acting acting) {
        records.cases()
                .find(number, Viewer.of(acting.staff))
                .ifPresent(file -> print(file, casework.texts(), acting.json, acting.language));
        return 0;
    }

    private static CommandFailed refused(CaseNumber number, Refusal why, CaseTexts texts, Language language) {
        return new CommandFailed(number + ": " + texts.refusal(why, language));
    }

    private void print(CaseFile file, CaseTexts texts, boolean json, Language language) {
        if (json) {
            terminal.out().println(CaseJson.of(file, now()));
            return;
        }
        terminal.out().println(line(file.head(), texts, language));
        for (CaseStep step : file.steps()) {
            String said =
                    CaseTexts.said(step.event()).map(words -> "  " + words).orElse("");
            terminal.out()
                    .println("    " + texts.time(step.at(), language) + "  "
                            + step.by().code() + "  " + texts.event(step.event(), language)
                            + said.replace("\n", "\n      "));
        }
    }

    private String line(Case head, CaseTexts texts, Language language) {
        String due = head.stage().isAtWork()
                ? texts.timeliness(head.clock().timeliness(now()), language)
                        + head.clock()
                                .dueAt()
                                .map(at -> " " + texts.time(at, language))
                                .orElse("")
                : "";
        return String.join(
                "  ",
                head.number().toString(),
                texts.stage(head.stage(), language),
                texts.caseClass(head.caseClass(), language),
                head.topic().orElse("-"),
                head.department().orElse("-"),
                head.assignee().orElse("-"),
                due);
    }

    private Instant now() {
        return program.clock().instant();
    }

    private String typed() {
        try {
            StringBuilder text = new StringBuilder();
            for (String line = terminal.in().readLine();
                    line != null;
                    line = terminal.in().readLine()) {
                text.append(line).append('\n');
            }
            return text.toString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
