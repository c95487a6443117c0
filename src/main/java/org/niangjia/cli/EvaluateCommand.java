package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.niangjia.understanding.Evaluation;
import org.niangjia.understanding.Understander;
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

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final Program program;
    private final Terminal terminal;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

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
        ObjectNode report = JSON.valueToTree(Evaluation.run(understander, rows, terminal.progress()));
        if (json) {
            terminal.out().println(report);
        } else {
            report.properties().forEach(f -> terminal.out().println(f.getKey() + "\t" + f.getValue()));
        }
        return 0;
    }
}
