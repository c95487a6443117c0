package org.niangjia.understanding.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.fact.FigureRoles;
import org.niangjia.understanding.fact.MarkedMessage;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.PrincipalComponents;

/**
 * Trains the intent model. Three fifths of the utterances are held back in turn, each judged by models trained on the rest; from these
 * judgements it is learned how to weigh evidence and where the thresholds lie, and then the model in use is trained on everything.
 *
 * <p>After an edit of a few utterances training goes on from the model before: its weights are near, and whatever it was not trained on it
 * can judge as a held-back model would.
 */
public final class IntentTrainer {

    /** Changes when the way of training does, so that a model trained another way is not used. */
    public static final String RECIPE = "bge384-9-" + MarkedMessage.fingerprint();

    /** The utterances are dealt into so many parts. */
    private static final int PARTS = 5;

    /** So many parts are held back, one after the other: with one the thresholds jump with each new utterance, more only cost time. */
    private static final int HELD_BACK = 3;

    /** An edit of more than this share of the utterances, all edits since the last full training taken together, is no small one. */
    private static final double SMALL_EDIT = 0.02;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final PlaceFinder places;
    private final Progress progress;

    /**
     * Trains with these encoders.
     *
     * @param places the places that are named alike
     */
    public IntentTrainer(Map<Language, ? extends SentenceEncoder> encoders, PlaceFinder places, Progress progress) {
        this.encoders = Map.copyOf(encoders);
        this.places = places;
        this.progress = progress;
    }

    /**
     * Trains a model for each language that has examples and an encoder.
     *
     * @param revision fingerprint of the examples
     */
    public IntentModel train(List<Example> examples, String revision) {
        return train(examples, revision, Optional.empty());
    }

