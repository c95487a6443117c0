package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.entitlement.Impact;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.LawReview;
import org.niangjia.knowledge.Provision;
import org.niangjia.knowledge.ProvisionChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code niangjia impact}. */
@Command(
        name = "impact",
        description =
                "Compare the official texts with those last checked, and list what rests on each provision that changed.",
        mixinStandardHelpOptions = true)
public final class ImpactCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int SHOWN = 10;

    private final Program program;
    private final Terminal terminal;

    @Option(names = "--laws", paramLabel = "DIR", required = true, description = "Folder of all official texts.")
    private @Nullable Path laws;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--mark", description = "Let every answer that is hit say that its law is being checked.")
    private boolean mark;

    @Option(
            names = "--accept",
            description =
                    "Record the texts as checked, and end every review. Only after all that is listed was corrected.")
    private boolean accept;

    public ImpactCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (mark && accept) {
            throw new CommandFailed("--mark and --accept do not go together: mark first, accept when all is corrected");
        }
        LawLibrary texts = new LawLibrary(OfficialTexts.folder(laws).orElseThrow());
        LawReview review = program.lawReview();
        return accept ? accept(review, texts) : compare(review, texts);
    }

    private int accept(LawReview review, LawLibrary texts) {
        List<Provision> missing = review.missing(texts);
        if (!missing.isEmpty()) {
            throw new CommandFailed("nothing is recorded, because " + missing.size()
                    + " cited provision(s) are not in " + laws
                    + " (correct the citations, or name the folder of all texts):\n"
                    + missing.stream().map(Provision::toString).collect(Collectors.joining("\n")));
        }
        terminal.out().println(review.accept(texts) + " provisions are recorded as checked; nothing is under review");
        return 0;
    }

    private int compare(LawReview review, LawLibrary texts) {
        if (!review.hasRecord()) {
            throw new CommandFailed("there is nothing to compare with: no wording was recorded yet."
                    + " Check the answers against the texts, then run ./niangjia impact --laws " + laws + " --accept");
        }
        List<ProvisionChange> changes = review.changes(texts);
        List<Provision> unrecorded = review.unrecorded(texts);
        List<Impact> impacts = Impact.of(review.knowledge(), review.resting(), changes);
        if (mark) {
            review.mark(changes, LocalDate.ofInstant(program.clock().instant(), Reception.ZONE));
        }
        if (json) {
            terminal.out().println(asJson(impacts, unrecorded));
        } else {
            impacts.forEach(this::print);
            summary(impacts, unrecorded);
        }
        return impacts.isEmpty() ? 0 : 1;
    }

    private void print(Impact impact) {
        terminal.out()
                .println(impact.change().provision() + " "
                        + impact.change().kind().inWords() + ":");
        for (Impact.Hit hit : impact.hits()) {
            terminal.out()
                    .println("  " + hit.file() + ":" + hit.line() + ": " + hit.kind() + " " + hit.name() + ", "
                            + hit.place() + " " + hit.since()
                            + hit.through().map(figure -> ", through " + figure).orElse(""));
        }
    }

    private void summary(List<Impact> impacts, List<Provision> unrecorded) {
        if (!unrecorded.isEmpty()) {
            terminal.err()
                    .println(unrecorded.size()
                            + " cited provision(s) were never recorded and cannot be compared (check them, then run impact --accept): "
                            + unrecorded.stream()
                                    .limit(SHOWN)
                                    .map(Provision::toString)
                                    .collect(Collectors.joining(", "))
                            + (unrecorded.size() > SHOWN ? " …" : ""));
        }
        long hits = impacts.stream()
                .flatMap(impact -> impact.hits().stream())
                .map(hit -> hit.file() + ":" + hit.line())
                .distinct()
                .count();
        terminal.out()
                .println(
                        impacts.isEmpty()
                                ? "no provision has changed"
                                : impacts.size() + " provision(s) changed, " + hits + " text(s) hit"
                                        + (mark ? ", now under review" : ""));
    }

    private static ObjectNode asJson(List<Impact> impacts, List<Provision> unrecorded) {
        ObjectNode object = JSON.createObjectNode();
        ArrayNode changes = object.putArray("changes");
        for (Impact impact : impacts) {
            ObjectNode change = provision(changes.addObject(), impact.change().provision());
            change.put("change", impact.change().kind().code());
            ArrayNode hits = change.putArray("hits");
            impact.hits().forEach(hit -> hit(hits.addObject(), hit));
        }
        ArrayNode never = object.putArray("not_recorded");
        unrecorded.forEach(one -> provision(never.addObject(), one));
        return object;
    }

    private static ObjectNode provision(ObjectNode node, Provision provision) {
        return node.put("source", provision.source()).put("provision", provision.number());
    }

    private static void hit(ObjectNode node, Impact.Hit hit) {
        node.put("kind", hit.kind())
                .put("name", hit.name())
                .put("jurisdiction", hit.place().code())
                .put("since", hit.since().toString())
                .put("file", hit.file())
                .put("line", hit.line());
        hit.through().ifPresent(figure -> node.put("through", figure));
    }
}
