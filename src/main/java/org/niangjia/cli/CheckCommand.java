package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code niangjia check}. */
@Command(
        name = "check",
        description = "Report every problem of the knowledge and intent files, with file, line and fix.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final Terminal terminal;

    @Option(
            names = "--laws",
            paramLabel = "DIR",
            description = "Folder of official texts: look up every citation and figure there.")
    private @Nullable Path laws;

    @Option(
            names = "--utterances",
            description =
                    "Notice utterances that say nearly the same, or sit closer to another intent; takes longer the first time.")
    private boolean utterances;

    @Option(names = "--json", description = "Print the problems and notices as a JSON array.")
    private boolean json;

    public CheckCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Program.Checked checked = program.check(OfficialTexts.folder(laws));
        if (utterances) {
            checked = checked.noticing(program.utteranceNotices(checked, terminal.progress()));
        }
        if (json) {
            terminal.out().println(asJson(checked));
        } else {
            checked.problems().forEach(problem -> terminal.out().println(problem));
            checked.notices().forEach(notice -> terminal.out().println("notice: " + notice));
            summary(checked);
        }
        return checked.problems().isEmpty() ? 0 : 1;
    }

    private static ArrayNode asJson(Program.Checked checked) {
        ArrayNode array = JSON.createArrayNode();
        checked.problems().forEach(problem -> add(array, problem, "problem"));
        checked.notices().forEach(notice -> add(array, notice, "notice"));
        return array;
    }

    private static void add(ArrayNode array, Problem problem, String severity) {
        array.addObject()
                .put("severity", severity)
                .put("file", problem.file())
                .put("line", problem.line())
                .put("message", problem.message())
                .put("fix", problem.fix());
    }

    private void summary(Program.Checked checked) {
        checked.lookedUp()
                .ifPresent(citations -> terminal.out()
                        .println(citations.textCitations() + " citations of texts that were read, "
                                + citations.unverifiable() + " of them unverifiable"));
        if (checked.knowledge().isEmpty()) {
            long files =
                    checked.problems().stream().map(Problem::file).distinct().count();
            terminal.err().println(checked.problems().size() + " problem(s) in " + files + " file(s)");
            return;
        }
        Knowledge knowledge = checked.knowledge().get();
        String problems =
                checked.problems().isEmpty() ? "no problem" : checked.problems().size() + " problem(s)";
        String notices =
                checked.notices().isEmpty() ? "" : ", " + checked.notices().size() + " notice(s)";
        terminal.out()
                .println(knowledge.intents().size() + " intents, "
                        + knowledge.articles().size() + " articles, "
                        + knowledge.parameters().size() + " parameters, "
                        + knowledge.sources().size() + " sources, "
                        + knowledge.workedCases().size() + " worked cases: " + problems + notices);
    }
}
