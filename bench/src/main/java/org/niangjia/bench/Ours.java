package org.niangjia.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.ModelFiles;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.place.PlaceFinder;

/** The product's own engine. The only place that calls it: what changes there has to be changed here and nowhere else. */
final class Ours implements Engine {

    private static final int SUGGESTED = 3;
    private static final String REVISION = "bench";

    private final Map<Language, SentenceEncoder> encoders;
    private final PlaceFinder places;
    private IntentModel model;
    private Understander understander;

    private Ours(Map<Language, SentenceEncoder> encoders, PlaceFinder places) {
        this.encoders = encoders;
        this.places = places;
    }

    static Ours with(PlaceFinder places) {
        Map<Language, SentenceEncoder> encoders = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            encoders.put(language, encoder(language));
        }
        return new Ours(encoders, places);
    }

    /** Reads English with an encoder that several engines share, and knows no places. */
    static Ours withEnglish(SentenceEncoder encoder) {
        return new Ours(Map.of(Language.EN, encoder), new PlaceFinder(Map.of()));
    }

    static SentenceEncoder encoder(Language language) {
        return OnnxSentenceEncoder.of(language);
    }

    @Override
    public void train(List<Example> examples) throws IOException {
        model = new IntentTrainer(encoders, places, Progress.SILENT).train(examples, REVISION);
        understander = new Understander(encoders, model, places);
    }

    void save(Path folder) throws IOException {
        new ModelFiles(folder).save(model);
    }

    static Ours saved(Path folder, PlaceFinder places) throws IOException {
        Ours ours = with(places);
        ours.model = new ModelFiles(folder)
                .load(REVISION)
                .orElseThrow(() -> new IllegalStateException("no model in " + folder));
        ours.understander = new Understander(ours.encoders, ours.model, places);
        return ours;
    }

    @Override
    public Reading read(Language language, String words) {
        Understanding understanding = understander.understand(words);
        List<Candidate> ranked = understanding.ranked();
        return new Reading(
                ranked.stream().limit(SUGGESTED).map(Candidate::intent).toList(),
                ranked.isEmpty() ? 0 : ranked.get(0).confidence(),
                understanding.inScope(),
                understanding.fold(recognised -> false, ambiguous -> false, notUnderstood -> true, outOfScope -> true));
    }
}
