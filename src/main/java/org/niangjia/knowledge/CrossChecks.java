package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.question.Utterance;

/** What can only be seen by looking at several files: references, figures of texts, utterances that stand twice. */
final class CrossChecks {

    private static final int LONGEST_TITLE = 16;

    private final Reading reading;
    private final KnowledgeFiles files;
    private final Knowledge knowledge;
    private final WordingChecks wordings;
    private final Set<String> askedFor;

    CrossChecks(Reading reading, Knowledge knowledge) {
        this.reading = reading;
        this.files = reading.files();
        this.knowledge = knowledge;
        this.wordings = new WordingChecks(reading, knowledge);
        this.askedFor =
                knowledge.intents().values().stream().map(Intent::article).collect(Collectors.toSet());
    }

    /** Beside each other: the files are many and do not depend on each other any more. */
    void run() {
        files.articles().parallelStream().forEach(this::article);
        files.intents().parallelStream().forEach(this::intent);
        files.parameters()
                .forEach(file -> wordings.sameFigures(file, file.root().get("description")));
        files.crisis().forEach(file -> {
            file.root().get("crises").forEach(crisis -> sameFigures(file, crisis, "text", "of_another"));
            sameFigures(file, file.root().path("despair"), "text");
        });
        files.all().parallelStream().forEach(file -> reading.problems().addAll(PhoneNumbers.in(file)));
        utterances();
    }

    private void sameFigures(YamlFile file, JsonNode node, String... texts) {
        Stream.of(texts).filter(node::has).forEach(text -> wordings.sameFigures(file, node.get(text)));
    }

    private boolean isThere(Map<String, ?> read, String kind, String name) {
        return read.containsKey(name) || files.unread().contains(KnowledgeFiles.key(kind, name));
    }

    private void article(YamlFile file) {
        JsonNode root = file.root();
        String id = root.get("article").asText();
        if (files.readAll(KnowledgeFiles.INTENT) && !askedFor.contains(id)) {
            reading.problem(
                    file, root.get("article"), "no intent leads to this article", "add an intent, or delete it");
        }
        root.path("related").forEach(related -> {
            if (!isThere(knowledge.articles(), KnowledgeFiles.ARTICLE, related.asText())) {
                reading.problem(file, related, "there is no article " + related.asText(), "correct or remove it");
            }
        });
        wordings.sameFigures(file, root.get("title"));
        Article article = knowledge.articles().get(id);
        if (article == null) {
            return;
        }
        article.versions()
                .dated()
                .forEach((place, dated) -> dated.byStart().forEach((since, version) -> {
                    JsonNode node = root.get("versions")
                            .path(place.code())
                            .path(since.toString())
                            .path("text");
                    version.ifPresent(v -> wordings.version(file, node, article, place, since, v));
                }));
    }

    private void intent(YamlFile file) {
        JsonNode root = file.root();
        String article = root.get("article").asText();
        if (!isThere(knowledge.articles(), KnowledgeFiles.ARTICLE, article)) {
            reading.problem(
                    file, root.get("article"), "there is no article " + article, "correct it, or write the article");
        }
        wordings.sameFigures(file, root.get("title"));
        String title = root.get("title").get("zh").asText();
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            reading.problem(
                    file,
                    root.get("title"),
                    "the title is longer than " + LONGEST_TITLE + " characters",
                    "shorten it to fit a button");
        }
    }

    /** An utterance in two places teaches the model two answers to the same words. */
    private void utterances() {
        Map<String, Spoken> seen = new HashMap<>();
        files.training().parallelStream().flatMap(Spoken::in).forEachOrdered(spoken -> {
            Spoken before = seen.putIfAbsent(spoken.words(), spoken);
            if (before != null) {
                reading.problem(
                        spoken.file(),
                        spoken.node(),
                        "the utterance stands in " + before.place() + " too",
                        "keep one of them");
            }
        });
    }

    /** An utterance in the form in which the model learns it. */
    private record Spoken(String words, YamlFile file, JsonNode node) {

        static Stream<Spoken> in(YamlFile file) {
            return file.root()
                    .get("utterances")
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .map(node -> new Spoken(Utterance.of(node.asText()).words(), file, node));
        }

        String place() {
            return file.name() + ":" + file.line(node);
        }
    }
}
