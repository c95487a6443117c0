package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads citations: each names a source that is in force while what cites it holds, and with official texts a provision that is there. */
final class CitationReader {

    private final Reading reading;
    private final Registers registers;

    CitationReader(Reading reading, Registers registers) {
        this.reading = reading;
        this.registers = registers;
    }

    List<Citation> read(YamlFile file, JsonNode nodes, Span span) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode node : nodes) {
            Source source = registers.sources().get(text(node, "source"));
            if (source == null) {
                reading.problem(
                        file,
                        node,
                        "there is no source " + text(node, "source"),
                        "use an id of sources.yaml, or add it there");
                continue;
            }
            Citation citation = new Citation(source, text(node, "provision"));
            citations.add(citation);
            inForce(file, node, source, span);
            isThere(file, node, citation);
        }
        return citations;
    }

    private void inForce(YamlFile file, JsonNode node, Source source, Span span) {
        source.inForceFrom()
                .filter(span.since()::isBefore)
                .ifPresent(start -> reading.problem(
                        file,
                        node,
                        "on " + span.since() + " " + source.id() + " was not yet in force",
                        "let the version begin on " + start + " or cite what held before"));
        Optional<LocalDate> end = source.repealedOn();
        if (end.isPresent() && !span.since().isBefore(end.get())) {
            reading.problem(
                    file,
                    node,
                    "on " + span.since() + " " + source.id() + " was repealed",
                    "cite the text that replaced it on " + end.get());
        } else if (end.isPresent() && span.reaches(end.get())) {
            reading.problem(
                    file,
                    node,
                    source.id() + " is repealed on " + end.get() + ", and what cites it here still holds then",
                    "add what holds from " + end.get() + ", or null if nothing replaces it");
        }
    }

    private void isThere(YamlFile file, JsonNode node, Citation citation) {
        reading.laws().ifPresent(laws -> {
            boolean found = laws.provision(citation).isPresent();
            reading.lookedUp(citation, found);
            // That a whole text is missing is said where the source stands.
            if (!found && laws.has(citation.source())) {
                reading.problem(
                        file,
                        node,
                        citation.source().id() + " has no provision " + citation.provision(),
                        "look the provision up in the official text");
            }
        });
    }

    /** What is written, or what the least known citation is. */
    Verified verified(YamlFile file, JsonNode node, List<Citation> citations) {
        if (!node.has("verified")) {
            return citations.stream().map(c -> c.source().verified()).reduce(Verified.TEXT, Verified::andAlso);
        }
        Verified written = Verified.parse(text(node, "verified"));
        if (written == Verified.TEXT) {
            citations.stream()
                    .map(Citation::source)
                    .filter(Source::isNoOfficialText)
                    .forEach(source -> reading.problem(
                            file,
                            node.get("verified"),
                            source.id() + " is a digest or a superseded text, which nothing is read in",
                            "write verified: " + source.verified().code() + ", or cite the text in force"));
        }
        citations.stream()
                .map(c -> c.source().verified())
                .min(Verified::compareTo)
                .filter(best -> written.compareTo(best) < 0)
                .ifPresent(best -> reading.problem(
                        file,
                        node.get("verified"),
                        "is said to be read in the " + written.code() + ", but its sources are " + best.code(),
                        "write verified: " + best.code() + ", or leave it out"));
        return written;
    }
}
