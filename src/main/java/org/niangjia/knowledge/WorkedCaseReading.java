package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Reads the cases that staff worked out by hand. */
final class WorkedCaseReading {

    private static final Set<String> PLACE_AND_DAY = Set.of("jurisdiction", "on");
    private static final Set<String> NO_RESULT = Set.of("steps", "needs", "not_confirmed");

    private WorkedCaseReading() {}

    /** The case of a node; empty, with a problem, if one of its facts is none. */
    static Optional<WorkedCase> read(YamlFile file, JsonNode node, List<Problem> problems) {
        int before = problems.size();
        Optional<Facts> facts = facts(file, node.get("facts"), problems);
        JsonNode expect = node.get("expect");
        Map<String, WorkedCase.Bounds> results = new LinkedHashMap<>();
        expect.properties().forEach(e -> {
            if (!NO_RESULT.contains(e.getKey())) {
                results.put(e.getKey(), bounds(e.getValue()));
            }
        });
        List<BigDecimal> steps = new ArrayList<>();
        expect.path("steps").forEach(step -> steps.add(step.decimalValue()));
        List<String> needs = new ArrayList<>();
        expect.path("needs").forEach(fact -> needs.add(fact.asText()));
        Path fileName = file.path().getFileName();
        if (facts.isEmpty() || problems.size() > before || fileName == null) {
            return Optional.empty();
        }
        return Optional.of(new WorkedCase(
                fileName.toString().replace(".yaml", ""),
                node.get("name").asText(),
                facts.get(),
                new WorkedCase.Expected(
                        results, steps, needs, expect.path("not_confirmed").asBoolean(false)),
                file.name(),
                file.line(node)));
    }

    private static Optional<Facts> facts(YamlFile file, JsonNode node, List<Problem> problems) {
        Facts facts;
        try {
            facts = Facts.of(
                    new Jurisdiction(node.get("jurisdiction").asText()),
                    LocalDate.parse(node.get("on").asText()));
        } catch (DateTimeException e) {
            problems.add(file.problem(
                    node.get("on"),
                    "'" + node.get("on").asText() + "' is no day of the calendar",
                    "write it as 2025-12-31"));
            return Optional.empty();
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (PLACE_AND_DAY.contains(entry.getKey())) {
                continue;
            }
            Optional<Fact<?>> fact = Fact.named(entry.getKey());
            if (fact.isEmpty()) {
                problems.add(file.problem(
                        entry.getValue(),
                        "there is no fact " + entry.getKey(),
                        "use one of " + String.join(", ", Fact.all().keySet())));
                continue;
            }
            try {
                facts = facts.withText(fact.get(), entry.getValue().asText());
            } catch (IllegalArgumentException e) {
                problems.add(file.problem(entry.getValue(), String.valueOf(e.getMessage()), "correct the value"));
            }
        }
        return Optional.of(facts);
    }

    private static WorkedCase.Bounds bounds(JsonNode node) {
        return node.isObject()
                ? new WorkedCase.Bounds(
                        node.get("at_least").asText(), node.get("at_most").asText())
                : new WorkedCase.Bounds(node.asText(), node.asText());
    }
}
