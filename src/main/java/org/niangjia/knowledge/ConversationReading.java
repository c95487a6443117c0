package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Reads the conversations that must go as staff wrote them down. */
final class ConversationReading {

    private static final List<String> CHANNELS = List.of("telegram", "web");

    private ConversationReading() {}

    /** The conversation of a node; empty, with a problem, if a day of it is none. */
    static Optional<GoldenConversation> read(YamlFile file, JsonNode node, List<Problem> problems) {
        List<JsonNode> days = new ArrayList<>();
        days.add(node.get("on"));
        node.get("turns").forEach(turn -> Optional.ofNullable(turn.get("as_of")).ifPresent(days::add));
        List<JsonNode> noDays = days.stream().filter(day -> day(day).isEmpty()).toList();
        noDays.forEach(day -> problems.add(
                file.problem(day, "'" + day.asText() + "' is no day of the calendar", "write it as 2025-12-31")));
        if (!noDays.isEmpty()) {
            return Optional.empty();
        }
        List<GoldenConversation.Turn> turns = new ArrayList<>();
        node.get("turns").forEach(turn -> turns.add(turn(turn)));
        return Optional.of(new GoldenConversation(
                node.get("name").asText(),
                text(node, "in").map(Jurisdiction::new),
                day(node.get("on")).orElseThrow(),
                text(node, "lang").map(Language::parse),
                CHANNELS.stream()
                        .filter(channel -> node.path(channel).asBoolean())
                        .toList(),
                turns,
                file.name(),
                file.line(node)));
    }

    private static GoldenConversation.Turn turn(JsonNode turn) {
        boolean tapped = turn.has("tap");
        return new GoldenConversation.Turn(
                turn.get(tapped ? "tap" : "ask").asText(),
                tapped,
                text(turn, "after").map(ConversationReading::duration).orElse(GoldenConversation.Turn.SOON),
                new GoldenConversation.Expected(
                        text(turn, "kind"),
                        oneOrMore(turn.path("article")),
                        oneOrMore(turn.path("says")),
                        oneOrMore(turn.path("never_says")),
                        oneOrMore(turn.path("buttons")),
                        text(turn, "place").map(Jurisdiction::new),
                        Optional.ofNullable(turn.get("as_of")).flatMap(ConversationReading::day),
                        text(turn, "language").map(Language::parse)));
    }

    /** Written as 5m, 3h or 2d; the schema lets nothing else through. */
    private static Duration duration(String written) {
        String time = written.endsWith("d") ? "P" : "PT";
        return Duration.parse(time + written.toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(JsonNode node) {
        try {
            return Optional.of(LocalDate.parse(node.asText()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
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
