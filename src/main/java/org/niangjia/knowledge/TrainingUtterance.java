package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Language;

/**
 * An utterance and where it stands.
 *
 * @param words as staff wrote it
 * @param intent empty for one that is not ours to answer
 * @param file as the operator named it, relative to where the program runs
 * @param line from 1
 */
public record TrainingUtterance(Language language, String words, Optional<String> intent, String file, int line) {

    static Stream<TrainingUtterance> in(YamlFile file) {
        Optional<String> intent = Optional.ofNullable(file.root().get("intent")).map(JsonNode::asText);
        return file.root().get("utterances").properties().stream().flatMap(spoken -> in(file, intent, spoken));
    }

    private static Stream<TrainingUtterance> in(
            YamlFile file, Optional<String> intent, Map.Entry<String, JsonNode> spoken) {
        Language language = Language.parse(spoken.getKey());
        return spoken.getValue()
                .valueStream()
                .map(node -> new TrainingUtterance(language, node.asText(), intent, file.name(), file.line(node)));
    }

    /** File and line. */
    public String place() {
        return file + ":" + line;
    }

    public Problem problem(String message, String fix) {
        return new Problem(file, line, message, fix);
    }
}
