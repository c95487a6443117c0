package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is asked further of a matter. */
final class FurtherQuestionReader {

    private final Reading reading;
    private final Set<String> intents;
    private final Set<String> matters;

    /**
     * Reads the questions.
     *
     * @param intents all that could be read
     */
    FurtherQuestionReader(Reading reading, Collection<Intent> intents) {
        this.reading = reading;
        this.intents = new HashSet<>();
        this.matters = new HashSet<>(Set.of(FurtherQuestion.ANY));
        intents.forEach(intent -> {
            this.intents.add(intent.name());
            matters.add(intent.name());
            matters.add(intent.topic());
        });
    }

    List<FurtherQuestion> readAll() {
        Map<String, FurtherQuestion> questions = new LinkedHashMap<>();
        for (YamlFile file : reading.files().furtherQuestions()) {
            JsonNode root = file.root();
            String name = text(root, "question");
            reading.nameFits(file, root.get("question"), name);
            root.path("never").forEach(matter -> mustBeThere(file, matter));
            FurtherQuestion question = new FurtherQuestion(
                    name,
                    answers(file),
                    Set.copyOf(list(root.get("never"))),
                    root.path("of_earlier").asBoolean(false),
                    Utterances.of(file));
            reading.once(questions, name, question, file, root.get("question"), "further question");
        }
        return List.copyOf(questions.values());
    }

    private Map<String, String> answers(YamlFile file) {
        Map<String, String> byMatter = new HashMap<>();
        file.root().get("answers").properties().forEach(answer -> {
            reading.refersToIntent(file, answer.getValue(), answer.getKey(), intents, "intent");
            answer.getValue().forEach(matter -> {
                mustBeThere(file, matter);
                if (byMatter.put(matter.asText(), answer.getKey()) != null) {
                    reading.problem(file, matter, matter.asText() + " has two answers", "leave it in one of the lists");
                }
            });
        });
        return byMatter;
    }

    private void mustBeThere(YamlFile file, JsonNode matter) {
        reading.refersToIntent(file, matter, matter.asText(), matters, "intent or topic");
    }
}
