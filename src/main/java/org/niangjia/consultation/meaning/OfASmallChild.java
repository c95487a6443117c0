package org.niangjia.consultation.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Money for a child whose birth she tells: for one that is not three the tax deduction is that for infants, not for education; and what holds for
 * those born before the subsidy began is not of a child born since. Thread-safe.
 */
final class OfASmallChild {

    private static final Phrasing SMALL =
            Phrasing.of("(?:这么|那么|还)小的?(?:孩子|娃|宝)|吃奶的娃|婴儿|奶娃|\\b(?:baby|infant|toddler)\\b");

    private static final Phrasing AT_SCHOOL =
            Phrasing.of("上学|学校|小学|初中|高中|大学|幼儿园|学前|教育|读书|念书|\\b(?:school|kindergarten|education|college)\\b");

    private static final Phrasing HOW =
            Phrasing.of("怎么(?:领|办|申|弄|报)|咋(?:领|办|申|弄)|如何(?:领|办|申)|去哪|哪儿领|材料|手续|\\bhow (?:do|can|to)\\b|\\bapply\\b");

    private static final int YEARS_OF_AN_INFANT = 3;

    /** Of the births that the intent is not of, as its name says. */
    private static final int FIRST_YEAR = 2025;

    private static final int FIGURES_OF_A_YEAR = 4;

    private OfASmallChild() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String understood, String words, Facts facts) {
        return switch (understood) {
            case "childcare_subsidy_tax.tax_deduction_education" ->
                isSmall(words, facts) && !AT_SCHOOL.isIn(words)
                        ? Optional.of("childcare_subsidy_tax.tax_deduction_infant")
                        : Optional.empty();
            case "childcare_subsidy_tax.born_before_2025" ->
                bornInYear(facts).orElse(0) >= FIRST_YEAR
                        ? Optional.of("childcare_subsidy_tax." + (HOW.isIn(words) ? "subsidy_how" : "subsidy_amount"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isSmall(String words, Facts facts) {
        return SMALL.isIn(words)
                || facts.get(Fact.CHILD_AGE)
                        .filter(age -> age.compareTo(BigDecimal.valueOf(YEARS_OF_AN_INFANT)) < 0)
                        .isPresent()
                || facts.get(Fact.BORN_IN)
                        .filter(born -> facts.on().getYear() - year(born) < YEARS_OF_AN_INFANT)
                        .isPresent();
    }

    private static OptionalInt bornInYear(Facts facts) {
        return facts.get(Fact.BORN_ON)
                .map(born -> OptionalInt.of(born.getYear()))
                .or(() -> facts.get(Fact.BORN_IN).map(born -> OptionalInt.of(year(born))))
                .orElse(OptionalInt.empty());
    }

    /** Of a month or a year as the fact has it: 2025-06, 2025. */
    private static int year(String born) {
        return Integer.parseInt(born.substring(0, FIGURES_OF_A_YEAR));
    }
}
