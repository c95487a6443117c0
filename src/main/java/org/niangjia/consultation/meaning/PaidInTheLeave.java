package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.wage.AddedLeavePay;
import org.niangjia.understanding.passage.Passage;

/**
 * Who tells what was paid in the days that the province adds, or at how much a day of the leave is counted by an employer that did not insure her,
 * and asks for a sum, is told of the pay during the leave: not of its days, nor of wages in general. Thread-safe.
 */
final class PaidInTheLeave {

    private static final String INSURED = "maternity_allowance.wage_and_allowance";
    private static final String NOT_INSURED = "maternity_allowance.not_insured";

    /** How much is due is heard as how many days there are. */
    private static final Set<String> ITS_DAYS = Set.of("maternity_leave.days", "maternity_leave.return_date");

    private static final Phrasing PAID_SHORT = Phrasing.of(
            "(?:少(?:发|给|付|打|算)|差|欠|亏|补)(?:了|我|俺|给|发)*(?:多少|几)|(?:少|差|欠|补)[^，。,.;；]{0,4}多少|\\b(?:short|missing|owe[sd]?|underpaid|difference)\\b");

    private static final Phrasing SUM_ASKED = Phrasing.of(
            "多少钱|(?:给|掏|开|付|赔|发|补|出|拿|领)(?:我|俺|给|到)*多少(?![天日])|\\bhow much (?:money|pay|does|do|should|must|is|will|has)\\b");

    private PaidInTheLeave() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        boolean insured = facts.get(Fact.INSURED).orElse(true);
        String text = Utterance.of(words).words();
        if (facts.get(Fact.ADDED_LEAVE_PAY).isPresent()
                && PAID_SHORT.isIn(text)
                && AddedLeavePay.isToldIn(Passage.of(words, facts.on()))) {
            return Optional.of(insured ? INSURED : NOT_INSURED);
        }
        return Optional.of(NOT_INSURED)
                .filter(pay -> ITS_DAYS.contains(intent)
                        && !insured
                        && facts.get(Fact.LEAVE_DAY_PAY).isPresent()
                        && SUM_ASKED.isIn(text));
    }
}
