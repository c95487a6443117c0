package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/**
 * What is short of the local minimum wage that she tells, for who works past retirement age (Provisions on workers past retirement age, article 11).
 * Only months since the provisions are in force count; where she does not tell how many were paid less, it is said what all of them come to.
 */
final class OverAgePay implements Rule {

    private static final String START = "over_age_pay_start";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MINIMUM_WAGE, Fact.MONTHLY_WAGE, Fact.UNDERPAID_MONTHS);
    }

    @Override
    public boolean isToldItsFigure(Facts facts) {
        return facts.get(Fact.MINIMUM_WAGE).isPresent();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> minimum = sheet.fact(Fact.MINIMUM_WAGE);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        if (minimum.isEmpty() || wage.isEmpty()) {
            return new Entitled.Needs(minimum.isPresent() ? List.of(Fact.MONTHLY_WAGE) : List.of());
        }
        Figure start = sheet.figure(START);
        PayGap gap = new PayGap(minimum.get(), wage.get());
        Result aMonth = Result.amount("over_age_pay_gap_a_month", Unit.YUAN, gap.each(), gap.working(), List.of());
        return gap.isOne() ? counted(sheet, start, gap, aMonth) : Entitled.Counted.of(aMonth);
    }

    private static Entitled counted(Worksheet sheet, Figure start, PayGap gap, Result aMonth) {
        BigDecimal whole = BigDecimal.valueOf(
                ChronoUnit.MONTHS.between(start.value().date(), sheet.facts().on()));
        Optional<BigDecimal> told = sheet.fact(Fact.UNDERPAID_MONTHS);
        return told.filter(months -> months.compareTo(whole.add(BigDecimal.ONE)) <= 0)
                .map(months -> Entitled.Counted.of(
                        Result.amount("over_age_pay_gap", Unit.YUAN, gap.times(months), gap.working(months), List.of()),
                        aMonth))
                .orElseGet(() -> new Entitled.Counted(
                        whole.signum() == 0
                                ? List.of(aMonth)
                                : List.of(sinceTheProvisions(sheet, start, gap, whole), aMonth),
                        told.isEmpty() ? Optional.of(Fact.UNDERPAID_MONTHS) : Optional.empty(),
                        false));
    }

    private static Result sinceTheProvisions(Worksheet sheet, Figure start, PayGap gap, BigDecimal months) {
        Step since = start.giving(start.value().date() + " – " + sheet.facts().on(), months, Unit.MONTH);
        return Result.amount(
                "over_age_pay_gap_since", Unit.YUAN, gap.times(months), gap.working(months), List.of(since));
    }
}
