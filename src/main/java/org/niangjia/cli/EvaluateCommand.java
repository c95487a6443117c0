package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
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

    private static final ObjectMapper JSON = new ObjectMapper();

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
        ObjectNode report = asJson(Evaluation.run(understander, rows, terminal.progress()));
        if (json) {
            terminal.out().println(report);
        } else {
            report.properties().forEach(f -> terminal.out().println(f.getKey() + "\t" + f.getValue()));
        }
        return 0;
    }

    /** The figures under the names of the contract. */
    private static ObjectNode asJson(Evaluation.Report report) {
        ObjectNode json = JSON.createObjectNode()
                .put("n_in", report.nIn())
                .put("n_out", report.nOut())
                .put("topic_accuracy", rounded(report.topicAccuracy()))
                .put("macro_f1", rounded(report.macroF1()))
                .put("top3_recall", rounded(report.top3Recall()))
                .put("auroc", rounded(report.auroc()))
                .put("oos_recall_at_95", rounded(report.oosRecallAt95()))
                .put("answered_right", rounded(report.answeredRight()))
                .put("answered_wrong", rounded(report.answeredWrong()))
                .put("suggested_right", rounded(report.suggestedRight()))
                .put("refused_in_scope", rounded(report.refusedInScope()))
                .put("oos_answered", rounded(report.oosAnswered()));
        ObjectNode byKind = json.putObject("oos_answered_by_kind");
        report.oosAnsweredByKind().forEach((kind, share) -> byKind.put(kind, rounded(share)));
        return json.put("p50_ms", rounded(report.p50Ms())).put("p99_ms", rounded(report.p99Ms()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
