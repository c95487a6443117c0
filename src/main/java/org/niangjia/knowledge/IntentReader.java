package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is asked: the intents, and what is not ours to answer. */
final class IntentReader {

    private final Reading reading;

    IntentReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, Intent> readAll() {
        Map<String, Intent> intents = new LinkedHashMap<>();
        reading.files().intents().forEach(file -> intent(file, intents));
        return intents;
    }

    private void intent(YamlFile file, Map<String, Intent> intents) {
        JsonNode root = file.root();
        String name = text(root, "intent");
        String topic = text(root, "topic");
        reading.topicFits(file, root.get("topic"));
        reading.nameFits(file, root.get("intent"), name.substring(name.indexOf('.') + 1));
        if (!name.startsWith(topic + ".")) {
            reading.problem(
                    file, root.get("intent"), name + " does not begin with its topic", "name it " + topic + ".<name>");
        }
        Intent intent = new Intent(
                name,
                topic,
                localText(root.get("title")),
                text(root, "article"),
                list(root.get("slots")),
                Utterances.of(file));
        reading.once(intents, name, intent, file, root.get("intent"), "intent");
    }

    List<OutOfScope> outOfScope() {
        return reading.files().outOfScope().stream().map(this::outOfScope).toList();
    }

    private OutOfScope outOfScope(YamlFile file) {
        String kind = text(file.root(), "kind");
        reading.nameFits(file, file.root().get("kind"), kind);
        return new OutOfScope(kind, Utterances.of(file));
    }
}
