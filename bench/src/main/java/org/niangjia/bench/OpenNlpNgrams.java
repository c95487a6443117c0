package org.niangjia.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/**
 * Peer: OpenNLP maximum entropy by generalised iterative scaling, 1,000 iterations at most, as the other bot platform on the JVM trains its
 * intents; over character n-grams instead of its words, because the tokenizer it uses leaves a Chinese sentence in one piece. No vectors.
 */
final class OpenNlpNgrams implements Engine {

    private static final String NONE = "__none__";
    private static final int LONGEST = 3;
    private static final int ITERATIONS = Integer.getInteger("bench.gis", 1000);

    private MaxentModel model;

    @Override
    public void train(List<Example> examples) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Example example : examples) {
            events.add(new Event(example.intent().orElse(NONE), features(example.words())));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.THREADS_PARAM, Runtime.getRuntime().availableProcessors());
        model = TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
    }

    @Override
    public Reading read(Language language, String words) {
        double[] probabilities = model.eval(features(words));
        int none = model.getIndex(NONE);
        double outOfScope = none < 0 ? 0 : probabilities[none];
        List<Integer> ranked = IntStream.range(0, probabilities.length)
                .filter(i -> i != none)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> probabilities[i])
                        .reversed())
                .limit(3)
                .toList();
        double best = ranked.isEmpty() ? 0 : probabilities[ranked.get(0)];
        return new Reading(ranked.stream().map(model::getOutcome).toList(), best, 1 - outOfScope, outOfScope > best);
    }

    private static String[] features(String words) {
        int[] characters = words.toLowerCase(Locale.ROOT).codePoints().toArray();
        List<String> grams = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            for (int from = 0; from + length <= characters.length; from++) {
                grams.add(new String(characters, from, length));
            }
        }
        return grams.toArray(String[]::new);
    }
}
