package org.niangjia.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.place.PlaceFinder;

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

    /** All utterances of whole intents, evenly chosen, as many as it takes to have so many; all of them if there are fewer. */
    List<Example> some(int count) {
        List<Example> all = examples();
        Map<Optional<String>, List<Example>> byIntent = new LinkedHashMap<>();
        all.forEach(example -> byIntent.computeIfAbsent(example.intent(), i -> new ArrayList<>())
                .add(example));
        int step = Math.max(1, all.size() / count);
        List<Example> some = new ArrayList<>();
        List<Example> outOfScope = Objects.requireNonNull(byIntent.remove(Optional.<String>empty()));
        IntStream.iterate(0, i -> i < outOfScope.size(), i -> i + step).forEach(i -> some.add(outOfScope.get(i)));
        List<List<Example>> intents = List.copyOf(byIntent.values());
        for (int first = 0; first < step; first++) {
            for (int i = first; i < intents.size() && some.size() < count; i += step) {
                some.addAll(intents.get(i));
            }
        }
        return some;
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
