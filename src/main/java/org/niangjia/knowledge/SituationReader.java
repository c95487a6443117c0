package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.byLanguage;
import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the situations of a file. */
final class SituationReader {

    private final Reading reading;
    private final YamlFile file;
    private final Set<String> intents;

    /**
     * Reads a file.
     *
     * @param intents the names of all intents that could be read
     */
    SituationReader(Reading reading, YamlFile file, Set<String> intents) {
        this.reading = reading;
        this.file = file;
        this.intents = intents;
    }

    List<Situation> readAll() {
        Map<String, Situation> situations = new LinkedHashMap<>();
        file.root().get("situations").forEach(node -> {
            Situation situation = new Situation(
                    text(node, "id"),
                    byLanguage(node.get("words")),
                    node.path("named").asBoolean(false),
                    localText(node.get("says")),
                    list(node.get("intents")));
            reading.once(situations, situation.id(), situation, file, node, "situation");
            node.get("intents")
                    .forEach(intent -> reading.refersToIntent(file, intent, intent.asText(), intents, "intent"));
        });
        return List.copyOf(situations.values());
    }
}
