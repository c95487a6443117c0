package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;

/** What is said to be read in a legal text has to be in that text. */
final class SourceChecks {

    private SourceChecks() {}

    static void source(Reading reading, YamlFile file, JsonNode node, Source source) {
        if (source.verified() == Verified.TEXT && source.isNoOfficialText()) {
            reading.problem(
                    file,
                    node.get("verified"),
                    source.id() + " is a digest or a superseded text, which nothing is read in",
                    "write verified: secondary or unverified");
        }
        if (reading.laws().filter(laws -> !laws.has(source)).isEmpty()) {
            return;
        }
        if (source.textFile().isPresent()) {
            reading.problem(
                    file,
                    node.get("text_file"),
                    "the folder of official texts has no " + source.textFile().get() + ".md",
                    "correct the name, or leave text_file out if the text is not there");
        } else if (source.verified() == Verified.TEXT) {
            reading.problem(
                    file,
                    node.get("verified"),
                    source.id() + " is said to be read in the text, but no text_file is named",
                    "name the file of the text, or write verified: secondary");
        }
    }
}
