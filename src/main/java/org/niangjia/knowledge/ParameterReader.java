package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.optional;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the figures; with official texts each must stand in a provision that it cites, or follow from figures that do. */
final class ParameterReader {

    private final Reading reading;
    private final Registers registers;
    private final CitationReader citations;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    ParameterReader(Reading reading, Registers registers) {
        this.reading = reading;
        this.registers = registers;
        this.citations = new CitationReader(reading, registers);
    }

    Map<String, Parameter> readAll() {
        reading.files()
                .parameters()
                .forEach(file ->
                        reading.whole(KnowledgeFiles.PARAMETER, text(file.root(), "parameter"), () -> parameter(file)));
        return parameters;
    }

    private void parameter(YamlFile file) {
        JsonNode root = file.root();
        String name = text(root, "parameter");
        reading.nameFits(file, root.get("parameter"), name);
        Unit unit = Unit.parse(text(root, "unit"));
        reading.byPlace(registers, file, root.get("values"), (node, span) -> value(file, node, span, unit))
                .ifPresent(values -> reading.once(
                        parameters,
                        name,
                        new Parameter(name, unit, localText(root.get("description")), values),
                        file,
                        root.get("parameter"),
                        "parameter"));
    }

    private @Nullable ParameterValue value(YamlFile file, JsonNode node, Span span, Unit unit) {
        String figure = node.get("value").asText();
        if (!isFigure(figure, unit)) {
            reading.problem(
                    file,
                    node.get("value"),
                    "'" + figure + "' is no " + (unit == Unit.DATE ? "date" : "number"),
                    unit == Unit.DATE ? "write it as 2025-12-31" : "write a decimal number");
            return null;
        }
        List<Citation> cited = citations.read(file, node.get("citations"), span);
        if (cited.isEmpty()) {
            return null;
        }
        Optional<String> derived = optional(node, "derived");
        if (derived.isPresent()) {
            derivation(file, node, figure, unit, derived.get(), cited);
        } else {
            wordings(cited)
                    .filter(w -> w.stream().noneMatch(wording -> Numerals.states(wording, figure, unit)))
                    .ifPresent(w -> reading.problem(
                            file,
                            node.get("value"),
                            "the figure " + figure + " " + unit.code() + " does not stand in the cited provision",
                            "correct the figure, cite the provision in which it stands, or say how it is derived"));
        }
        return new ParameterValue(figure, cited, citations.verified(file, node, cited), derived);
    }

    private static boolean isFigure(String figure, Unit unit) {
        try {
            return unit == Unit.DATE ? LocalDate.parse(figure) != null : new BigDecimal(figure).signum() >= 0;
        } catch (DateTimeParseException | NumberFormatException e) {
            return false;
        }
    }

    private void derivation(
            YamlFile file, JsonNode node, String figure, Unit unit, String derived, List<Citation> cited) {
        Optional<Derivation> derivation = Derivation.parse(derived);
        if (unit == Unit.DATE || derivation.isEmpty()) {
            reading.problem(
                    file,
                    node.get("derived"),
                    "'" + derived + "' is no calculation",
                    "write numbers with plus, minus, times or divided by between them: 158 minus 98");
            return;
        }
        if (derivation.get().result().compareTo(new BigDecimal(figure)) != 0) {
            reading.problem(
                    file,
                    node.get("derived"),
                    derived + " is " + derivation.get().result().toPlainString() + ", not " + figure,
                    "correct the value or the calculation");
        }
        wordings(cited)
                .ifPresent(wordings -> derivation.get().figures().stream()
                        .filter(f -> !Derivation.OF_THE_CALENDAR.contains(f))
                        .filter(f -> wordings.stream().noneMatch(wording -> Numerals.states(wording, f, unit)))
                        .forEach(f -> reading.problem(
                                file,
                                node.get("derived"),
                                "the figure " + f + " does not stand in the cited provision",
                                "correct the figure, or cite the provision in which it stands")));
    }

    /** The cited provisions as far as their texts are at hand; empty if nothing can be looked up. */
    private Optional<List<String>> wordings(List<Citation> cited) {
        return reading.laws()
                .map(laws -> cited.stream()
                        .map(laws::provision)
                        .flatMap(Optional::stream)
                        .toList())
                .filter(wordings -> !wordings.isEmpty());
    }
}
