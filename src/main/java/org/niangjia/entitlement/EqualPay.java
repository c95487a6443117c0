package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * By how much men at the same work are paid more than she (Law on the Protection of Women's Rights and Interests, article 45). Whether the work is the
 * same, and her sex the reason, is what she has to show: the results say so.
 */
final class EqualPay implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.OTHERS_HOURLY_PAY,
                Fact.HOURLY_WAGE,
                Fact.WORKED_HOURS,
                Fact.OTHERS_MONTHLY_PAY,
                Fact.OWN_PART_OF_PAY,
                Fact.UNDERPAID_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Gap> byTheHour = sheet.fact(Fact.OTHERS_HOURLY_PAY)
                .flatMap(others ->
                        sheet.fact(Fact.HOURLY_WAGE).map(own -> new Gap(others, own, sheet.fact(Fact.WORKED_HOURS))));
        Optional<Gap> byTheMonth = sheet.fact(Fact.OTHERS_MONTHLY_PAY)
                .flatMap(others -> sheet.fact(Fact.OWN_PART_OF_PAY)
                        .map(own -> new Gap(others, own, sheet.fact(Fact.UNDERPAID_MONTHS))));
        return byTheHour
                .or(() -> byTheMonth)
                .filter(Gap::isOne)
                .<Entitled>map(gap -> new Entitled.Counted(
                        gap.results(byTheHour.isPresent()),
                        gap.many().isPresent()
                                ? Optional.empty()
                                : Optional.of(byTheHour.isPresent() ? Fact.WORKED_HOURS : Fact.UNDERPAID_MONTHS),
                        false))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    /**
     * What others get and what she gets.
     *
     * @param many for how many hours or months, as far as she tells
     */
    private record Gap(BigDecimal others, BigDecimal own, Optional<BigDecimal> many) {

        boolean isOne() {
            return others.compareTo(own) > 0;
        }

        List<Result> results(boolean anHour) {
            List<Result> results = new ArrayList<>();
            String working = Arithmetic.plain(others) + " − " + Arithmetic.plain(own);
            BigDecimal each = Arithmetic.yuan(others.subtract(own));
            many.ifPresent(times -> results.add(Result.amount(
                    "equal_pay_gap",
                    Unit.YUAN,
                    Arithmetic.yuan(each.multiply(times)),
                    "(" + working + ") × " + Arithmetic.plain(times),
                    List.of())));
            results.add(
                    anHour
                            ? Result.amount("equal_pay_gap_an_hour", Unit.YUAN, each, working, List.of())
                            : Result.amount("equal_pay_gap_a_month", Unit.YUAN, each, working, List.of()));
            return results;
        }
    }
}
