package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What is due each month to who kept to a non-compete clause for which no pay was agreed: a share of the average wage of the last twelve
 * months, at least the minimum wage (Interpretation on labour disputes (I), article 36).
 */
final class NonCompetePay {

    static final List<Fact<?>> FACTS = List.of(
            Fact.NON_COMPETE_UNPAID,
            Fact.NON_COMPETE_RELEASED,
            Fact.NON_COMPETE_PAY,
            Fact.NON_COMPETE_FROM,
            Fact.MONTHLY_WAGE,
            Fact.MINIMUM_WAGE);

    private static final String SHARE = "non_compete_default_pay";
    private static final String ON_RELEASE = "non_compete_release_pay";
    private static final String LIMIT = "non_compete_limit";

    private NonCompetePay() {}

    /** Nothing if she tells of no such clause. */
    static Optional<Entitled> of(Worksheet sheet) {
        if (sheet.facts().is(Fact.NON_COMPETE_RELEASED)) {
            return sheet.fact(Fact.NON_COMPETE_PAY).map(pay -> onRelease(sheet.figure(ON_RELEASE), pay));
        }
        if (!sheet.facts().is(Fact.NON_COMPETE_UNPAID)) {
            return sheet.fact(Fact.NON_COMPETE_FROM).map(day -> longest(sheet, day));
        }
        Figure share = sheet.figure(SHARE);
        return Optional.of(sheet.fact(Fact.MONTHLY_WAGE)
                .map(wage -> counted(share, sheet.figure(LIMIT), wage, sheet.fact(Fact.MINIMUM_WAGE)))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.MONTHLY_WAGE))));
    }

    /** What is due on top where the employer gives the clause up before its end (article 39). */
    private static Entitled onRelease(Figure months, BigDecimal aMonth) {
        return Entitled.Counted.of(Result.amount(
                "non_compete_on_release",
                Unit.YUAN,
                Arithmetic.yuan(aMonth.multiply(months.number())),
                Arithmetic.plain(aMonth) + " × " + Arithmetic.plain(months.number()),
                List.of(months.step())));
    }

    /** Whatever the clause says, it binds her no longer after she left (Labour Contract Law, article 24). */
    private static Entitled longest(Worksheet sheet, LocalDate left) {
        Figure limit = sheet.figure(LIMIT);
        return Entitled.Counted.of(Result.day("non_compete_until", Deadline.after(left, limit), List.of(limit.step())));
    }

    private static Entitled counted(Figure share, Figure limit, BigDecimal wage, Optional<BigDecimal> minimum) {
        BigDecimal part = Arithmetic.yuan(Arithmetic.percent(share.number(), wage));
        String working = Arithmetic.plain(wage) + " × " + Arithmetic.plain(share.number()) + "%";
        if (minimum.isEmpty()) {
            return new Entitled.Counted(
                    List.of(
                            Result.amount(
                                    "non_compete_a_month_unfloored", Unit.YUAN, part, working, List.of(share.step())),
                            atMost(part, limit)),
                    Optional.of(Fact.MINIMUM_WAGE),
                    false);
        }
        boolean floored = minimum.filter(least -> least.compareTo(part) > 0).isPresent();
        BigDecimal due = minimum.map(part::max).orElse(part);
        return Entitled.Counted.of(
                Result.amount("non_compete_a_month", Unit.YUAN, due, floored ? "" : working, List.of(share.step())),
                atMost(due, limit));
    }

    /** All of it for the longest time that a clause may bind her, whatever it says. */
    private static Result atMost(BigDecimal aMonth, Figure limit) {
        BigDecimal months = limit.number().multiply(Arithmetic.MONTHS_OF_YEAR);
        return Result.amount(
                "non_compete_at_most",
                Unit.YUAN,
                Arithmetic.yuan(aMonth.multiply(months)),
                Arithmetic.plain(aMonth) + " × " + Arithmetic.plain(months),
                List.of(limit.step()));
    }
}
