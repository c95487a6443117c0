package org.niangjia.understanding.likeness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.cache.Memoized;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.encoder.VectorCache;
import org.niangjia.understanding.encoder.VectorFile;
import org.niangjia.understanding.learning.GaussianKernel;
import org.niangjia.understanding.vector.QuantizedVectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How like words are to some messages rather than to others, by a {@link GaussianKernel} over their sentence vectors and by their wording. What is learnt of the
 * messages is kept in a folder and read when it is first needed. Immutable; safe for use by several threads.
 */
public final class LikeMessages {

    private static final Logger LOG = LoggerFactory.getLogger(LikeMessages.class);

    /** Chosen over messages that the kernel had not seen, as are the noise and the steps: docs/understanding.md. */
    private static final double NARROWNESS = 6;

    /** What is like nothing known is ordinary: the kernel learns how far messages are from that. */
    private static final double ORDINARY = -1;

    private static final float NOISE = 0.1f;
    private static final int STEPS = 60;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final List<Learning> learning;
    private final Map<Language, Supplier<Optional<LearntMessages.Comparison>>> learnt = new EnumMap<>(Language.class);

    /**
     * What words are like.
     *
     * @param shares of the votes of the nearest messages, by what they are examples of, 0..1
     * @param strength how much: about 1 to 2 for such a message, about -1 to -2 for any other
     * @param nearer whether an example is nearer than any other message
     */
    public record Like(Map<String, Double> shares, double strength, boolean nearer) {

        public Like {
            shares = Map.copyOf(shares);
        }

        /** What most of the nearest messages are examples of. */
        public String nearest() {
            return Collections.max(shares.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
        }
    }

    /**
     * Compares words with messages.
     *
     * @param messages by what they are examples of
     * @param others messages that are examples of none of these, near to them and far from them
     * @param folder where what is learnt of them is kept
     */
    public LikeMessages(
            Map<String, List<String>> messages,
            List<String> others,
            Path folder,
            Map<Language, ? extends SentenceEncoder> encoders) {
        this.encoders = Map.copyOf(encoders);
        Map<String, List<String>> inOrder = new TreeMap<>(messages);
        this.learning = encoders.entrySet().stream()
                .map(of -> new Learning(of.getKey(), of.getValue(), folder, inOrder, List.copyOf(others)))
                .toList();
        learning.forEach(of ->
                learnt.put(of.language(), Memoized.of(() -> of.fromMessages().map(LearntMessages.Comparison::new))));
    }

    /** Learns of the messages in each language what was not learnt before, and keeps it. Takes up to a minute a language. */
    public void learn() {
        learning.forEach(of -> {
            var unused = of.fromMessages();
        });
    }

    /** Learns of the messages in a language, or reads what was learnt: then no encoder is loaded. Takes up to a minute. */
    public void prepare(Language language) {
        Supplier<Optional<LearntMessages.Comparison>> ofLanguage = learnt.get(language);
        if (ofLanguage != null) {
            var unused = ofLanguage.get();
        }
    }

    /**
     * What the words are like; empty if there is nothing to compare them with. The first call in a language takes some milliseconds more, and
     * seconds to a minute if nothing was learnt of the messages yet.
     */
    public Optional<Like> of(String words) {
        Utterance utterance = Utterance.of(words);
        SentenceEncoder encoder = encoders.get(utterance.language());
        return encoder == null
                ? Optional.empty()
                : comparison(utterance)
                        .map(all ->
                                all.like(utterance.words(), encoder.encode(utterance.words()), NARROWNESS, ORDINARY));
    }

    /** Whether words can be like the messages by a strength, as far as their wording tells: takes a hundredth of the time that {@link #of} takes. */
    public boolean canBe(String words, double strength) {
        Utterance utterance = Utterance.of(words);
        return comparison(utterance)
                .map(all -> all.canBe(utterance.words(), strength))
                .orElse(false);
    }

    private Optional<LearntMessages.Comparison> comparison(Utterance utterance) {
        return utterance.hasWords()
                ? Optional.ofNullable(learnt.get(utterance.language())).flatMap(Supplier::get)
                : Optional.empty();
    }

    /** Learns of messages in one language, or remembers what was learnt of the same ones. */
    private record Learning(
            Language language,
            SentenceEncoder encoder,
            Path folder,
            Map<String, List<String>> messages,
            List<String> others) {

        Optional<LearntMessages> fromMessages() {
            LearntMessagesFile file = new LearntMessagesFile(folder, encoder.name());
            // Of the texts as they stand: to bring thousands of them into comparable form takes as long as all the
            // rest.
            VectorFile.Key from = VectorFile.Key.of(
                    encoder.name(), List.of(NARROWNESS, ORDINARY, NOISE, STEPS) + "\n" + messages + "\n" + others);
            try {
                Optional<LearntMessages> kept = file.read(from);
                if (kept.isPresent()) {
                    return kept;
                }
            } catch (IOException e) {
                LOG.warn("what is kept in {} could not be read and is learnt again", file, e);
            }
            Optional<LearntMessages> fresh = learn();
            try {
                if (fresh.isPresent()) {
                    file.keep(from, fresh.get());
                }
            } catch (IOException e) {
                LOG.warn("what was learnt could not be kept in {} and will be learnt again", file, e);
            }
            return fresh;
        }

        private Optional<LearntMessages> learn() {
            List<String> names = List.copyOf(messages.keySet());
            List<String> words = new ArrayList<>();
            List<Integer> of = new ArrayList<>();
            for (String name : names) {
                ofLanguage(messages.getOrDefault(name, List.of())).forEach(message -> {
                    words.add(message);
                    of.add(names.indexOf(name));
                });
            }
            if (words.isEmpty()) {
                return Optional.empty();
            }
            ofLanguage(others).forEach(message -> {
                words.add(message);
                of.add(LearntMessages.OTHER);
            });
            // The vectors are kept too, so that after an edit only what is new is encoded.
            QuantizedVectors vectors =
                    QuantizedVectors.of(new VectorCache(encoder, folder).encodeAll(words, done -> {}));
            return Optional.of(new LearntMessages(
                    names, of.stream().mapToInt(i -> i).toArray(), weights(of, vectors), vectors, wording(of, words)));
        }

        private List<String> ofLanguage(List<String> messages) {
            return messages.stream()
                    .map(Utterance::of)
                    .filter(message -> message.language() == language)
                    .map(Utterance::words)
                    .toList();
        }

        private static LearntWording wording(List<Integer> of, List<String> words) {
            boolean[] examples = new boolean[of.size()];
            for (int i = 0; i < examples.length; i++) {
                examples[i] = of.get(i) != LearntMessages.OTHER;
            }
            return LearntWording.of(words, examples);
        }

        private static float[] weights(List<Integer> of, QuantizedVectors vectors) {
            List<GaussianKernel.Example> examples = new ArrayList<>();
            for (int i = 0; i < of.size(); i++) {
                double strength = of.get(i) == LearntMessages.OTHER ? -1 : 1;
                float wanted = (float) (strength - ORDINARY);
                examples.add(new GaussianKernel.Example(vectors.vector(i), wanted, NOISE));
            }
            return GaussianKernel.learn(examples, NARROWNESS, STEPS);
        }
    }
}
