package org.niangjia.consultation.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.insurance.InsuredFacts;
import org.niangjia.understanding.passage.Passage;

/**
 * Who tells that no employer insured her and asks what a birth costs, or what she lives on while she is at home, is told what the employer pays: no fund pays
 * for her. Who is insured, or tells of others alone that they are not, is told what the fund pays. Thread-safe.
 */
final class NotInsured {

    /** Questions of the insured, each with the same of those who are not. */
    private static final Map<String, String> SAME = Map.of(
            "medical_expenses.covered", "medical_expenses.not_insured",
            "maternity_allowance.wage_and_allowance", "maternity_allowance.not_insured");

    private static final Map<String, String> OF_THE_INSURED =
            SAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Another insurance pays then. */
    private static final Phrasing INSURED_ELSEWHERE = Phrasing.of(
            "居民医保|居民(?:基本)?医疗|城乡|新农合|农合|合作医疗|灵活就业|失业金|老公|丈夫|爱人|对象|男人|\\b(?:resident|rural|husband|spouse|flexible)\\b");

    private NotInsured() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        // Most questions are of neither kind, and who is insured is read out of the words.
        if (!SAME.containsKey(intent) && !OF_THE_INSURED.containsKey(intent)) {
            return Optional.empty();
        }
        Optional<Boolean> insured = facts.get(Fact.INSURED);
        if (insured.orElseGet(() -> InsuredFacts.isOfOthersAlone(Passage.of(words, facts.on())))) {
            return Optional.ofNullable(OF_THE_INSURED.get(intent));
        }
        return Optional.ofNullable(SAME.get(intent))
                .filter(same -> insured.isPresent()
                        && !INSURED_ELSEWHERE.isIn(Utterance.of(words).words()));
    }
}
