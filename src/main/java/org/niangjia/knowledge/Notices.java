package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody should look at, though nothing is known to be wrong. */
final class Notices {

    /** A check holds for half a year. */
    private static final int STALE_AFTER_DAYS = 180;

    private final LocalDate today;
    private final List<Problem> notices = new ArrayList<>();

    private Notices(LocalDate today) {
        this.today = today;
    }

    static List<Problem> of(KnowledgeFiles files, LocalDate today) {
        Notices notices = new Notices(today);
        files.articles().forEach(f -> notices.stale(f, f.root(), "verified_on", text(f.root(), "article")));
        files.sources()
                .forEach(f -> f.root().get("sources").forEach(n -> notices.stale(f, n, "checked_on", text(n, "id"))));
        files.hotlines()
                .forEach(f -> f.root().get("hotlines").forEach(n -> notices.stale(f, n, "checked_on", text(n, "id"))));
        files.calendar().stream()
                .filter(f -> f.root().has("arrangement"))
                .forEach(f -> notices.stale(
                        f, f.root().get("arrangement"), "checked_on", "the arrangement of " + text(f.root(), "year")));
        files.underReview().forEach(f -> f.root().get("under_review").forEach(n -> notices.underReview(f, n)));
        if (files.readAll(KnowledgeFiles.ARTICLE) && files.readAll(KnowledgeFiles.PARAMETER)) {
            notices.uncited(files);
        }
        return notices.notices.stream().sorted().toList();
    }

    private void stale(YamlFile file, JsonNode node, String field, String what) {
        try {
            LocalDate checked = LocalDate.parse(text(node, field));
            long days = ChronoUnit.DAYS.between(checked, today);
            if (days > STALE_AFTER_DAYS) {
                notices.add(file.problem(
                        node.get(field),
                        what + " was last checked " + days + " days ago, on " + checked,
                        "compare it with the law in force, correct it, and write the day into " + field));
            }
        } catch (DateTimeParseException e) {
            // Reported as a problem where it was read.
        }
    }

    private void underReview(YamlFile file, JsonNode node) {
        notices.add(file.problem(
                node,
                text(node, "source") + " " + text(node, "provision") + " is under review since " + text(node, "since"),
                "check what ./niangjia impact lists under it, then run ./niangjia impact --accept"));
    }

    private void uncited(KnowledgeFiles files) {
        Set<String> cited = new HashSet<>();
        Stream.concat(files.articles().stream(), files.parameters().stream())
                .flatMap(file -> file.root().findValues("citations").stream())
                .forEach(citations -> citations.forEach(citation -> cited.add(text(citation, "source"))));
        for (YamlFile file : files.sources()) {
            for (JsonNode source : file.root().get("sources")) {
                if (!cited.contains(text(source, "id"))) {
                    notices.add(
                            file.problem(source, text(source, "id") + " is cited nowhere", "cite it, or remove it"));
                }
            }
        }
    }
}
