package org.niangjia.consultation.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * How long she is supposed to have worked, after it was told of all her years: 要是只干了6年呢, what if i only worked 6 years. By itself it would be of this
 * employer, and leave the years as they were. Thread-safe.
 */
final class AllTheYears {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private static final int PLACES = 3;

    private static final Phrasing OF_THIS_EMPLOYER = Phrasing.of(
            "[这那本该]个?(?:单位|公司|厂|家|里|儿|边)|(?:现在|目前)(?:的|这)|\\b(?:here|there|this (?:company|employer|job|factory)|for (?:them|him|her))\\b");

    private AllTheYears() {}

    /** What was told, where the length of service takes the place of all the years that were told before. */
    static Map<Fact<?>, Object> supposed(String words, Matter matter, Map<Fact<?>, Object> told) {
        boolean ofAll = matter.told().containsKey(Fact.WORKED_YEARS.name())
                && !matter.told().containsKey(Fact.SERVICE_MONTHS.name())
                && !told.containsKey(Fact.WORKED_YEARS)
                && LeaningWords.areMarked(words)
                && !OF_THIS_EMPLOYER.isIn(Utterance.of(words).words());
        if (!ofAll || !(told.get(Fact.SERVICE_MONTHS) instanceof BigDecimal months)) {
            return told;
        }
        Map<Fact<?>, Object> all = new HashMap<>(told);
        all.remove(Fact.SERVICE_MONTHS);
        BigDecimal years = months.divide(MONTHS_OF_A_YEAR, PLACES, RoundingMode.DOWN);
        all.put(Fact.WORKED_YEARS, new BigDecimal(years.stripTrailingZeros().toPlainString()));
        return all;
    }
}
