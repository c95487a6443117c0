package org.niangjia.understanding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How like words are to some messages rather than to other messages and to the training utterances, by a {@link GaussianKernel} over their
 * sentence vectors. Immutable; safe for use by several threads.
 */
public final class LikeMessages {

    private static final Logger LOG = LoggerFactory.getLogger(LikeMessages.class);

    /** Chosen over messages that the model had not seen, as are the noise and the steps: docs/understanding.md. */
    private static final double NARROWNESS = 3;

    private static final float NOISE = 0.1f;
    private static final int STEPS = 60;

    /** So many training utterances, evenly spaced, show what is ordinary: more cost time and tell little. */
    private static final int SHOWN = 1500;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final Map<Language, Supplier<Optional<Known>>> known = new EnumMap<>(Language.class);

    /** The messages of a language, what each is an example of, and the kernel that tells them from all else. */
    private record Known(List<String> of, List<float[]> messages, GaussianKernel telling) {

        String nearest(float[] vector) {
            int nearest = 0;
            float cosine = -1;
            for (int i = 0; i < messages.size(); i++) {
                float next = NearestExamples.dot(vector, messages.get(i));
                if (next > cosine) {
                    nearest = i;
                    cosine = next;
                }
            }
            return of.get(nearest);
        }
    }

    /**
     * What words are like.
     *
     * @param nearest what the nearest message is an example of
     * @param strength how much: about 1 for such a message, about -1 for any other
     */
    public record Like(String nearest, double strength) {}

    LikeMessages(
            Map<String, List<String>> messages,
            List<String> others,
            Map<Language, ? extends SentenceEncoder> keeping,
            Path folder,
            Map<Language, ? extends SentenceEncoder> encoders,
            IntentModel model) {
        this.encoders = encoders;
        for (Language language : Language.values()) {
            SentenceEncoder encoder = keeping.get(language);
            IntentModel.Trained trained = model.byLanguage().get(language);
            if (encoder != null && trained != null) {
                known.put(language, Memoized.of(() -> read(messages, others, trained, language, encoder, folder)));
            }
        }
    }

    /** What the words are like; empty if there is nothing to compare them with. The first call in a language may take seconds. */
    public Optional<Like> of(String words) {
        Utterance utterance = Utterance.of(words);
        SentenceEncoder encoder = encoders.get(utterance.language());
        Supplier<Optional<Known>> ofLanguage = known.get(utterance.language());
        if (!utterance.hasWords() || encoder == null || ofLanguage == null) {
            return Optional.empty();
        }
        return ofLanguage.get().map(all -> {
            float[] vector = encoder.encode(utterance.words());
            return new Like(all.nearest(vector), all.telling().at(vector, NARROWNESS));
        });
    }

    private static Optional<Known> read(
            Map<String, List<String>> messages,
            List<String> others,
            IntentModel.Trained trained,
            Language language,
            SentenceEncoder encoder,
            Path folder) {
        List<String> of = new ArrayList<>();
        List<String> words = new ArrayList<>();
        messages.forEach((name, examples) -> in(language, examples).forEach(example -> {
            of.add(name);
            words.add(example);
        }));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        words.addAll(in(language, others));
        words.addAll(shown(trained.classifier().models().examples()));
        List<float[]> vectors = encoder.encodeAll(words, done -> {});
        float[] weights = weights(of.size(), words, vectors, new VectorFile(folder, encoder.name() + "-weights"));
        return Optional.of(new Known(
                List.copyOf(of), List.copyOf(vectors.subList(0, of.size())), new GaussianKernel(vectors, weights)));
    }

    private static List<String> in(Language language, List<String> messages) {
        return messages.stream()
                .map(Utterance::of)
                .filter(message -> message.language() == language)
                .map(Utterance::words)
                .toList();
    }

    private static List<String> shown(List<String> utterances) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < utterances.size(); i += Math.max(1, utterances.size() / SHOWN)) {
            shown.add(utterances.get(i));
        }
        return shown;
    }

    /** Learnt once for the same messages, and then kept. A file that cannot be used costs time, not the weights. */
    private static float[] weights(int like, List<String> words, List<float[]> vectors, VectorFile file) {
        VectorFile.Key key =
                VectorFile.Key.of(List.of(like, NARROWNESS, NOISE, STEPS).toString(), String.join("\n", words));
        try {
            float[] kept = file.read(Set.of(key)).get(key);
            if (kept != null && kept.length == words.size()) {
                return kept;
            }
        } catch (IOException e) {
            LOG.warn("the weights in {} could not be read and are learnt again", file, e);
        }
        List<GaussianKernel.Example> examples = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            examples.add(new GaussianKernel.Example(vectors.get(i), i < like ? 1 : -1, NOISE));
        }
        float[] learnt = GaussianKernel.learn(examples, NARROWNESS, STEPS);
        try {
            file.keep(Map.of(key, learnt));
        } catch (IOException e) {
            LOG.warn("the weights could not be kept in {} and will be learnt again", file, e);
        }
        return learnt;
    }
}
