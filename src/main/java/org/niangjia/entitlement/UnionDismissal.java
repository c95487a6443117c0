package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What a worker who was dismissed for union activity may ask for instead of her post: a multiple of what she earned in a year (Trade Union Law,
 * article 53), with the severance that she may claim beside it in a lawsuit; and until when the contract of who holds a union office goes on.
 */
final class UnionDismissal implements Rule {

    private static final String LAW = "trade-union-law";

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        SeveranceBasis.FACTS.stream(),
                        Stream.<Fact<?>>of(Fact.ANNUAL_INCOME, Fact.OFFICE_SINCE, Fact.OFFICE_MONTHS))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        compensation(sheet).ifPresent(due -> {
            results.add(due);
            severance(sheet).ifPresent(results::add);
        });
        extended(sheet).ifPresent(results::add);
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    /** Beside the compensation, where her service is known (judicial interpretation of the Trade Union Law, article 6). */
    private static Optional<Result> severance(Worksheet sheet) {
        return Severance.pay(sheet, true).or(() -> Severance.pay(sheet, false));
    }

    /** A contract that would end before the term of an office that she holds beside her work goes on to the end of that term (article 19). */
    private static Optional<Result> extended(Worksheet sheet) {
        return sheet.fact(Fact.OFFICE_SINCE)
                .filter(day -> sheet.isInForce(LAW))
                .flatMap(day -> sheet.fact(Fact.OFFICE_MONTHS)
                        .map(months -> day.plusMonths(months.longValue()).minusDays(1)))
                .map(last -> sheet.fact(Fact.TERM_ENDS_ON)
                        .filter(end -> end.isAfter(last))
                        .map(end -> Result.day("office_ends_before_contract", end, List.of()))
                        .orElseGet(() -> Result.day("contract_extended_for_office", last, List.of())));
    }

    private static Optional<Result> compensation(Worksheet sheet) {
        return sheet.fact(Fact.ANNUAL_INCOME)
                .map(income -> Result.sum(
                        "union_dismissal_compensation",
                        Unit.YUAN,
                        List.of(multiple(sheet, income, Arithmetic.plain(income)))))
                .or(() -> sheet.fact(Fact.MONTHLY_WAGE)
                        .map(wage -> Result.sum(
                                "union_dismissal_compensation_by_month",
                                Unit.YUAN,
                                List.of(multiple(
                                        sheet,
                                        wage.multiply(MONTHS),
                                        Arithmetic.plain(wage) + " × " + Arithmetic.plain(MONTHS))))));
    }

    private static Step multiple(Worksheet sheet, BigDecimal income, String working) {
        Figure multiple = sheet.figure("union_dismissal_income_multiple");
        return multiple.giving(
                working + " × " + Arithmetic.plain(multiple.number()),
                Arithmetic.yuan(income.multiply(multiple.number())),
                Unit.YUAN);
    }
}
