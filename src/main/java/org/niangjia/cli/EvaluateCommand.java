package org.niangjia.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.evaluation.Evaluation;
import org.niangjia.understanding.evaluation.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code niangjia evaluate}. */
@Command(
        name = "evaluate",
        description =
                "Measure understanding on labelled questions (tab-separated: id, question, topic | label | kind).",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {

    private static final String PAGE = "evaluation.html";

    private final Program program;
    private final Terminal terminal;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Also write a page, evaluation.html, and its numbers, evaluation.json; both quote misread questions.")
    private Optional<Path> reportFolder = Optional.empty();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of labelled questions; several are one set.")
    private List<Path> files = List.of();

    public EvaluateCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Evaluation.Row> rows = new ArrayList<>();
        files.forEach(file -> rows.addAll(LabelledQuestions.read(file)));
        Understander understander = program.understander(terminal.progress());
        // The first question pays for loading the sentence encoder; that is start-up, not answering.
        understander.understand("产假");
        understander.understand("maternity leave");
        List<Outcome> outcomes = Evaluation.outcomes(understander, rows, terminal.progress());
        ObjectNode figures = EvaluationJson.figures(Evaluation.report(outcomes));
        if (json) {
            terminal.out().println(figures);
        } else {
            figures.properties().forEach(f -> terminal.out().println(f.getKey() + "\t" + f.getValue()));
            new TreeMap<>(understander.trained())
                    .forEach((language, trained) ->
                            KeptWithModel.lines(language, trained).forEach(terminal.out()::println));
        }
        reportFolder.ifPresent(folder -> write(outcomes, understander, folder));
        return 0;
    }

    private void write(List<Outcome> outcomes, Understander understander, Path folder) {
        EvaluationReport report = new EvaluationReport(
                outcomes,
                understander.revision(),
                understander.trained(),
                program.check(Optional.empty()).utterances());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(PAGE), EvaluationPage.of(report));
            Files.writeString(
                    folder.resolve("evaluation.json"), EvaluationJson.of(report).toPrettyString() + "\n");
        } catch (IOException e) {
            throw new CommandFailed("the report cannot be written to " + folder + ": name a folder that can be", e);
        }
        terminal.err().println("the report is in " + folder.resolve(PAGE));
    }
}
