package org.niangjia.consultation.meaning;

import java.time.LocalDate;
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

    /** Whether she is insured is told without a date. */
    private static final LocalDate OF_ANY_DAY = LocalDate.EPOCH;

    private static final Phrasing WHO_PAYS = Phrasing.of(
            "(?:谁|哪个?|哪里|公司还是|单位还是)[^，。,.;；]{0,4}(?:给钱|付|发|出|掏|负担|承担|管)|(?:钱|工资|津贴)[^，。,.;；]{0,4}(?:谁|哪)|\\bwho (?:pays|will pay|has to pay|should pay|must pay|covers)\\b");

    private static final Phrasing OF_A_BIRTH = Phrasing.of(
            "产假|生(?:孩子|娃|完|育)|预产|月子|怀(?:孕|着)|\\b(?:maternity|birth|baby|pregnan\\w*|give birth|due (?:in|on|next|this|soon)|expecting)\\b");

    private NotInsured() {}

    /** Whether who says that her employer did not insure her asks who pays for a birth. */
    static boolean asksWhoPays(String words) {
        String text = Utterance.of(words).words();
        return WHO_PAYS.isIn(text)
                && OF_A_BIRTH.isIn(text)
                && !INSURED_ELSEWHERE.isIn(text)
                && InsuredFacts.tellOfNone(Passage.of(words, OF_ANY_DAY));
    }

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
