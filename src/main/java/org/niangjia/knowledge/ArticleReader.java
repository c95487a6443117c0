package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.list;
import static org.niangjia.knowledge.Fields.localText;
import static org.niangjia.knowledge.Fields.optional;
import static org.niangjia.knowledge.Fields.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the answers. */
final class ArticleReader {

    private final Reading reading;
    private final Registers registers;
    private final CitationReader citations;
    private final Map<String, Article> articles = new LinkedHashMap<>();

    ArticleReader(Reading reading, Registers registers) {
        this.reading = reading;
        this.registers = registers;
        this.citations = new CitationReader(reading, registers);
    }

    Map<String, Article> readAll() {
        reading.files()
                .articles()
                .forEach(file ->
                        reading.whole(KnowledgeFiles.ARTICLE, text(file.root(), "article"), () -> article(file)));
        return articles;
    }

    private void article(YamlFile file) {
        JsonNode root = file.root();
        String id = text(root, "article");
        reading.nameFits(file, root.get("article"), id);
        reading.topicFits(file, root.get("topic"));
        if (!registers.departments().containsKey(text(root, "department"))) {
            reading.problem(
                    file,
                    root.get("department"),
                    "there is no department " + text(root, "department"),
                    "use an id of departments.yaml");
        }
        Optional<LocalDate> verifiedOn = reading.day(file, root.get("verified_on"));
        reading.byPlace(registers, file, root.get("versions"), (node, span) -> version(file, node, span))
                .ifPresent(versions -> reading.once(
                        articles,
                        id,
                        new Article(
                                id,
                                text(root, "topic"),
                                localText(root.get("title")),
                                text(root, "department"),
                                list(root.get("related")),
                                root.path("local_rules").asBoolean(false),
                                optional(root, "counts"),
                                verifiedOn.orElse(LocalDate.EPOCH),
                                versions),
                        file,
                        root.get("article"),
                        "article"));
    }

    private @Nullable Version version(YamlFile file, JsonNode node, Span span) {
        List<Citation> cited = node.has("citations") ? citations.read(file, node.get("citations"), span) : List.of();
        Verified verified = citations.verified(file, node, cited);
        if (cited.isEmpty() && verified != Verified.UNVERIFIED) {
            if (!node.has("citations")) {
                reading.problem(
                        file,
                        node,
                        "a version that states something needs a citation",
                        "add citations, or verified: unverified if nothing in it is certain");
            }
            return null;
        }
        return new Version(localText(node.get("text")), cited, verified, unverifiedAbout(file, node));
    }

    private List<String> unverifiedAbout(YamlFile file, JsonNode version) {
        List<String> patterns = new ArrayList<>();
        for (JsonNode about : version.path("unverified_about")) {
            try {
                patterns.add(Pattern.compile(about.asText()).pattern());
            } catch (PatternSyntaxException e) {
                reading.problem(
                        file,
                        about,
                        "the pattern cannot be read: " + e.getDescription(),
                        "write words; .{0,6} stands for up to six characters between them");
            }
        }
        return patterns;
    }
}
