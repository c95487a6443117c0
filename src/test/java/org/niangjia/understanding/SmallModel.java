package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.CharacterEncoder;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.model.Thresholds;
import org.niangjia.understanding.place.PlaceFinder;

/** A model of a few intents, trained in less than a second on {@link CharacterEncoder}. */
public final class SmallModel {

    public static final String DAYS = "maternity_leave.days";
    public static final String FIRED = "dismissal_protection.dismissed_pregnant";
    public static final String PATERNITY = "paternity_leave.days";

    public static final Map<Language, SentenceEncoder> ENCODERS =
            Map.of(Language.ZH, new CharacterEncoder(), Language.EN, new CharacterEncoder());

    /** Knows no place. */
    public static final PlaceFinder NOWHERE = new PlaceFinder(Map.of());

    private static final String[] ENDINGS = {"", "？", "啊", "呢", "请问", "谢谢", "急", "一下", "吗", "吧"};

    private static final Map<String, List<String>> CHINESE = Map.of(
            DAYS, List.of("产假有多少天", "产假能休几天", "生孩子放多久假"),
            FIRED, List.of("怀孕被公司辞退怎么办", "单位要开除怀孕的我", "老板因为我怀孕赶我走"),
            PATERNITY, List.of("陪产假有几天", "丈夫护理假多少天", "老公能陪几天假"));

    private static final List<String> STRANGE = List.of("今天天气怎么样", "给我讲个笑话", "离婚财产怎么分", "股票什么时候涨", "红烧肉怎么做", "你叫什么名字");

    private SmallModel() {}

    public static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        CHINESE.keySet().stream()
                .sorted()
                .forEach(intent -> CHINESE.getOrDefault(intent, List.of())
                        .forEach(words -> vary(words, Optional.of(intent), examples)));
        STRANGE.forEach(words -> vary(words, Optional.empty(), examples));
        return examples;
    }

    private static void vary(String words, Optional<String> intent, List<Example> examples) {
        for (String ending : ENDINGS) {
            examples.add(new Example(Language.ZH, words + ending, intent));
        }
    }

    public static IntentModel train(String revision) {
        return new IntentTrainer(ENCODERS, NOWHERE, Progress.SILENT).train(examples(), revision);
    }

    /** An understander with this model. */
    public static Understander understander() {
        return new Understander(ENCODERS, Once.MODEL, NOWHERE);
    }

    /** One that answers everything it can put words to. */
    public static Understander alwaysSure() {
        return withThresholds(new Thresholds(0, 0, 0));
    }

    /** One that always asks back. */
    public static Understander neverSure() {
        return withThresholds(new Thresholds(0, 2, 0));
    }

    /** One that takes nothing for a question of ours. */
    public static Understander refusing() {
        return withThresholds(new Thresholds(2, 0, 0));
    }

    private static Understander withThresholds(Thresholds thresholds) {
        Map<Language, IntentModel.Trained> changed = new EnumMap<>(Language.class);
        Once.MODEL
                .byLanguage()
                .forEach((language, trained) -> changed.put(language, trained.withThresholds(thresholds)));
        return new Understander(ENCODERS, new IntentModel(changed, "small"), NOWHERE);
    }

    /** Trained when it is first asked for, for all tests of a run. */
    private static final class Once {
        static final IntentModel MODEL = train("small");
    }
}
