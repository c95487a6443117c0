package org.niangjia.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.model.Thresholds;

/** An understander of a few examples, trained in a moment: its sentence vectors know nothing but pairs of letters. */
public final class SmallUnderstander {

    private static final int COMPONENTS = 128;

    /** The same examples give the same model, and many tests begin with the same, in one process and in several. */
    private static final Map<List<Example>, IntentModel> TRAINED = new ConcurrentHashMap<>();

    private final Map<Language, SentenceEncoder> encoders =
            Map.of(Language.ZH, new LetterPairs(), Language.EN, new LetterPairs());
    private final IntentModel model;

    public SmallUnderstander(List<Example> examples) {
        this.model = TRAINED.computeIfAbsent(
                List.copyOf(examples), all -> KeptSmallModels.of(all, name -> train(encoders, all, name)));
    }

    /** Answers whatever it is asked, with the likeliest of the intents. */
    public Understander sure() {
        return with(new Thresholds(0, 0, 0));
    }

    /** Always asks which one is meant. */
    public Understander unsure() {
        return with(new Thresholds(0, 1.01, 0));
    }

    /** Understands nothing. */
    public Understander deaf() {
        return with(new Thresholds(1.01, 1.01, 0));
    }

    /** Fails whenever it has to read. */
    public Understander failing() {
        SentenceEncoder broken = new SentenceEncoder() {
            @Override
            public float[] encode(String words) {
                throw new IllegalStateException("the encoder is broken");
            }

            @Override
            public String name() {
                return "letter-pairs";
            }
        };
        return new Understander(Map.of(Language.ZH, broken, Language.EN, broken), model, SmallModel.NOWHERE);
    }

    private Understander with(Thresholds thresholds) {
        Map<Language, IntentModel.Trained> byLanguage = new EnumMap<>(Language.class);
        model.byLanguage().forEach((language, trained) -> byLanguage.put(language, trained.withThresholds(thresholds)));
        return new Understander(encoders, new IntentModel(byLanguage, model.revision()), SmallModel.NOWHERE);
    }

    private static IntentModel train(Map<Language, SentenceEncoder> encoders, List<Example> examples, String revision) {
        return new IntentTrainer(encoders, SmallModel.NOWHERE, Progress.SILENT).train(examples, revision);
    }

    private static final class LetterPairs implements SentenceEncoder {

        private final Map<String, float[]> directions = new ConcurrentHashMap<>();

        /** One of its own for every pair, the same in every run. */
        private static float[] direction(String pair) {
            Random random = new Random(pair.hashCode());
            float[] direction = new float[COMPONENTS];
            for (int c = 0; c < COMPONENTS; c++) {
                direction[c] = (float) random.nextGaussian();
            }
            return direction;
        }

        @Override
        public float[] encode(String words) {
            float[] vector = new float[COMPONENTS];
            for (int i = 0; i + 1 < words.length(); i++) {
                float[] direction = directions.computeIfAbsent(words.substring(i, i + 2), LetterPairs::direction);
                for (int c = 0; c < COMPONENTS; c++) {
                    vector[c] += direction[c];
                }
            }
            double length = 0;
            for (float value : vector) {
                length += value * value;
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) Math.max(Math.sqrt(length), 1e-6);
            }
            return vector;
        }

        @Override
        public String name() {
            return "letter-pairs";
        }
    }
}
