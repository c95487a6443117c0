package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Reads the conversations that must go as staff wrote them down. */
final class ConversationReading {

    private ConversationReading() {}

    /** The conversation of a node; empty, with a problem, if its day is none. */
    static Optional<GoldenConversation> read(YamlFile file, JsonNode node, List<Problem> problems) {
        LocalDate on;
        try {
            on = LocalDate.parse(node.get("on").asText());
        } catch (DateTimeException e) {
            problems.add(file.problem(
                    node.get("on"),
                    "'" + node.get("on").asText() + "' is no day of the calendar",
                    "write it as 2025-12-31"));
            return Optional.empty();
        }
        List<GoldenConversation.Turn> turns = new ArrayList<>();
        node.get("turns")
                .forEach(turn -> turns.add(new GoldenConversation.Turn(
                        turn.get("ask").asText(),
                        Optional.ofNullable(turn.get("kind")).map(JsonNode::asText),
                        oneOrMore(turn.path("article")),
                        oneOrMore(turn.path("says")),
                        oneOrMore(turn.path("never_says")))));
        return Optional.of(new GoldenConversation(
                node.get("name").asText(),
                Optional.ofNullable(node.get("in")).map(in -> new Jurisdiction(in.asText())),
                on,
                Optional.ofNullable(node.get("lang")).map(lang -> Language.parse(lang.asText())),
                turns,
                file.name(),
                file.line(node)));
    }

    private static List<String> oneOrMore(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(n -> all.add(n.asText()));
        } else if (!node.isMissingNode()) {
            all.add(node.asText());
        }
        return all;
    }
}
