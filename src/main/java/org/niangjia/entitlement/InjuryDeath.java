package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What the family has of the fund after a death from work (Regulation on Work-Related Injury Insurance, article 39): each month a share of the
 * worker's wage for a spouse, another relative, one who stands alone; once, months of the local average wage and so many times the national
 * income. Who of them depended on the worker is not for the rule to say, so each share is that of one person.
 */
final class InjuryDeath implements Rule {

    private static final String SPOUSE = "injury_death_spouse_share";
    private static final String RELATIVE = "injury_death_relative_share";
    private static final String ALONE = "injury_death_alone_extra";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.DECEASED_WAGE, Fact.LOCAL_AVERAGE_WAGE, Fact.NATIONAL_INCOME);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        // Before the figures hold, nothing is told of the law.
        Figure spouse = sheet.figure(SPOUSE);
        Figure relative = sheet.figure(RELATIVE);
        Figure alone = sheet.figure(ALONE);
        List<Result> results = new ArrayList<>();
        Optional<BigDecimal> wage = sheet.fact(Fact.DECEASED_WAGE);
        wage.ifPresent(told -> results.addAll(pensions(told, spouse, relative, alone)));
        Optional<BigDecimal> local = sheet.fact(Fact.LOCAL_AVERAGE_WAGE);
        local.ifPresent(average -> {
            Figure months = sheet.figure("injury_death_funeral_months");
            results.add(Result.amount(
                    "death_funeral",
                    Unit.YUAN,
                    Arithmetic.yuan(average.multiply(months.number())),
                    working(average, months),
                    List.of(months.step())));
        });
        sheet.fact(Fact.NATIONAL_INCOME).ifPresent(income -> {
            Figure times = sheet.figure("injury_death_income_times");
            results.add(Result.amount(
                    "death_lump_sum",
                    Unit.YUAN,
                    Arithmetic.yuan(income.multiply(times.number())),
                    working(income, times),
                    List.of(times.step())));
        });
        if (results.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.DECEASED_WAGE, Fact.LOCAL_AVERAGE_WAGE));
        }
        Optional<Fact<?>> open = wage.isEmpty()
                ? Optional.of(Fact.DECEASED_WAGE)
                : local.isEmpty() ? Optional.of(Fact.LOCAL_AVERAGE_WAGE) : Optional.empty();
        return new Entitled.Counted(results, open, false);
    }

    private static List<Result> pensions(BigDecimal wage, Figure spouse, Figure relative, Figure alone) {
        BigDecimal ofOneAlone = relative.number().add(alone.number());
        return List.of(
                Result.amount(
                        "death_pension_spouse",
                        Unit.YUAN,
                        share(wage, spouse.number()),
                        percent(wage, spouse.number()),
                        List.of(spouse.step())),
                Result.amount(
                        "death_pension_relative",
                        Unit.YUAN,
                        share(wage, relative.number()),
                        percent(wage, relative.number()),
                        List.of(relative.step())),
                Result.amount(
                        "death_pension_orphan",
                        Unit.YUAN,
                        share(wage, ofOneAlone),
                        percent(wage, ofOneAlone),
                        List.of(alone.step())));
    }

    private static BigDecimal share(BigDecimal wage, BigDecimal share) {
        return Arithmetic.yuan(Arithmetic.percent(share, wage));
    }

    private static String percent(BigDecimal wage, BigDecimal share) {
        return Arithmetic.plain(wage) + " × " + Arithmetic.plain(share) + "%";
    }

    private static String working(BigDecimal of, Figure times) {
        return Arithmetic.plain(of) + " × " + Arithmetic.plain(times.number());
    }
}
