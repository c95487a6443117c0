package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * How like words are to some messages, against how like they are to the training utterances, by the direction of their sentence vectors.
 * Immutable; safe for use by several threads.
 */
public final class LikeMessages {

    /** So many of the nearest count, on either side: one alone may be an odd one. */
    private static final int NEAREST = 5;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final IntentModel model;
    private final Map<Language, Supplier<List<Message>>> messages = new EnumMap<>(Language.class);

    /** A message: what it is an example of, and where its vector points. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Message(String of, float[] direction) {}

    /**
     * What words are like.
     *
     * @param nearest what the nearest message is an example of
     * @param margin -2..2: mean cosine with the nearest messages less that with the nearest training utterances
     */
    public record Like(String nearest, double margin) {}

    LikeMessages(
            Map<String, List<String>> messages,
            Map<Language, ? extends SentenceEncoder> keeping,
            Map<Language, ? extends SentenceEncoder> encoders,
            IntentModel model) {
        this.encoders = encoders;
        this.model = model;
        for (Language language : Language.values()) {
            SentenceEncoder encoder = keeping.get(language);
            if (encoder != null) {
                this.messages.put(language, Memoized.of(() -> read(messages, language, encoder)));
            }
        }
    }

    /** What the words are like; empty if there is nothing to compare them with. */
    public Optional<Like> of(String words) {
        Utterance utterance = Utterance.of(words);
        Language language = utterance.language();
        IntentModel.Trained trained = model.byLanguage().get(language);
        SentenceEncoder encoder = encoders.get(language);
        Supplier<List<Message>> messagesOf = messages.get(language);
        if (!utterance.hasWords() || trained == null || encoder == null || messagesOf == null) {
            return Optional.empty();
        }
        List<Message> known = messagesOf.get();
        float[] direction = trained.classifier().direction(encoder.encode(utterance.words()));
        double toMessages = NearestExamples.meanOfNearest(
                direction, known.size(), i -> known.get(i).direction(), NEAREST);
        double toUtterances = trained.classifier().likenessToAny(direction, NEAREST);
        return known.stream()
                .max((a, b) -> Float.compare(
                        NearestExamples.dot(direction, a.direction()), NearestExamples.dot(direction, b.direction())))
                .map(nearest -> new Like(nearest.of(), toMessages - toUtterances));
    }

    private List<Message> read(Map<String, List<String>> messages, Language language, SentenceEncoder encoder) {
        IntentModel.Trained trained = model.byLanguage().get(language);
        List<String> of = new ArrayList<>();
        List<String> words = new ArrayList<>();
        messages.forEach((name, examples) -> examples.stream()
                .map(Utterance::of)
                .filter(example -> example.language() == language)
                .forEach(example -> {
                    of.add(name);
                    words.add(example.words());
                }));
        if (trained == null || words.isEmpty()) {
            return List.of();
        }
        List<float[]> vectors = encoder.encodeAll(words, done -> {});
        List<Message> read = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            read.add(new Message(of.get(i), trained.classifier().direction(vectors.get(i))));
        }
        return List.copyOf(read);
    }
}
