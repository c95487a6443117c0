package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.byLanguage;
import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.optional;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.niangjia.question.Jurisdiction;

/** The files that all others refer to, read first: sources, hotlines, departments and places. */
record Registers(
        Map<String, Source> sources,
        Map<String, Hotline> hotlines,
        Map<String, Department> departments,
        Map<Jurisdiction, Place> places) {

    static Registers read(Reading reading) {
        Registers registers = new Registers(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        KnowledgeFiles files = reading.files();
        files.sources().forEach(f -> f.root().get("sources").forEach(n -> registers.source(reading, f, n)));
        files.hotlines().forEach(f -> f.root().get("hotlines").forEach(n -> registers.hotline(reading, f, n)));
        files.departments().forEach(f -> f.root().get("departments").forEach(n -> registers.department(reading, f, n)));
        files.jurisdictions().forEach(f -> f.root().get("jurisdictions").forEach(n -> registers.place(reading, f, n)));
        return registers;
    }

    /** How it is heard that somebody is in danger. */
    CrisisSigns crisis(Reading reading) {
        return reading.files().crisis().stream()
                .findFirst()
                .map(file -> reading.files().inOrder()
                        ? CrisisReading.inOrder(file, hotlines.keySet())
                        : CrisisReading.read(file, hotlines.keySet(), reading.problems()))
                .orElse(CrisisSigns.NONE);
    }

    /** The hotlines of a file by their id; of two with the same id the first. */
    static Map<String, Hotline> hotlines(YamlFile file) {
        Map<String, Hotline> byId = new LinkedHashMap<>();
        file.root().get("hotlines").forEach(node -> {
            Hotline hotline = hotline(node, LocalDate.parse(text(node, "checked_on")));
            byId.putIfAbsent(hotline.id(), hotline);
        });
        return byId;
    }

    private void source(Reading reading, YamlFile file, JsonNode node) {
        Source source = new Source(
                text(node, "id"),
                localText(node.get("title")),
                text(node, "issuer"),
                optional(node, "number"),
                new Jurisdiction(text(node, "jurisdiction")),
                reading.day(file, node.get("in_force_from")),
                reading.day(file, node.get("repealed_on")),
                Verified.parse(text(node, "verified")),
                reading.day(file, node.get("checked_on")).orElse(LocalDate.EPOCH),
                optional(node, "text_file"));
        reading.once(sources, source.id(), source, file, node, "source");
        SourceChecks.source(reading, file, node, source);
    }

    private void hotline(Reading reading, YamlFile file, JsonNode node) {
        Hotline hotline =
                hotline(node, reading.day(file, node.get("checked_on")).orElse(LocalDate.EPOCH));
        reading.once(hotlines, hotline.id(), hotline, file, node, "hotline");
    }

    private static Hotline hotline(JsonNode node, LocalDate checkedOn) {
        return new Hotline(
                text(node, "id"),
                text(node, "number"),
                localText(node.get("title")),
                localText(node.get("hours")),
                optional(node, "source"),
                Verified.parse(text(node, "verified")),
                checkedOn);
    }

    private void department(Reading reading, YamlFile file, JsonNode node) {
        Department department = new Department(text(node, "id"), localText(node.get("title")));
        reading.once(departments, department.id(), department, file, node, "department");
    }

    private void place(Reading reading, YamlFile file, JsonNode node) {
        Jurisdiction jurisdiction = new Jurisdiction(text(node, "code"));
        Place place = new Place(
                jurisdiction, localText(node.get("title")), byLanguage(node.get("names")), list(node.get("unless")));
        reading.once(places, jurisdiction, place, file, node, "jurisdiction");
    }
}
