package org.niangjia.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.evaluation.Evaluation;
import org.niangjia.understanding.evaluation.Outcome;
import org.niangjia.understanding.evaluation.RiskPoint;
import org.niangjia.understanding.model.Calibration;
import org.niangjia.understanding.model.IntentModel;

/**
 * What {@code evaluate --report} tells, once as a page and once as JSON.
 *
 * @param revision of the model
 * @param trained what is kept with the model, by language
 * @param utterances what it was trained on; empty if that is not known
 */
record EvaluationReport(
        List<Outcome> outcomes,
        String revision,
        Map<Language, IntentModel.Result> trained,
        List<TrainingUtterance> utterances) {

    EvaluationReport {
        outcomes = List.copyOf(outcomes);
        trained = new TreeMap<>(trained);
        utterances = List.copyOf(utterances);
    }

    /** How well a topic was told in a language, and by how many utterances it was learned; no topic is trained anew with fewer. */
    record Learned(Language language, String topic, int utterances, int questions, double accuracy) {}

    Evaluation.Report figures() {
        return Evaluation.report(outcomes);
    }

    Calibration calibration() {
        return Evaluation.calibration(outcomes);
    }

    List<RiskPoint> riskCoverage() {
        return Evaluation.riskCoverage(outcomes);
    }

    /** Of our questions: how many of each topic were taken for which. */
    SortedMap<String, SortedMap<String, Integer>> confusion() {
        SortedMap<String, SortedMap<String, Integer>> confusion = new TreeMap<>();
        ours().forEach(o ->
                confusion.computeIfAbsent(o.label(), l -> new TreeMap<>()).merge(o.topic(), 1, Integer::sum));
        return confusion;
    }

    /** Of the questions that are not ours: how many of each kind were met how. */
    SortedMap<String, Map<Outcome.Met, Integer>> strangers() {
        SortedMap<String, Map<Outcome.Met, Integer>> strangers = new TreeMap<>();
        outcomes.stream()
                .filter(o -> !o.row().inScope())
                .forEach(o -> strangers
                        .computeIfAbsent(o.label(), l -> new EnumMap<>(Outcome.Met.class))
                        .merge(o.met(), 1, Integer::sum));
        return strangers;
    }

    /** Those that were answered first: nobody asked back before a wrong answer. The surest of them first. */
    List<Outcome> misread() {
        return outcomes.stream()
                .filter(Outcome::misread)
                .sorted(Comparator.comparing(Outcome::met)
                        .thenComparing(Outcome::topicConfidence, Comparator.reverseOrder()))
                .toList();
    }

    List<Learned> learned() {
        List<Learned> learned = new ArrayList<>();
        if (utterances.isEmpty()) {
            return learned;
        }
        Map<Language, SortedMap<String, List<Outcome>>> byTopic = new EnumMap<>(Language.class);
        ours().forEach(o -> byTopic.computeIfAbsent(
                        Utterance.of(o.row().question()).language(), l -> new TreeMap<>())
                .computeIfAbsent(o.label(), t -> new ArrayList<>())
                .add(o));
        byTopic.forEach((language, topics) -> topics.forEach((topic, of) -> learned.add(new Learned(
                language,
                topic,
                utterancesOf(language, topic),
                of.size(),
                of.stream().filter(Outcome::rightTopic).count() / (double) of.size()))));
        return learned;
    }

    private List<Outcome> ours() {
        return outcomes.stream().filter(o -> o.row().inScope()).toList();
    }

    private int utterancesOf(Language language, String topic) {
        return (int) utterances.stream()
                .filter(u -> u.language() == language)
                .filter(u -> u.intent()
                        .filter(intent -> intent.startsWith(topic + "."))
                        .isPresent())
                .count();
    }
}
