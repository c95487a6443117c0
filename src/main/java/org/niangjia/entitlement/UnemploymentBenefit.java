package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** For how many months unemployment benefit is paid at most, by the years of contributions (Social Insurance Law, articles 45 and 46). */
final class UnemploymentBenefit implements Rule {

    private static final String LEAST_YEARS = "unemployment_contribution_min";

    /** From how many years, and for how many months at most; the longest first. */
    private static final List<List<String>> LADDER = List.of(
            List.of("unemployment_years_third", "unemployment_months_third"),
            List.of("unemployment_years_second", "unemployment_months_second"),
            List.of(LEAST_YEARS, "unemployment_months_first"));

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.UNEMPLOYMENT_YEARS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure least = sheet.figure(LEAST_YEARS);
        return sheet.fact(Fact.UNEMPLOYMENT_YEARS)
                .<Entitled>map(years -> Entitled.Counted.of(months(sheet, years, least)))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.UNEMPLOYMENT_YEARS)));
    }

    private static Result months(Worksheet sheet, BigDecimal years, Figure least) {
        for (List<String> rung : LADDER) {
            Figure from = sheet.figure(rung.get(0));
            if (years.compareTo(from.number()) >= 0) {
                Figure months = sheet.figure(rung.get(1));
                return Result.amount(
                        "unemployment_months", Unit.MONTH, months.number(), "", List.of(from.step(), months.step()));
            }
        }
        return Result.amount("unemployment_months", Unit.MONTH, BigDecimal.ZERO, "", List.of(least.step()));
    }
}
