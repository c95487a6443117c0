package org.niangjia.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * A line of {@code ask -}: plain words, or a JSON object that says more.
 *
 * @param session lines of one session are one conversation; none is one of its own
 */
record AskedLine(
        String text,
        Optional<LocalDate> on,
        Optional<Jurisdiction> in,
        Optional<Language> language,
        Optional<String> session) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is an object with a value that cannot be read
     */
    static AskedLine parse(String line) {
        if (!line.startsWith("{")) {
            return plain(line);
        }
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            // Words may begin with a brace too.
            return plain(line);
        }
        if (!json.isObject() || !json.path("text").isTextual()) {
            throw new IllegalArgumentException("the object has no \"text\"");
        }
        return new AskedLine(
                json.get("text").asText(),
                value(json, "on").map(AskedLine::day),
                value(json, "in").map(Jurisdiction::new),
                value(json, "lang").map(Language::parse),
                value(json, "session"));
    }

    private static AskedLine plain(String words) {
        return new AskedLine(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> value(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(n -> !n.isNull()).map(JsonNode::asText);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no day of the calendar: write 2026-11-22", e);
        }
    }
}
