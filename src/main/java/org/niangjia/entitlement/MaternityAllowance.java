package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/**
 * Maternity allowance by the month: the average monthly wage of her employer's staff in the year before (Social Insurance Law, article 56;
 * Special Provisions, article 8), and how it compares with her own wage. By how many days a month is divided is set locally and not
 * confirmed: there is a sum for the leave only where she tells that, and the days as she was told them or asks for them alone. Whether the employer
 * makes up a gap is for the article to say.
 */
final class MaternityAllowance implements Rule {

    /** The leave for which it is paid: the allowance holds from the same day on. */
    private static final String NATIONAL_LEAVE = "maternity_leave";

    private final UninsuredMaternity uninsured = new UninsuredMaternity();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        Stream.of(
                                Fact.EMPLOYER_AVERAGE_WAGE,
                                Fact.MONTHLY_WAGE,
                                Fact.INSURED,
                                Fact.ALLOWANCE_DIVISOR,
                                Fact.ALLOWANCE_DAYS,
                                Fact.ADDED_LEAVE_PAY,
                                Fact.UNDERPAID_MONTHS),
                        AllowanceGap.DEPENDS_ON.stream())
                .toList();
    }

    @Override
    public boolean isToldItsFigure(Facts facts) {
        boolean toldOfTheAllowance = facts.get(Fact.ALLOWANCE_DIVISOR).isPresent()
                && facts.knowsAny(List.of(Fact.ALLOWANCE_DAYS, Fact.LEAVE_DAYS_ASKED))
                && facts.get(Fact.EMPLOYER_AVERAGE_WAGE).isPresent();
        // Who pays for the days that the province adds she tells herself: it was the employer, and too little.
        return toldOfTheAllowance
                || (facts.get(Fact.ADDED_LEAVE_PAY).isPresent()
                        && facts.get(Fact.MONTHLY_WAGE).isPresent());
    }

    @Override
    public Entitled count(Worksheet sheet) {
        if (!sheet.fact(Fact.INSURED).orElse(true)) {
            return uninsured.count(sheet);
        }
        // Who pays during the leave is settled by article 8 of the Special Provisions; the leave itself is older.
        sheet.restsOn("special-provisions", "maternity_leave");
        List<Step> steps = List.of(sheet.figure(NATIONAL_LEAVE).step());
        Optional<BigDecimal> average = sheet.fact(Fact.EMPLOYER_AVERAGE_WAGE);
        Optional<Result> missing = AddedLeaveShort.of(sheet).or(() -> AllowanceGap.of(sheet));
        if (average.isEmpty()) {
            return missing.<Entitled>map(Entitled.Counted::of)
                    .orElseGet(() -> new Entitled.Needs(List.of(Fact.EMPLOYER_AVERAGE_WAGE)));
        }
        BigDecimal allowance = average.get();
        List<Result> results = new ArrayList<>();
        results.add(Result.amount("allowance_a_month", Unit.YUAN, Arithmetic.yuan(allowance), "", steps));
        Optional<BigDecimal> days = days(sheet);
        SumAsTold.of("allowance_as_told", sheet, allowance, days).ifPresent(results::add);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        wage.flatMap(own -> difference(allowance, own, steps)).ifPresent(results::add);
        wage.map(own -> own.subtract(allowance))
                .filter(less -> less.signum() > 0)
                .flatMap(less -> SumAsTold.of("gap_as_told", sheet, less, days))
                .ifPresent(results::add);
        missing.ifPresent(results::add);
        return new Entitled.Counted(results, wage.isEmpty() ? Optional.of(Fact.MONTHLY_WAGE) : Optional.empty(), false);
    }

    /** For how many days she was told that it is paid, or asks for it: of two numbers neither is plainly meant. */
    private static Optional<BigDecimal> days(Worksheet sheet) {
        Optional<Integer> asked = sheet.fact(Fact.LEAVE_DAYS_ASKED);
        return sheet.fact(Fact.ALLOWANCE_DAYS)
                .or(() -> asked)
                .filter(days -> asked.isEmpty() || asked.get().equals(days))
                .map(BigDecimal::valueOf);
    }

    private static Optional<Result> difference(BigDecimal allowance, BigDecimal own, List<Step> steps) {
        BigDecimal more = Arithmetic.yuan(allowance.subtract(own));
        if (more.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                more.signum() > 0
                        ? Result.amount("allowance_above_wage", Unit.YUAN, more, minus(allowance, own), steps)
                        : Result.amount(
                                "allowance_below_wage", Unit.YUAN, more.negate(), minus(own, allowance), steps));
    }

    private static String minus(BigDecimal one, BigDecimal other) {
        return Arithmetic.plain(one) + " − " + Arithmetic.plain(other);
    }
}
