package org.niangjia.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Language;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.encoder.CharacterEncoder;

class IntentTrainerTest {

    private static final String ADDED = "单位知道我怀上了就叫我明天别来";

    private final List<String> steps = new ArrayList<>();
    private final IntentTrainer trainer =
            new IntentTrainer(SmallModel.ENCODERS, SmallModel.NOWHERE, (step, done, total) -> steps.add(step));
    private final List<Example> many = many();

    /** Enough examples that one more is a small edit. */
    private static List<Example> many() {
        List<Example> many = new ArrayList<>();
        for (Example example : SmallModel.examples()) {
            many.add(example);
            many.add(new Example(example.language(), "您好，" + example.words(), example.intent()));
        }
        return many;
    }

    private IntentModel.Trained chinese(IntentModel model) {
        return Optional.ofNullable(model.byLanguage().get(Language.ZH)).orElseThrow();
    }

    @Test
    void afterASmallEditTrainingGoesOnAndKnowsWhatWasAdded() {
        IntentModel before = trainer.train(many, "before");
        steps.clear();
        List<Example> edited = new ArrayList<>(many);
        edited.add(new Example(Language.ZH, ADDED, Optional.of(SmallModel.FIRED)));
        IntentModel after = trainer.train(edited, "after", Optional.of(before));
        assertThat(steps).noneMatch(step -> step.startsWith("judging"));
        assertThat(chinese(after).examples()).isEqualTo(many.size() + 1);
        Understander then = new Understander(SmallModel.ENCODERS, after, SmallModel.NOWHERE);
        assertThat(then.understand(ADDED).ranked().get(0).intent()).isEqualTo(SmallModel.FIRED);
    }

    @Test
    void whatWasAddedIsJudgedByTheModelBefore() {
        IntentModel before = trainer.train(many, "before");
        List<Example> edited = new ArrayList<>(many);
        edited.add(new Example(Language.ZH, ADDED, Optional.of(SmallModel.PATERNITY)));
        TrainingMemory memory = chinese(trainer.train(edited, "after", Optional.of(before)))
                .memory()
                .orElseThrow();
        Judgement judged = memory.judged().stream()
                .filter(j -> j.words().equals(ADDED))
                .findFirst()
                .orElseThrow();
        IntentClassifier.Scores scores =
                chinese(before).classifier().classify(ADDED, new CharacterEncoder().encode(ADDED));
        // The components of all vectors and those of one are added up in another order, in single precision.
        assertThat(judged.inScope()).isCloseTo(scores.inScope(), within(1e-6));
        assertThat(memory.changedSince()).isEqualTo(1);
    }

    @Test
    void whatMeansSomethingElseAfterAnEditIsUnlearnt() {
        Example moved = new Example(Language.ZH, ADDED, Optional.of(SmallModel.FIRED));
        List<Example> with = new ArrayList<>(many);
        with.add(new Example(Language.ZH, ADDED, Optional.of(SmallModel.PATERNITY)));
        List<Example> edited = new ArrayList<>(many);
        edited.add(moved);
        IntentModel after = trainer.train(edited, "after", Optional.of(trainer.train(with, "before")));
        Understander then = new Understander(SmallModel.ENCODERS, after, SmallModel.NOWHERE);
        assertThat(then.understand(ADDED).ranked().get(0).intent()).isEqualTo(SmallModel.FIRED);
        // One that is no more, and one that is new.
        assertThat(chinese(after).memory().orElseThrow().changedSince()).isEqualTo(2);
    }

    @Test
    void trainingOnComesToNearlyTheSameAsTrainingFromNothing() {
        List<Example> edited = new ArrayList<>(many);
        edited.add(new Example(Language.ZH, ADDED, Optional.of(SmallModel.FIRED)));
        IntentModel on = trainer.train(edited, "on", Optional.of(trainer.train(many, "before")));
        IntentModel anew = trainer.train(edited, "anew");
        for (Example example : edited) {
            float[] vector = new CharacterEncoder().encode(example.words());
            IntentClassifier.Scores a = chinese(on).classifier().classify(example.words(), vector);
            IntentClassifier.Scores b = chinese(anew).classifier().classify(example.words(), vector);
            assertThat(a.inScope()).isCloseTo(b.inScope(), within(0.1));
        }
    }

    @Test
    void whereNothingChangedTheModelBeforeIsKept() {
        IntentModel before = trainer.train(many, "before");
        assertThat(chinese(trainer.train(many, "same", Optional.of(before)))).isSameAs(chinese(before));
    }

    @Test
    void aLargeEditIsTrainedFromNothing() {
        IntentModel before = trainer.train(many, "before");
        steps.clear();
        trainer.train(SmallModel.examples(), "half", Optional.of(before));
        assertThat(steps).anyMatch(step -> step.startsWith("judging"));
    }

    @Test
    void aNewIntentIsTrainedFromNothing() {
        IntentModel before = trainer.train(many, "before");
        steps.clear();
        List<Example> edited = new ArrayList<>(many);
        edited.add(new Example(Language.ZH, ADDED, Optional.of("new_topic.new_intent")));
        IntentModel after = trainer.train(edited, "after", Optional.of(before));
        assertThat(steps).anyMatch(step -> step.startsWith("judging"));
        assertThat(chinese(after).classifier().models().outcomes()).contains("new_topic.new_intent");
    }

    @Test
    void questionsThatAreNotOursAreRefusedWhateverTheirKind() {
        List<Example> ofKinds = new ArrayList<>();
        for (int i = 0; i < many.size(); i++) {
            Example example = many.get(i);
            ofKinds.add(
                    example.intent().isPresent()
                            ? example
                            : new Example(example.language(), example.words(), example.intent(), "kind" + i % 3));
        }
        IntentModel.Trained trained = chinese(trainer.train(ofKinds, "kinds"));
        assertThat(trained.classifier().models().outcomes())
                .endsWith("__none__kind0", "__none__kind1", "__none__kind2");
        String strange = "今天天气怎么样";
        IntentClassifier.Scores scores = trained.classifier().classify(strange, new CharacterEncoder().encode(strange));
        assertThat(scores.none()).isGreaterThan(0.5);
        assertThat(scores.ranked()).noneMatch(c -> c.intent().startsWith("__none__"));
        assertThat(trained.memory().orElseThrow().judged()).anyMatch(j -> !j.isOurs());
    }
}
