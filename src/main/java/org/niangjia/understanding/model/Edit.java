package org.niangjia.understanding.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What has changed in the utterances since a model was trained. Immutable.
 *
 * @param now the utterances there are
 * @param added which of them the model was not trained on
 * @param removed those the model was trained on that are no more, or mean something else
 * @param before the model
 * @param memory what it remembers of its training
 */
record Edit(Labelled now, BitSet added, Labelled removed, IntentModel.Trained before, TrainingMemory memory) {

    /** An edit of more than this share of the utterances, all edits since the last full training taken together, is no small one. */
    private static final double SMALL = 0.02;

    static Edit since(IntentModel.Trained before, TrainingMemory memory, Labelled now) {
        Set<String> there = new HashSet<>();
        BitSet added = new BitSet();
        for (int i = 0; i < now.size(); i++) {
            String key = now.key(i);
            there.add(key);
            added.set(i, !memory.trainedOn().contains(key));
        }
        List<String> words = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        models(before).eachExample((example, mayMean) -> {
            for (String outcome : mayMean) {
                String key = Labelled.key(example, outcome);
                if (!there.contains(key) && memory.trainedOn().contains(key)) {
                    words.add(example);
                    outcomes.add(outcome);
                }
            }
        });
        return new Edit(now, added, new Labelled(words, outcomes), before, memory);
    }

    /** Whether little has changed since the last training from nothing, and no intent is new. */
    boolean isSmall() {
        return models().outcomes().containsAll(new HashSet<>(now.outcomes())) && changed() <= now.size() * SMALL;
    }

    boolean isNone() {
        return added.isEmpty() && removed.size() == 0;
    }

    /** How many utterances have changed since the last training from nothing. */
    int changed() {
        return memory.changedSince() + added.cardinality() + removed.size();
    }

    /** Whether an utterance, of those there are and behind them those removed, is one of the first. */
    boolean isNow(int i) {
        return i < now.size();
    }

    /** Of the same, those removed and those that mean what one means that was added or removed. */
    BitSet concerned() {
        Labelled both = now.and(removed);
        Set<String> outcomes = new HashSet<>(removed.outcomes());
        added.stream().forEach(i -> outcomes.add(now.outcomes().get(i)));
        BitSet concerned = new BitSet();
        IntStream.range(0, both.size())
                .filter(i -> outcomes.contains(both.outcomes().get(i)))
                .forEach(concerned::set);
        return concerned;
    }

    EvidenceModels models() {
        return models(before);
    }

    private static EvidenceModels models(IntentModel.Trained trained) {
        return trained.classifier().models();
    }
}
