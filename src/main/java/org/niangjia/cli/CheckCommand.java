package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    @Option(names = "--json", description = "Print the problems as a JSON array.")
    private boolean json;

    public CheckCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (laws != null && !Files.isDirectory(laws)) {
            throw new CommandFailed(
                    "there is no folder " + laws + ": name the folder of official texts, or leave --laws out");
        }
        Program.Checked checked = program.check(Optional.ofNullable(laws));
        if (json) {
            ArrayNode array = JSON.createArrayNode();
            checked.problems()
                    .forEach(p -> array.addObject()
                            .put("file", p.file())
                            .put("line", p.line())
                            .put("message", p.message())
                            .put("fix", p.fix()));
            terminal.out().println(array);
        } else {
            checked.problems().forEach(problem -> terminal.out().println(problem));
            summary(checked);
        }
        return checked.problems().isEmpty() ? 0 : 1;
    }

    private void summary(Program.Checked checked) {
        if (checked.knowledge().isEmpty()) {
            long files =
                    checked.problems().stream().map(Problem::file).distinct().count();
            terminal.err().println(checked.problems().size() + " problem(s) in " + files + " file(s)");
            return;
        }
        Knowledge knowledge = checked.knowledge().get();
        terminal.out()
                .println(knowledge.intents().size() + " intents, "
                        + knowledge.articles().size() + " articles, "
                        + knowledge.parameters().size() + " parameters, "
                        + knowledge.sources().size() + " sources, "
                        + knowledge.workedCases().size() + " worked cases: "
                        + (checked.problems().isEmpty()
                                ? "no problem"
                                : checked.problems().size() + " problem(s)"));
    }
}
