package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Severance and pay in place of notice together, as they are due where a dismissal without fault was not announced (Labour Contract Law,
 * articles 40, 46 and 47). The notice is paid by the wage of the month before, not by the average (implementing regulation, article 20).
 */
final class NoticePay implements Rule {

    private static final String NOTICE = "dismissal_notice_pay";

    private final Severance severance = new Severance();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(SeveranceBasis.FACTS.stream(), Stream.<Fact<?>>of(Fact.LAST_MONTH_WAGE))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure notice = sheet.figure(NOTICE);
        Optional<BigDecimal> last = sheet.fact(Fact.LAST_MONTH_WAGE);
        if (!(severance.ofService(sheet) instanceof Entitled.Counted counted)) {
            return last.<Entitled>map(
                            wage -> Entitled.Counted.of(notice(notice, wage)).settledBy(Fact.SERVICE_MONTHS))
                    .orElseGet(() ->
                            new Entitled.Needs(List.of(Fact.SERVICE_MONTHS, Fact.MONTHLY_WAGE, Fact.LAST_MONTH_WAGE)));
        }
        Optional<Result> capped = counted.result("severance");
        Optional<Result> money = capped.or(() -> counted.result("severance_uncapped"));
        List<Result> results = new ArrayList<>();
        money.ifPresent(pay -> results.add(together(sheet, pay, capped.isPresent(), notice)));
        last.ifPresent(wage -> results.add(notice(notice, wage)));
        money.ifPresent(results::add);
        counted.result("severance_months").ifPresent(months -> results.add(months(months, notice)));
        counted.result("service").ifPresent(results::add);
        return new Entitled.Counted(
                results, last.isEmpty() ? Optional.of(Fact.LAST_MONTH_WAGE) : counted.wouldSettle(), false);
    }

    private static Result notice(Figure notice, BigDecimal wage) {
        return Result.amount(
                "notice_pay",
                Unit.YUAN,
                Arithmetic.yuan(wage.multiply(notice.number())),
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(notice.number()),
                List.of(notice.step()));
    }

    /** By the average for the last month too, where that is not told: the name of the result says so. */
    private static Result together(Worksheet sheet, Result severance, boolean capKnown, Figure notice) {
        Optional<BigDecimal> last = sheet.fact(Fact.LAST_MONTH_WAGE);
        BigDecimal month = last.or(() -> sheet.fact(Fact.MONTHLY_WAGE)).orElse(BigDecimal.ZERO);
        List<Step> steps = new ArrayList<>(severance.steps());
        steps.add(notice.step());
        BigDecimal sum = Arithmetic.yuan(new BigDecimal(severance.atMost()).add(month.multiply(notice.number())));
        String working =
                severance.working() + " + " + Arithmetic.plain(month) + " × " + Arithmetic.plain(notice.number());
        if (last.isEmpty()) {
            return capKnown
                    ? Result.amount("notice_and_severance_same_wage", Unit.YUAN, sum, working, steps)
                    : Result.amount("notice_and_severance_same_wage_uncapped", Unit.YUAN, sum, working, steps);
        }
        return capKnown
                ? Result.amount("notice_and_severance", Unit.YUAN, sum, working, steps)
                : Result.amount("notice_and_severance_uncapped", Unit.YUAN, sum, working, steps);
    }

    private static Result months(Result severance, Figure notice) {
        List<Step> steps = new ArrayList<>(severance.steps());
        steps.add(notice.step());
        return Result.bounds(
                "notice_months",
                Unit.MONTH,
                new BigDecimal(severance.atLeast()).add(notice.number()),
                new BigDecimal(severance.atMost()).add(notice.number()),
                steps);
    }
}
