package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.niangjia.casework.UnresolvedQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code niangjia cases}. */
@Command(name = "cases", description = "The unresolved questions, the oldest first.", mixinStandardHelpOptions = true)
public final class CasesCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final Terminal terminal;

    @Option(names = "--json", description = "Print a JSON array.")
    private boolean json;

    public CasesCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Program.Records records = program.records()) {
            List<UnresolvedQuestion> open = records.unresolvedQuestions().open();
            if (json) {
                terminal.out().println(asJson(open));
            } else {
                open.forEach(this::print);
                terminal.out().println(open.size() + " unresolved question(s)");
            }
        }
        return 0;
    }

    private void print(UnresolvedQuestion question) {
        terminal.out()
                .println("#" + question.id() + "  " + question.openedAt() + "  "
                        + question.reason().code() + "  " + question.jurisdiction() + " " + question.askedOn());
        terminal.out().println("    " + question.text().value().replace("\n", "\n    "));
        question.candidates()
                .forEach(c ->
                        terminal.out().println(String.format(Locale.ROOT, "    %.2f  %s", c.confidence(), c.intent())));
    }

    private static ArrayNode asJson(List<UnresolvedQuestion> open) {
        ArrayNode array = JSON.createArrayNode();
        for (UnresolvedQuestion question : open) {
            ObjectNode node = array.addObject()
                    .put("id", question.id())
                    .put("reason", question.reason().code())
                    .put("text", question.text().value())
                    .put("lang", question.language().code())
                    .put("jurisdiction", question.jurisdiction().code())
                    .put("asked_on", question.askedOn().toString())
                    .put("opened_at", question.openedAt().toString());
            ArrayNode candidates = node.putArray("candidates");
            question.candidates()
                    .forEach(c -> candidates
                            .addObject()
                            .put("intent", c.intent())
                            .put("topic", c.topic())
                            .put("confidence", c.confidence()));
        }
        return array;
    }
}