    /**
     * Trains a model for each language that has examples and an encoder.
     *
     * @param before a model trained in the same way on other examples; where they are nearly the same, training goes on from it
     */
    public IntentModel train(List<Example> examples, String revision, Optional<IntentModel> before) {
        Map<Language, IntentModel.Trained> trained = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SentenceEncoder encoder = encoders.get(language);
            List<Example> ours =
                    examples.stream().filter(e -> e.language() == language).toList();
            if (encoder != null && ours.stream().anyMatch(e -> e.intent().isPresent())) {
                Optional<IntentModel.Trained> earlier = before.flatMap(
                        model -> Optional.ofNullable(model.byLanguage().get(language)));
                trained.put(language, train(language, encoder, ours, earlier));
            }
        }
        Optional<FigureRoles> figures =
                before.flatMap(IntentModel::figures).or(() -> Optional.of(FigureRoles.ofTheProgram()));
        return new IntentModel(trained, figures, revision);
    }

    private IntentModel.Trained train(
            Language language, SentenceEncoder encoder, List<Example> examples, Optional<IntentModel.Trained> earlier) {
        List<String> words = examples.parallelStream()
                .map(e -> places.alike(Utterance.of(e.words()).words()))
                .toList();
        List<String> outcomes = examples.stream().map(IntentClassifier::outcome).toList();
        String fingerprint = fingerprint(encoder.name(), words, outcomes);
        Optional<TrainingMemory> memory = earlier.flatMap(IntentModel.Trained::memory);
        if (memory.filter(m -> m.examples().equals(fingerprint)).isPresent()) {
            return earlier.orElseThrow();
        }
        List<float[]> vectors = encoder.encodeAll(
                words, done -> progress.report("reading utterances (" + language.code() + ")", done, words.size()));
        return memory.filter(m -> isSmallEdit(earlier.orElseThrow(), m, words, outcomes))
                .map(m -> {
                    PrincipalComponents components =
                            earlier.orElseThrow().classifier().models().components();
                    Corpus corpus = Corpus.of(words, vectors, outcomes, components);
                    return afterEdit(language, corpus, fingerprint, earlier.orElseThrow(), m);
                })
                .orElseGet(() -> {
                    PrincipalComponents components = EvidenceModels.components(vectors);
                    return fromNothing(
                            language, Corpus.of(words, vectors, outcomes, components), components, fingerprint);
                });
    }

    private IntentModel.Trained fromNothing(
            Language language, Corpus corpus, PrincipalComponents components, String fingerprint) {
        List<Evidence.Judged> evidence = new ArrayList<>();
        List<Integer> judgedAt = new ArrayList<>();
        for (int held = 0; held < HELD_BACK; held++) {
            progress.report("judging utterances held back (" + language.code() + ")", held, HELD_BACK);
            int part = held;
            EvidenceModels rest = corpus.where(i -> corpus.part(i) != part).train(components, Optional.empty());
            int[] heldBack = IntStream.range(0, corpus.size())
                    .filter(i -> corpus.part(i) == part
                            && knows(rest, corpus.outcomes().get(i)))
                    .toArray();
            IntStream.of(heldBack).forEach(judgedAt::add);
            evidence.addAll(IntStream.of(heldBack)
                    .parallel()
                    .mapToObj(i -> new Evidence.Judged(
                            rest.evidenceOf(
                                    corpus.words().get(i), corpus.reduced().get(i)),
                            rest.position(corpus.outcomes().get(i)),
                            rest))
                    .toList());
        }
        progress.report("training (" + language.code() + ")", 0, 1);
        EvidenceModels all = corpus.train(components, Optional.empty());
        IntentClassifier classifier = IntentClassifier.weighing(all, evidence);
        List<Judgement> judged = IntStream.range(0, evidence.size())
                .mapToObj(i -> corpus.judgement(
                        judgedAt.get(i),
                        classifier.scores(
                                evidence.get(i).evidence(), evidence.get(i).by())))
                .toList();
        progress.report("training (" + language.code() + ")", 1, 1);
        return trained(classifier, corpus, fingerprint, judged, 0);
    }

    private static boolean knows(EvidenceModels models, String outcome) {
        return IntentClassifier.isNone(outcome) || models.position(outcome) >= 0;
    }

    /** Whether little has changed since the last training from nothing, and no intent is new. */
    private static boolean isSmallEdit(
            IntentModel.Trained before, TrainingMemory memory, List<String> words, List<String> outcomes) {
        int changed = changed(before, memory, words.size(), added(memory, words, outcomes).length);
        return before.classifier().models().outcomes().containsAll(new HashSet<>(outcomes))
                && changed <= words.size() * SMALL_EDIT;
    }

    private static int changed(IntentModel.Trained before, TrainingMemory memory, int utterances, int added) {
        return memory.changedSince() + added + Math.abs(utterances - added - before.examples());
    }

    /** Which utterances, with their intents, the model before was not trained on. */
    private static int[] added(TrainingMemory memory, List<String> words, List<String> outcomes) {
        return IntStream.range(0, words.size())
                .filter(i -> !memory.trainedOn().contains(key(words.get(i), outcomes.get(i))))
                .toArray();
    }

    /** Trains on from the model before. */
    private IntentModel.Trained afterEdit(
            Language language, Corpus corpus, String fingerprint, IntentModel.Trained before, TrainingMemory memory) {
        Map<String, String> outcomeOf = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            outcomeOf.put(corpus.words().get(i), corpus.outcomes().get(i));
        }
        List<Judgement> judged = memory.judged().stream()
                .filter(j -> j.intent().equals(outcomeOf.get(j.words())))
                .collect(Collectors.toCollection(ArrayList::new));
        EvidenceModels models = before.classifier().models();
        int[] added = added(memory, corpus.words(), corpus.outcomes());
        for (int i : added) {
            Evidence evidence =
                    models.evidenceOf(corpus.words().get(i), corpus.reduced().get(i));
            judged.add(corpus.judgement(i, before.classifier().scores(evidence, models)));
        }
        int changed = changed(before, memory, corpus.size(), added.length);
        progress.report("training on from the model before (" + language.code() + ")", 0, 1);
        IntentClassifier classifier = before.classifier().over(corpus.train(models.components(), Optional.of(models)));
        progress.report("training on from the model before (" + language.code() + ")", 1, 1);
        return trained(classifier, corpus, fingerprint, judged, changed);
    }

    private static IntentModel.Trained trained(
            IntentClassifier classifier, Corpus corpus, String fingerprint, List<Judgement> judged, int changedSince) {
        ThresholdChoice choice = ThresholdChoice.from(judged);
        Set<String> trainedOn = IntStream.range(0, corpus.size())
                .mapToObj(i -> key(corpus.words().get(i), corpus.outcomes().get(i)))
                .collect(Collectors.toSet());
        return new IntentModel.Trained(
                classifier,
                choice.thresholds(),
                corpus.size(),
                choice.heldBack(),
                Optional.of(new TrainingMemory(fingerprint, judged, changedSince, trainedOn)));
    }

    /** Names an utterance with its intent in eight characters or so: what a model was trained on has to be remembered, not shown. */
    private static String key(String words, String outcome) {
        return Long.toString(checksum(words) << 32 | checksum(outcome), Character.MAX_RADIX);
    }

    private static String fingerprint(String encoder, List<String> words, List<String> outcomes) {
        CRC32 sum = new CRC32();
        sum.update(encoder.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < words.size(); i++) {
            sum.update((words.get(i) + '\t' + outcomes.get(i) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue()) + "-" + words.size();
    }

    private static long checksum(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Utterances in the form that is compared, with the components of their vectors and their outcomes, each list in the same order. */
    private record Corpus(List<String> words, List<float[]> reduced, List<String> outcomes) {

        static Corpus of(
                List<String> words, List<float[]> vectors, List<String> outcomes, PrincipalComponents components) {
            return new Corpus(words, components.ofAll(vectors), outcomes);
        }

        int size() {
            return words.size();
        }

        /** The part an utterance is dealt into: by its words, so that an edit of one leaves the others where they are. */
        int part(int i) {
            return (int) (checksum(words.get(i)) % PARTS);
        }

        Corpus where(java.util.function.IntPredicate wanted) {
            int[] at = IntStream.range(0, size()).filter(wanted).toArray();
            return new Corpus(
                    IntStream.of(at).mapToObj(words::get).toList(),
                    IntStream.of(at).mapToObj(reduced::get).toList(),
                    IntStream.of(at).mapToObj(outcomes::get).toList());
        }

        EvidenceModels train(PrincipalComponents components, Optional<EvidenceModels> before) {
            return EvidenceModels.train(words, reduced, outcomes, components, before);
        }

        Judgement judgement(int i, IntentClassifier.Scores scores) {
            return Judgement.of(words.get(i), outcomes.get(i), scores);
        }
    }
}
