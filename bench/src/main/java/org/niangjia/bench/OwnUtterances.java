package org.niangjia.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.Example;
import org.niangjia.understanding.PlaceFinder;

/** What the product is trained on: the utterances of its intents, and its examples of what is out of scope. */
final class OwnUtterances {

    private final Knowledge knowledge;

    private OwnUtterances(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Reads them from a checkout of the product. */
    static OwnUtterances in(Path root) {
        return new OwnUtterances(KnowledgeLoader.load(root.resolve("knowledge"), root.resolve("intents"))
                .knowledge()
                .orElseThrow(() -> new IllegalStateException("the knowledge base has problems: run ./niangjia check")));
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        knowledge.intents().values().stream()
                .sorted(Comparator.comparing(Intent::name))
                .forEach(intent -> intent.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.of(intent.name()))))));
        knowledge
                .outOfScope()
                .forEach(kind -> kind.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.empty())))));
        return examples;
    }

    PlaceFinder places() {
        Map<String, Jurisdiction> names = new HashMap<>();
        knowledge
                .places()
                .values()
                .forEach(place -> place.names()
                        .values()
                        .forEach(of -> of.forEach(name -> names.put(name, place.jurisdiction()))));
        return new PlaceFinder(names);
    }
}
