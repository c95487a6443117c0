package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.LikeQuestions;
import org.niangjia.casework.UnresolvedQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code niangjia cases}. */
@Command(
        name = "cases",
        description =
                "The unresolved questions, the oldest first, and the cases at work. Subcommands work on one case.",
        mixinStandardHelpOptions = true)
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
                steps().atWork(records);
            } else {
                like.forEach(this::print);
                terminal.out().println(open.size() + " unresolved question(s) in " + like.size() + " cluster(s)");
            }
        }
        return 0;
    }

    @Command(
            name = "list",
            description = "The cases at work, what is due soonest first.",
            mixinStandardHelpOptions = true)
    int list(@Mixin CaseSteps.Reading reading) {
        return steps().list(reading);
    }

    @Command(name = "show", description = "A case with its history.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "NUMBER") CaseNumber number, @Mixin CaseSteps.Reading reading) {
        return steps().show(number, reading);
    }

    @Command(
            name = "open",
            description = "Makes a case of an unresolved question; the asker is told its number.",
            mixinStandardHelpOptions = true)
    int open(
            @Parameters(paramLabel = "ID", description = "Number of the unresolved question.") long question,
            @Mixin CaseSteps.Acting acting) {
        return steps().open(question, acting);
    }

    @Command(name = "dispatch", description = "Gives a case to a department.", mixinStandardHelpOptions = true)
    int dispatch(
            @Parameters(paramLabel = "NUMBER") CaseNumber number,
            @Parameters(paramLabel = "DEPARTMENT", description = "Its id in knowledge/departments.yaml.")
                    String department,
            @Mixin CaseSteps.Acting acting) {
        return steps().dispatch(number, department, acting);
    }

    @Command(
            name = "return",
            description = "Sends a misrouted case back, within two working days of its dispatch.",
            mixinStandardHelpOptions = true)
    int sendBack(
            @Parameters(paramLabel = "NUMBER") CaseNumber number,
            @Parameters(paramLabel = "REASON", arity = "1..*") List<String> reason,
            @Mixin CaseSteps.Acting acting) {
        return steps().take(number, new CaseEvent.Returned(String.join(" ", reason)), acting);
    }

    @Command(
            name = "extend",
            description = "Puts off by when a case is due, once, by one to ten working days; the asker is told.",
            mixinStandardHelpOptions = true)
    int extend(
            @Parameters(paramLabel = "NUMBER") CaseNumber number,
            @Parameters(paramLabel = "DAYS") int days,
            @Parameters(paramLabel = "REASON", arity = "1..*") List<String> reason,
            @Mixin CaseSteps.Acting acting) {
        return steps().take(number, new CaseEvent.Extended(days, String.join(" ", reason)), acting);
    }

    @Command(
            name = "answer",
            description = "Answers the asker in her chat; - reads the answer from standard input.",
            mixinStandardHelpOptions = true)
    int answer(
            @Parameters(paramLabel = "NUMBER") CaseNumber number,
            @Parameters(paramLabel = "TEXT", arity = "1..*") List<String> text,
            @Mixin CaseSteps.Acting acting) {
        return steps().answer(number, String.join(" ", text), acting);
    }

    @Command(
            name = "close",
            description = "Closes an answered case; the asker is asked whether she is satisfied.",
            mixinStandardHelpOptions = true)
    int close(@Parameters(paramLabel = "NUMBER") CaseNumber number, @Mixin CaseSteps.Acting acting) {
        return steps().take(number, new CaseEvent.Closed(), acting);
    }

    private CaseSteps steps() {
        return new CaseSteps(program, terminal);
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
                        + question.reason().code() + "  " + question.jurisdiction() + " " + question.askedOn()
                        + question.joined().map(number -> "  case " + number).orElse(""));
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
        question.joined().ifPresent(number -> node.put("case", number.toString()));
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
