package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The lowest wage in probation: a share of the wage agreed, and no less than the minimum wage that she tells (Labour Contract Law, article 20).
 *
 * @param working how it comes out; empty for the minimum wage
 * @param sure whether it is held against what she was paid: a wage that may be the one in probation is not
 */
record ProbationPay(BigDecimal lowest, String working, List<Step> steps, boolean sure) {

    private static final String FLOOR = "probation_wage_floor";

    /** Empty if she tells neither a wage nor the minimum wage beside her pay in probation. */
    static Optional<ProbationPay> of(Worksheet sheet) {
        Optional<BigDecimal> agreed = sheet.fact(Fact.AGREED_WAGE);
        Optional<BigDecimal> paid = sheet.fact(Fact.PROBATION_PAY);
        Optional<ProbationPay> share = agreed.or(
                        () -> sheet.fact(Fact.MONTHLY_WAGE).filter(wage -> !paid.equals(Optional.of(wage))))
                .map(wage -> ofTheWage(sheet.figure(FLOOR), wage, agreed.isPresent()));
        return sheet.fact(Fact.MINIMUM_WAGE)
                .filter(minimum ->
                        share.map(part -> part.lowest.compareTo(minimum) < 0).orElse(paid.isPresent()))
                .map(minimum -> new ProbationPay(minimum, "", List.of(), true))
                .or(() -> share);
    }

    private static ProbationPay ofTheWage(Figure floor, BigDecimal wage, boolean agreed) {
        return new ProbationPay(
                Arithmetic.yuan(Arithmetic.percent(floor.number(), wage)),
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(floor.number()) + "%",
                List.of(floor.step()),
                agreed);
    }

    /**
     * It, and by how much what she was paid is below it.
     *
     * @param months of probation, as far as she tells them
     */
    List<Result> results(Worksheet sheet, Optional<BigDecimal> months) {
        List<Result> results = new ArrayList<>();
        results.add(Result.amount("probation_wage", Unit.YUAN, lowest, working, steps));
        sheet.fact(Fact.PROBATION_PAY)
                .map(pay -> new PayGap(lowest, pay))
                .filter(gap -> sure && gap.isOne())
                .ifPresent(gap -> {
                    results.add(
                            Result.amount("probation_pay_short_a_month", Unit.YUAN, gap.each(), gap.working(), steps));
                    months.ifPresent(many -> results.add(Result.amount(
                            "probation_pay_short", Unit.YUAN, gap.times(many), gap.working(many), steps)));
                });
        return results;
    }
}
