package org.niangjia.understanding.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Utterances with what they mean, both in the same order. Immutable.
 *
 * @param words in the form that is compared
 * @param outcomes the intent, or the kind of question that is not ours
 */
record Labelled(List<String> words, List<String> outcomes) {

    int size() {
        return words.size();
    }

    Labelled only(int[] at) {
        return new Labelled(of(at, words), of(at, outcomes));
    }

    Labelled and(Labelled more) {
        return new Labelled(both(words, more.words), both(outcomes, more.outcomes));
    }

    /** Names an utterance with its intent in eight characters or so: what a model was trained on has to be remembered, not shown. */
    String key(int i) {
        return key(words.get(i), outcomes.get(i));
    }

    static String key(String words, String outcome) {
        return Long.toString(checksum(words) << 32 | checksum(outcome), Character.MAX_RADIX);
    }

    static long checksum(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Names all of them, and the encoder that reads them. */
    String fingerprint(String encoder) {
        CRC32 sum = new CRC32();
        sum.update(encoder.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < size(); i++) {
            sum.update((words.get(i) + '\t' + outcomes.get(i) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue()) + "-" + size();
    }

    static <T> List<T> of(int[] at, List<T> all) {
        return IntStream.of(at).mapToObj(all::get).toList();
    }

    static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
