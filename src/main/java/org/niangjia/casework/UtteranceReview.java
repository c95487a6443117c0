package org.niangjia.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.cluster.UtteranceLikeness;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.place.PlaceFinder;

/** Looks the training utterances over for what teaches the model two things at once, or the same thing twice. Immutable. */
public final class UtteranceReview {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NOT_OURS = "the questions that are not ours";

    private final PlaceFinder places;

    /**
     * Reviews as the model learns.
     *
     * @param places the places that are named alike
     */
    public UtteranceReview(PlaceFinder places) {
        this.places = places;
    }

    /** Utterances of different intents that differ in nothing but the place, or in signs: the model would learn two answers to them. */
    public List<Problem> problems(List<TrainingUtterance> utterances) {
        List<Problem> problems = new ArrayList<>();
        Map<String, TrainingUtterance> seen = new HashMap<>();
        for (TrainingUtterance utterance : utterances) {
            String bare = NO_WORDS.matcher(learnt(utterance)).replaceAll("");
            TrainingUtterance before = bare.isEmpty() ? null : seen.putIfAbsent(bare, utterance);
            // The same words to the letter are reported where the files are read.
            if (before != null && !intent(before).equals(intent(utterance)) && !saysTheSame(before, utterance)) {
                problems.add(utterance.problem(
                        "but for the place or the signs, the utterance stands in " + before.place() + " too",
                        "keep one of them"));
            }
        }
        return problems;
    }

    /**
     * Utterances that say nearly the same as another of their intent, and those that sit closer to another intent.
     *
     * @param encoders should keep vectors: encoding all utterances takes some ten seconds
     */
    public List<Problem> notices(
            List<TrainingUtterance> utterances, Map<Language, ? extends SentenceEncoder> encoders, Progress progress) {
        return encoders.entrySet().stream()
                .flatMap(encoder -> notices(
                        utterances.stream()
                                .filter(u -> u.language() == encoder.getKey())
                                .toList(),
                        encoder.getValue(),
                        progress))
                .sorted()
                .toList();
    }

    private Stream<Problem> notices(List<TrainingUtterance> spoken, SentenceEncoder encoder, Progress progress) {
        List<float[]> vectors = encoder.encodeAll(
                spoken.stream().map(this::learnt).toList(),
                done -> progress.report("reading utterances", done, spoken.size()));
        UtteranceLikeness.Found found = UtteranceLikeness.among(
                vectors, spoken.stream().map(UtteranceReview::intent).toList());
        return Stream.concat(
                found.same().stream()
                        .map(same -> spoken.get(same.utterance())
                                .problem(
                                        "says nearly the same as "
                                                + spoken.get(same.earlier()).place() + cosine(same.cosine()),
                                        "say it as another worker would, or remove it")),
                found.astray().stream().map(astray -> {
                    TrainingUtterance nearest = spoken.get(astray.nearest());
                    return spoken.get(astray.utterance())
                            .problem(
                                    "sits closer to " + intent(nearest) + ", as in " + nearest.place()
                                            + cosine(astray.cosine()),
                                    "move it there, or say more plainly what makes it different");
                }));
    }

    /** The words as the model learns them. */
    private String learnt(TrainingUtterance utterance) {
        return places.alike(Utterance.of(utterance.words()).words());
    }

    private static boolean saysTheSame(TrainingUtterance one, TrainingUtterance other) {
        return Utterance.of(one.words()).equals(Utterance.of(other.words()));
    }

    private static String intent(TrainingUtterance utterance) {
        return utterance.intent().orElse(NOT_OURS);
    }

    private static String cosine(double cosine) {
        return String.format(Locale.ROOT, " (cosine %.2f)", cosine);
    }
}
