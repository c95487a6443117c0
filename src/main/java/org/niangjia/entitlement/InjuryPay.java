package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The wage that goes on while she is off work over an injury at work, for as many months as she tells (Regulation on Work-Related Injury
 * Insurance, article 33). Of more months than the usual limit it has to be confirmed that they were prolonged: of these it gives no sum.
 */
final class InjuryPay implements Rule {

    private static final String LIMIT = "injury_paid_leave_max";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MONTHLY_WAGE, Fact.INJURY_MONTHS, Fact.INJURY_PAY_RECEIVED);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure(LIMIT);
        return sheet.fact(Fact.INJURY_MONTHS)
                .filter(months -> months.signum() > 0 && months.compareTo(limit.number()) <= 0)
                .<Entitled>map(months -> sheet.fact(Fact.MONTHLY_WAGE)
                        .<Entitled>map(wage -> new Entitled.Counted(
                                Stream.concat(
                                                Stream.of(pay(wage, months, limit)),
                                                missing(sheet, wage, months).stream())
                                        .toList(),
                                Optional.empty(),
                                false))
                        .orElseGet(() -> new Entitled.Needs(List.of(Fact.MONTHLY_WAGE))))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    /** What the employer is short of, where she tells what it paid each month. */
    private static Optional<Result> missing(Worksheet sheet, BigDecimal wage, BigDecimal months) {
        return sheet.fact(Fact.INJURY_PAY_RECEIVED)
                .map(paid -> new PayGap(wage, paid))
                .filter(PayGap::isOne)
                .map(gap -> Result.amount(
                        "injury_pay_short", Unit.YUAN, gap.times(months), gap.working(months), List.of()));
    }

    private static Result pay(BigDecimal wage, BigDecimal months, Figure limit) {
        return Result.amount(
                "injury_pay",
                Unit.YUAN,
                Arithmetic.yuan(wage.multiply(months)),
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(months),
                List.of(limit.step()));
    }
}
