package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.niangjia.answer.Texts;
import org.niangjia.question.Facts;
import org.niangjia.question.Language;
import org.niangjia.understanding.Explanation;
import org.niangjia.understanding.model.Candidate;

/**
 * Why a question was understood as it was, for {@code ask --explain}.
 *
 * @param asked whether the model decided: not if somebody is in danger, or if the words are a choice of what was offered
 * @param explanation what the model makes of the words; empty if there is nothing in them to understand
 * @param facts what else was found in the words, with the place and day whose law was taken
 */
record Explained(boolean asked, Optional<Explanation> explanation, Facts facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INDENT = "    ";

    /** As lines for people. */
    String text(Texts texts, Language language) {
        StringBuilder text = new StringBuilder();
        if (!asked) {
            line(text, texts.get(language, "explain.not_asked"));
        }
        explanation.ifPresentOrElse(
                why -> understanding(why, text, texts, language),
                () -> line(text, texts.get(language, "explain.nothing")));
        line(
                text,
                texts.get(
                        language,
                        "explain.facts",
                        facts.place().code(),
                        facts.on().toString()));
        knownFacts().forEach((fact, value) -> {
            String name = "fact." + fact;
            line(text, INDENT + texts.get(language, name) + " = " + value);
        });
        return text.toString();
    }

    private static void understanding(Explanation why, StringBuilder text, Texts texts, Language language) {
        line(text, texts.get(language, "explain.normalised", why.normalised()));
        line(text, texts.get(language, "explain.readings"));
        for (int i = 0; i < why.readings().size(); i++) {
            Explanation.Read reading = why.readings().get(i);
            line(
                    text,
                    (i == why.winner() ? "  * " : INDENT) + number(reading.inScope()) + "  "
                            + reading.best().map(Explained::candidate).orElse("") + "  " + reading.words());
        }
        line(
                text,
                texts.get(
                        language,
                        "explain.in_scope",
                        number(why.inScope()),
                        number(why.thresholds().inScope())));
        line(
                text,
                texts.get(language, "explain.likeliest", number(why.thresholds().answer())));
        why.likeliest().forEach(c -> line(text, INDENT + candidate(c)));
        line(text, texts.get(language, "explain.nearest"));
        why.nearest()
                .forEach(n -> line(
                        text,
                        INDENT + number(n.cosine()) + "  " + n.intent().orElse(texts.get(language, "explain.not_ours"))
                                + "  " + n.words()));
    }

    private static String candidate(Candidate candidate) {
        return number(candidate.confidence()) + "  " + candidate.intent();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private Map<String, String> knownFacts() {
        Map<String, String> known = new TreeMap<>();
        facts.known().forEach((fact, value) -> known.put(fact.toString(), value.toString()));
        return known;
    }

    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode().put("model_asked", asked);
        explanation.ifPresent(why -> {
            json.put("normalised", why.normalised());
            ArrayNode readings = json.putArray("readings");
            for (int i = 0; i < why.readings().size(); i++) {
                Explanation.Read reading = why.readings().get(i);
                readings.addObject()
                        .put("words", reading.words())
                        .put("in_scope", ReplyJson.rounded(reading.inScope()))
                        .put("intent", reading.best().map(Candidate::intent).orElse(null))
                        .put(
                                "confidence",
                                ReplyJson.rounded(reading.best()
                                        .map(Candidate::confidence)
                                        .orElse(0.0)))
                        .put("counted", i == why.winner());
            }
            json.put("in_scope", ReplyJson.rounded(why.inScope()));
            json.putObject("thresholds")
                    .put("in_scope", why.thresholds().inScope())
                    .put("answer", why.thresholds().answer());
            json.set("likeliest", ReplyJson.candidates(why.likeliest()));
            ArrayNode nearest = json.putArray("nearest");
            why.nearest()
                    .forEach(n -> nearest.addObject()
                            .put("words", n.words())
                            .put("intent", n.intent().orElse(null))
                            .put("cosine", ReplyJson.rounded(n.cosine())));
        });
        ObjectNode found = json.putObject("facts");
        knownFacts().forEach(found::put);
        return json;
    }
}
