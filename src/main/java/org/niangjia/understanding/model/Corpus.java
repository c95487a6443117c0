package org.niangjia.understanding.model;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Utterances to learn from. Immutable.
 *
 * @param reduced of each, its vector brought down to its principal components
 */
record Corpus(Labelled utterances, List<float[]> reduced) {

    int size() {
        return utterances.size();
    }

    List<String> words() {
        return utterances.words();
    }

    List<String> outcomes() {
        return utterances.outcomes();
    }

    /** Which of so many parts an utterance is dealt into: by its words, so that an edit of one leaves the others where they are. */
    int part(int i, int parts) {
        return (int) (Labelled.checksum(words().get(i)) % parts);
    }

    Corpus where(IntPredicate wanted) {
        int[] at = IntStream.range(0, size()).filter(wanted).toArray();
        return new Corpus(utterances.only(at), Labelled.of(at, reduced));
    }

    Judgement judgement(int i, IntentClassifier.Scores scores) {
        return Judgement.of(words().get(i), outcomes().get(i), scores);
    }
}
