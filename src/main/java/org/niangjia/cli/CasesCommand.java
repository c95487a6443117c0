package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.niangjia.casework.LikeQuestions;
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

    @Option(
            names = "--clusters",
            description =
                    "Put like questions together, the most frequent first; a cluster has the number of its oldest question.")
    private boolean clusters;

    public CasesCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Program.Records records = program.records()) {
            List<UnresolvedQuestion> open = records.unresolvedQuestions().open();
            List<LikeQuestions> like = clusters && !open.isEmpty() ? clustered(open) : List.of();
            if (json) {
                terminal.out().println(like.isEmpty() ? asJson(open) : clustersAsJson(like));
            } else if (like.isEmpty()) {
                open.forEach(this::print);
                terminal.out().println(open.size() + " unresolved question(s)");
            } else {
                like.forEach(this::print);
                terminal.out().println(open.size() + " unresolved question(s) in " + like.size() + " cluster(s)");
            }
        }
        return 0;
    }

    private List<LikeQuestions> clustered(List<UnresolvedQuestion> open) {
        return program.clustering(terminal.progress()).cluster(open);
    }

    /** What stands for the cluster first, as a staff member reads it. */
    private void print(LikeQuestions like) {
        terminal.out()
                .println("== cluster " + like.id() + ": " + like.questions().size() + " question(s)");
        print(like.representative());
        like.questions().stream()
                .filter(question -> question.id() != like.representative().id())
                .forEach(this::print);
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

    private static ArrayNode clustersAsJson(List<LikeQuestions> clusters) {
        ArrayNode array = JSON.createArrayNode();
        for (LikeQuestions like : clusters) {
            for (UnresolvedQuestion question : like.questions()) {
                asJson(question, array)
                        .put("cluster", like.id())
                        .put("cluster_count", like.questions().size())
                        .put(
                                "representative",
                                question.id() == like.representative().id());
            }
        }
        return array;
    }

    private static ArrayNode asJson(List<UnresolvedQuestion> open) {
        ArrayNode array = JSON.createArrayNode();
        open.forEach(question -> asJson(question, array));
        return array;
    }

    private static ObjectNode asJson(UnresolvedQuestion question, ArrayNode array) {
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
        return node;
    }
}
