package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Reads how the cited provisions were worded when they were last checked, and which of them have changed since. */
final class ProvisionReader {

    private static final String WRITTEN_BY =
            "run ./niangjia impact --accept with the official texts, which writes this file anew";

    private final Reading reading;

    ProvisionReader(Reading reading) {
        this.reading = reading;
    }

    /** The fingerprint of each wording that was checked. */
    Map<Provision, String> checked(Registers registers) {
        Map<Provision, String> checked = new TreeMap<>();
        for (YamlFile file : reading.files().provisions()) {
            file.root().get("provisions").properties().forEach(source -> {
                known(registers, file, source.getValue(), source.getKey());
                source.getValue()
                        .properties()
                        .forEach(article -> checked.put(
                                new Provision(source.getKey(), article.getKey()),
                                article.getValue().asText()));
            });
        }
        return checked;
    }

    /** The provisions that are being checked, each with the day since when. */
    Map<Provision, LocalDate> underReview(Registers registers) {
        Map<Provision, LocalDate> underReview = new TreeMap<>();
        for (YamlFile file : reading.files().underReview()) {
            file.root().get("under_review").forEach(node -> {
                known(registers, file, node, text(node, "source"));
                reading.day(file, node.get("since"))
                        .ifPresent(since ->
                                underReview.put(new Provision(text(node, "source"), text(node, "provision")), since));
            });
        }
        return underReview;
    }

    private void known(Registers registers, YamlFile file, JsonNode node, String source) {
        if (!registers.sources().containsKey(source)) {
            reading.problem(file, node, "there is no source " + source, WRITTEN_BY);
        }
    }
}
