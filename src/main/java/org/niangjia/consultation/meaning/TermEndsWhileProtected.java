package org.niangjia.consultation.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Whose contract runs out while she expects or has a small child asks until when it goes on, and not only of the severance: 宝宝6月出生，合同12月底到期. Thread-safe.
 */
final class TermEndsWhileProtected {

    private static final String ANY_EXPIRY = "other_labour.contract_expiry";

    private static final String GOES_ON = "dismissal_protection.contract_ends";

    /** Whether a child of that age still matters the rule says. */
    private static final int SMALL_YEARS = 2;

    private static final int MONTHS_OF_PREGNANCY = 10;

    private static final String OF_A_LOSS = "miscarriage_leave.";

    private static final Phrasing OF_THE_CONTRACT = Phrasing.of(
            "合同[^。;；]{0,40}(?:延|续|终止|到期[^。;；，]{0,6}(?:吗|么|不|能|可以|怎么|咋))|(?:延|续)[^，。;；]{0,6}合同|\\b(?:contract|term)\\b[^.;]{0,60}\\b(?:extend\\w*|until|end (?:it|the)|let me go|keep me)");

    private static final Phrasing HIS = Phrasing.of("老婆|媳妇|妻子|我是(?:孩子|娃)?(?:他|她)?爸|\\bmy wife\\b");

    private TermEndsWhileProtected() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        boolean withAChild = intent.equals(ANY_EXPIRY) && endsWithASmallChild(facts);
        boolean afterALoss = (intent.equals(ANY_EXPIRY) || intent.startsWith(OF_A_LOSS)) && endsAfterALoss(text, facts);
        return (withAChild || afterALoss) && !HIS.isIn(text) ? Optional.of(GOES_ON) : Optional.empty();
    }

    /** 12月3号流产，合同10号到期，要延到几号: asked of the contract, and not of the leave alone. */
    private static boolean endsAfterALoss(String text, Facts facts) {
        return facts.get(Fact.LOST_ON).isPresent()
                && facts.get(Fact.TERM_ENDS_ON).isPresent()
                && OF_THE_CONTRACT.isIn(text);
    }

    private static boolean endsWithASmallChild(Facts facts) {
        return facts.get(Fact.TERM_ENDS_ON).isPresent() ? endsOnADay(facts) : hasAnInfant(facts);
    }

    /** No day of the end is told, so it is now: 娃八个月，合同到期不给续. */
    private static boolean hasAnInfant(Facts facts) {
        return facts.get(Fact.CHILD_AGE)
                .map(years -> years.compareTo(BigDecimal.ONE) < 0)
                .orElseGet(() -> facts.get(Fact.BORN_ON)
                        .filter(born ->
                                !born.isAfter(facts.on()) && born.plusYears(1).isAfter(facts.on()))
                        .isPresent());
    }

    private static boolean endsOnADay(Facts facts) {
        Optional<LocalDate> born = facts.get(Fact.BORN_ON);
        return facts.get(Fact.TERM_ENDS_ON)
                .filter(end -> born.filter(birth -> birth.plusYears(SMALL_YEARS).isAfter(end)
                                && birth.minusMonths(MONTHS_OF_PREGNANCY).isBefore(end))
                        .isPresent())
                .isPresent();
    }
}
