package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Severance where a contract expires (Labour Contract Law, articles 46 and 47). Where she tells nothing but the term of the contract, that is
 * counted as her service, and each figure says that it holds if it was the only one. Where she tells on which day the contract ends, her
 * service runs to that day, ahead or gone by.
 */
final class ExpirySeverance implements Rule {

    private final Severance severance = new Severance();

    /** Without the day on which the contract ends: by itself nothing counts with it, and who is pregnant tells it too. */
    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        SeveranceBasis.FACTS.stream(),
                        Stream.<Fact<?>>of(
                                Fact.TERM_MONTHS,
                                Fact.RENEWAL_REFUSED,
                                Fact.RENEWAL_DECLINED,
                                Fact.HOW_IT_ENDED,
                                Fact.PART_TIME,
                                Fact.EMPLOYER_AT_FAULT))
                .toList();
    }

    @Override
    public Entitled count(Worksheet told) {
        Worksheet sheet = told.fact(Fact.TERM_ENDS_ON)
                .filter(end -> told.fact(Fact.ENDED_ON).isEmpty())
                .filter(end -> told.fact(Fact.HIRED_ON).filter(end::isAfter).isPresent())
                .map(end -> told.with(Fact.ENDED_ON, end))
                .orElse(told);
        Optional<BigDecimal> term = sheet.fact(Fact.TERM_MONTHS).filter(months -> months.signum() > 0);
        if (term.isEmpty() || Service.of(sheet).isPresent()) {
            return severance.count(sheet);
        }
        Entitled counted = severance.count(sheet.with(Fact.SERVICE_MONTHS, term.get()));
        return counted instanceof Entitled.Counted figures
                ? Severance.unlessRefused(
                        new Entitled.Counted(
                                ofTheTerm(figures),
                                figures.wouldSettle().or(() -> Optional.of(Fact.SERVICE_MONTHS)),
                                false),
                        sheet)
                : counted;
    }

    private static List<Result> ofTheTerm(Entitled.Counted figures) {
        List<Result> results = new ArrayList<>();
        figures.result("severance")
                .map(pay -> Result.amount("severance_of_term", Unit.YUAN, most(pay), pay.working(), pay.steps()))
                .ifPresent(results::add);
        figures.result("severance_uncapped")
                .map(pay ->
                        Result.amount("severance_uncapped_of_term", Unit.YUAN, most(pay), pay.working(), pay.steps()))
                .ifPresent(results::add);
        figures.result("severance_months")
                .map(months -> Result.bounds(
                        "severance_months_of_term",
                        Unit.MONTH,
                        new BigDecimal(months.atLeast()),
                        most(months),
                        months.steps()))
                .ifPresent(results::add);
        return results;
    }

    private static BigDecimal most(Result result) {
        return new BigDecimal(result.atMost());
    }
}
