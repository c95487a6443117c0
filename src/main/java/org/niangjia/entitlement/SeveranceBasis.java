package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What severance is counted from (Labour Contract Law, article 47): months of wage by the years of service, and the wage. For high earners
 * both are capped.
 *
 * @param service the service that counts
 * @param leastMonths months of wage, with the cap if it may apply
 * @param mostMonths months of wage without a cap that may apply; equal to {@code leastMonths} once that is known
 * @param wage the wage that counts for a month, as far as known
 * @param capKnown whether it is known on which side of the cap the wage is
 * @param wouldSettle the fact that would change most of what comes out
 */
record SeveranceBasis(
        Service service,
        BigDecimal leastMonths,
        BigDecimal mostMonths,
        Optional<BigDecimal> wage,
        boolean capKnown,
        List<Step> steps,
        Optional<Fact<?>> wouldSettle) {

    static final List<Fact<?>> FACTS = List.of(
            Fact.SERVICE_MONTHS,
            Fact.HIRED_ON,
            Fact.HIRED_IN,
            Fact.ENDED_ON,
            Fact.MONTHLY_WAGE,
            Fact.LOCAL_AVERAGE_WAGE,
            Fact.MINIMUM_WAGE);

    private static final String PER_YEAR = "severance_per_year";
    private static final String LONG_REST = "severance_long_rest";
    private static final String SHORT_REST = "severance_short_service";
    private static final String ROUND_UP = "severance_round_up_months";
    private static final String WAGE_CAP = "severance_wage_cap";
    private static final String YEARS_CAP = "severance_years_cap";
    private static final String WAGE_FLOOR = "severance_wage_floor";
    private static final int MONTHS_OF_YEAR = 12;

    /** What is missing if she has not said how long she worked. */
    static Entitled.Needs needs(Worksheet sheet) {
        return new Entitled.Needs(
                sheet.fact(Fact.MONTHLY_WAGE).isPresent()
                        ? List.of(Fact.SERVICE_MONTHS)
                        : List.of(Fact.SERVICE_MONTHS, Fact.MONTHLY_WAGE));
    }

    static SeveranceBasis of(Worksheet sheet, Service service) {
        Figure perYear = sheet.figure(PER_YEAR);
        if (service.until().isBefore(perYear.since())) {
            throw new Worksheet.NoFigure(PER_YEAR);
        }
        List<Step> steps = new ArrayList<>(months(sheet, service, perYear));
        BigDecimal most = steps.stream().map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        Figure yearsCap = sheet.figure(YEARS_CAP);
        BigDecimal least = most.min(yearsCap.number().multiply(perYear.number()));
        Optional<Step> floor = floor(sheet);
        floor.ifPresent(steps::add);
        Optional<BigDecimal> wage = floor.map(Step::amount).or(() -> sheet.fact(Fact.MONTHLY_WAGE));
        Optional<BigDecimal> local = sheet.fact(Fact.LOCAL_AVERAGE_WAGE);
        Figure wageCap = sheet.figure(WAGE_CAP);
        if (wage.isEmpty() || local.isEmpty()) {
            wage.ifPresent(w -> steps.add(wageCap.step().ifSo()));
            if (least.compareTo(most) < 0) {
                steps.add(yearsCap.step().ifSo());
            }
            Fact<?> missing = wage.isEmpty() ? Fact.MONTHLY_WAGE : Fact.LOCAL_AVERAGE_WAGE;
            return new SeveranceBasis(service, least, most, wage, false, steps, Optional.of(missing));
        }
        BigDecimal cap = wageCap.number().multiply(local.get());
        steps.add(wageCap.giving(
                Arithmetic.plain(wageCap.number()) + " × " + Arithmetic.plain(local.get()), cap, Unit.YUAN));
        boolean capped = wage.get().compareTo(cap) > 0;
        if (capped) {
            steps.add(yearsCap.step());
        }
        BigDecimal months = capped ? least : most;
        return new SeveranceBasis(
                service,
                months,
                months,
                wage.map(cap::min),
                true,
                steps,
                Service.endIsOpen(sheet) ? Optional.of(Fact.ENDED_ON) : Optional.empty());
    }

    /** An average below the minimum wage that she tells counts as that (implementing regulation, article 27). */
    private static Optional<Step> floor(Worksheet sheet) {
        return sheet.fact(Fact.MINIMUM_WAGE)
                .filter(least -> sheet.fact(Fact.MONTHLY_WAGE)
                        .filter(wage -> wage.compareTo(least) < 0)
                        .isPresent())
                .flatMap(least -> sheet.figureIfAny(WAGE_FLOOR)
                        .map(floor -> floor.giving(Arithmetic.plain(least), least, Unit.YUAN)
                                .ifSo()));
    }

    /** A full year gives a month, six months of a rest as well, a shorter rest half a month. */
    private static List<Step> months(Worksheet sheet, Service service, Figure perYear) {
        List<Step> steps = new ArrayList<>();
        int years = service.months() / MONTHS_OF_YEAR;
        int rest = service.months() % MONTHS_OF_YEAR;
        if (years > 0) {
            steps.add(perYear.times(years));
        }
        if (rest >= sheet.figure(ROUND_UP).whole()) {
            steps.add(sheet.figure(LONG_REST).step());
        } else if (rest > 0 || service.more() || years == 0) {
            steps.add(sheet.figure(SHORT_REST).step());
        }
        return steps;
    }

    /** The service as it was found from two days; empty if she said the months herself. */
    Optional<Result> serviceResult() {
        return service.working().isEmpty()
                ? Optional.empty()
                : Optional.of(Result.amount(
                        "service", Unit.MONTH, BigDecimal.valueOf(service.months()), service.working(), List.of()));
    }
}
