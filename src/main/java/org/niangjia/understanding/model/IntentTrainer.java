package org.niangjia.understanding.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.encoder.SentenceEncoder;
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
    public static final String RECIPE = "bge384-11";

    /** The utterances are dealt into so many parts. */
    private static final int PARTS = 5;

    /** After an edit one utterance of so many stands for the rest: with one of five nothing came out better. */
    private static final int SAMPLED = 10;

    /** So many parts are held back, one after the other: with one the thresholds jump with each new utterance, more only cost time. */
    private static final int HELD_BACK = 3;

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
        return new IntentModel(trained, revision);
    }

    private IntentModel.Trained train(
            Language language, SentenceEncoder encoder, List<Example> examples, Optional<IntentModel.Trained> earlier) {
        Labelled now = new Labelled(
                examples.parallelStream()
                        .map(e -> places.alike(Utterance.of(e.words()).words()))
                        .toList(),
                examples.stream().map(IntentClassifier::outcome).toList());
        Optional<Edit> edit = earlier.flatMap(before -> before.memory().map(m -> Edit.since(before, m, now)));
        if (edit.filter(Edit::isNone).isPresent()) {
            return earlier.orElseThrow();
        }
        return edit.filter(Edit::isSmall)
                .map(small -> afterEdit(language, encoder, small))
                .orElseGet(() -> fromNothing(language, encoder, now));
    }

    private List<float[]> vectors(Language language, SentenceEncoder encoder, List<String> words) {
        return encoder.encodeAll(
                words, done -> progress.report("reading utterances (" + language.code() + ")", done, words.size()));
    }

    private IntentModel.Trained fromNothing(Language language, SentenceEncoder encoder, Labelled now) {
        List<float[]> vectors = vectors(language, encoder, now.words());
        PrincipalComponents components = EvidenceModels.components(vectors);
        Corpus corpus = new Corpus(now, components.ofAll(vectors));
        List<Evidence.Judged> evidence = new ArrayList<>();
        List<Integer> judgedAt = new ArrayList<>();
        for (int held = 0; held < HELD_BACK; held++) {
            progress.report("judging utterances held back (" + language.code() + ")", held, HELD_BACK);
            int part = held;
            EvidenceModels rest = EvidenceModels.train(corpus.where(i -> corpus.part(i, PARTS) != part), components);
            int[] heldBack = IntStream.range(0, corpus.size())
                    .filter(i -> corpus.part(i, PARTS) == part
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
        EvidenceModels all = EvidenceModels.train(corpus, components);
        IntentClassifier classifier = IntentClassifier.weighing(all, evidence);
        List<Judgement> judged = IntStream.range(0, evidence.size())
                .mapToObj(i -> corpus.judgement(
                        judgedAt.get(i),
                        classifier.scores(
                                evidence.get(i).evidence(), evidence.get(i).by())))
                .toList();
        progress.report("training (" + language.code() + ")", 1, 1);
        return trained(classifier, now, now.fingerprint(encoder.name()), judged, 0);
    }

    private static boolean knows(EvidenceModels models, String outcome) {
        return IntentClassifier.isNone(outcome) || models.position(outcome) >= 0;
    }

    /** Trains on from the model before: over what was edited, the other utterances of the same intents and some of the rest. */
    private IntentModel.Trained afterEdit(Language language, SentenceEncoder encoder, Edit edit) {
        Labelled both = edit.now().and(edit.removed());
        Corpus all = new Corpus(both, edit.models().components().ofAll(vectors(language, encoder, both.words())));
        Corpus now = all.where(edit::isNow);
        List<Judgement> judged = judged(edit, now);
        progress.report("training on from the model before (" + language.code() + ")", 0, 1);
        BitSet learnt = edit.concerned();
        IntStream.range(0, all.size()).filter(i -> all.part(i, SAMPLED) == 0).forEach(learnt::set);
        EvidenceModels models = edit.models()
                .after(
                        now,
                        now.where(learnt::get),
                        all.where(i -> learnt.get(i) && !edit.added().get(i)));
        progress.report("training on from the model before (" + language.code() + ")", 1, 1);
        return trained(
                edit.before().classifier().over(models),
                edit.now(),
                edit.now().fingerprint(encoder.name()),
                judged,
                edit.changed());
    }

    /** What models made of utterances that they were not trained on: those of before that mean the same, and those added, by the model before. */
    private static List<Judgement> judged(Edit edit, Corpus now) {
        Map<String, String> outcomeOf = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            outcomeOf.put(now.words().get(i), now.outcomes().get(i));
        }
        return Stream.concat(
                        edit.memory().judged().stream().filter(j -> j.intent().equals(outcomeOf.get(j.words()))),
                        edit.added().stream()
                                .mapToObj(i -> now.judgement(
                                        i,
                                        edit.before()
                                                .classifier()
                                                .scores(
                                                        edit.models()
                                                                .evidenceOf(
                                                                        now.words()
                                                                                .get(i),
                                                                        now.reduced()
                                                                                .get(i)),
                                                        edit.models()))))
                .toList();
    }

    private static IntentModel.Trained trained(
            IntentClassifier classifier, Labelled now, String fingerprint, List<Judgement> judged, int changedSince) {
        ThresholdChoice choice = ThresholdChoice.from(judged);
        Set<String> trainedOn =
                IntStream.range(0, now.size()).mapToObj(now::key).collect(Collectors.toSet());
        return new IntentModel.Trained(
                classifier,
                choice.thresholds(),
                now.size(),
                choice.heldBack(),
                Optional.of(new TrainingMemory(fingerprint, judged, changedSince, trainedOn)));
    }
}
