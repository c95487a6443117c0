package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * How like words are to some messages, against how like they are to other messages and to the training utterances, by the direction of their
 * sentence vectors: by the nearest of either side, and by a linear model of what either side shares. Each misses what the other finds.
 * Immutable; safe for use by several threads.
 */
public final class LikeMessages {

    /** So many of the nearest count, on either side: one alone may be an odd one. */
    private static final int NEAREST = 3;

    /** What a difference of 1 between mean cosines weighs against log odds of 1: chosen by five-fold validation over the messages. */
    private static final double NEARNESS = 20;

    /** So many training utterances, evenly spaced, show the linear model what is ordinary: more drown the few messages. */
    private static final int SHOWN = 3000;

    private static final String IS_LIKE = "like";
    private static final String IS_NOT = "other";

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final IntentModel model;
    private final Map<Language, Supplier<Optional<Known>>> known = new EnumMap<>(Language.class);

    /** A message: what it is an example of, and where its vector points. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Message(String of, float[] direction) {}

    /** The messages of a language, the directions of all that is none of them, and the model that tells them apart. */
    private record Known(List<Message> messages, List<float[]> others, Maxent telling) {

        double strength(float[] direction) {
            double toMessages = NearestExamples.meanOfNearest(
                    direction, messages.size(), i -> messages.get(i).direction(), NEAREST);
            double toOthers = NearestExamples.meanOfNearest(direction, others.size(), others::get, NEAREST);
            double like =
                    telling.probabilities(row(direction))[telling.outcomes().indexOf(IS_LIKE)];
            return Math.log(like / (1 - like)) + NEARNESS * (toMessages - toOthers);
        }

        Message nearest(float[] direction) {
            Message nearest = messages.get(0);
            for (Message message : messages) {
                if (NearestExamples.dot(direction, message.direction())
                        > NearestExamples.dot(direction, nearest.direction())) {
                    nearest = message;
                }
            }
            return nearest;
        }
    }

    /**
     * What words are like.
     *
     * @param nearest what the nearest message is an example of
     * @param strength how much: log odds, moved by how near they are
     */
    public record Like(String nearest, double strength) {}

    LikeMessages(
            Map<String, List<String>> messages,
            List<String> others,
            Map<Language, ? extends SentenceEncoder> keeping,
            Map<Language, ? extends SentenceEncoder> encoders,
            IntentModel model) {
        this.encoders = encoders;
        this.model = model;
        for (Language language : Language.values()) {
            known.put(language, Memoized.of(() -> read(messages, others, language, keeping.get(language))));
        }
    }

    /** What the words are like; empty if there is nothing to compare them with. The first call in a language takes a second. */
    public Optional<Like> of(String words) {
        Utterance utterance = Utterance.of(words);
        Language language = utterance.language();
        IntentModel.Trained trained = model.byLanguage().get(language);
        SentenceEncoder encoder = encoders.get(language);
        if (!utterance.hasWords() || trained == null || encoder == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.get(language)).flatMap(Supplier::get).map(known -> {
            float[] direction = trained.classifier().direction(encoder.encode(utterance.words()));
            return new Like(known.nearest(direction).of(), known.strength(direction));
        });
    }

    private Optional<Known> read(
            Map<String, List<String>> messages, List<String> others, Language language, @Nullable SentenceEncoder encoder) {
        IntentModel.Trained trained = model.byLanguage().get(language);
        if (trained == null || encoder == null) {
            return Optional.empty();
        }
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
        List<Message> read = new ArrayList<>();
        List<float[]> directions = new ArrayList<>();
        List<float[]> vectors = encoder.encodeAll(words, done -> {});
        for (int i = 0; i < words.size(); i++) {
            float[] direction = trained.classifier().direction(vectors.get(i));
            if (i < of.size()) {
                read.add(new Message(of.get(i), direction));
            } else {
                directions.add(direction);
            }
        }
        List<float[]> utterances = trained.classifier().directions();
        Maxent telling = telling(read, directions, utterances);
        directions.addAll(utterances);
        return Optional.of(new Known(List.copyOf(read), List.copyOf(directions), telling));
    }

    private static List<String> in(Language language, List<String> messages) {
        return messages.stream()
                .map(Utterance::of)
                .filter(message -> message.language() == language)
                .map(Utterance::words)
                .toList();
    }

    /** A message counts as much as two utterances: there are few of them. */
    private static Maxent telling(List<Message> messages, List<float[]> others, List<float[]> utterances) {
        List<Row> rows = new ArrayList<>();
        messages.forEach(message -> rows.add(row(message.direction())));
        messages.forEach(message -> rows.add(row(message.direction())));
        int like = rows.size();
        others.forEach(direction -> rows.add(row(direction)));
        others.forEach(direction -> rows.add(row(direction)));
        int step = Math.max(1, utterances.size() / SHOWN);
        for (int i = 0; i < utterances.size(); i += step) {
            rows.add(row(utterances.get(i)));
        }
        int[] outcomeOf = new int[rows.size()];
        Arrays.fill(outcomeOf, like, outcomeOf.length, 1);
        Maxent.Recipe recipe = new Maxent.Recipe(rows.get(0).features().length, 1, 100, 10);
        return Maxent.train(recipe, rows, outcomeOf, List.of(IS_LIKE, IS_NOT), Optional.empty());
    }

    /** The direction and a constant, so that one side may be the more frequent. */
    private static Row row(float[] direction) {
        float[] values = Arrays.copyOf(direction, direction.length + 1);
        values[direction.length] = 1;
        return Row.dense(Row.all(values.length), values);
    }
}
