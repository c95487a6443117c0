package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * For how many months unemployment benefit is paid at most, by the years of contributions since the last time, and together with what was not
 * drawn then (Social Insurance Law, articles 45 and 46). Who gave up her work of her own will has none.
 */
final class UnemploymentBenefit implements Rule {

    private static final String LEAST_YEARS = "unemployment_contribution_min";

    /** Also the most that several times come to together. */
    private static final String MOST_MONTHS = "unemployment_months_third";

    /** From how many years, and for how many months at most; the longest first. */
    private static final List<List<String>> LADDER = List.of(
            List.of("unemployment_years_third", MOST_MONTHS),
            List.of("unemployment_years_second", "unemployment_months_second"),
            List.of(LEAST_YEARS, "unemployment_months_first"));

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.UNEMPLOYMENT_YEARS,
                Fact.BENEFIT_MONTHS_LEFT,
                Fact.BENEFIT_DRAWN,
                Fact.HOW_IT_ENDED,
                Fact.EMPLOYER_AT_FAULT);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure least = sheet.figure(LEAST_YEARS);
        if (EndWithoutSeverance.isOfHerOwnWill(sheet)) {
            return Entitled.Counted.of(
                    Result.amount("no_unemployment_benefit", Unit.MONTH, BigDecimal.ZERO, "", List.of()));
        }
        return sheet.fact(Fact.UNEMPLOYMENT_YEARS)
                .<Entitled>map(years -> counted(sheet, months(sheet, years, least)))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.UNEMPLOYMENT_YEARS)));
    }

    private static Entitled counted(Worksheet sheet, Result anew) {
        Optional<BigDecimal> left = sheet.fact(Fact.BENEFIT_MONTHS_LEFT).filter(months -> months.signum() > 0);
        if (left.isEmpty()) {
            return Entitled.Counted.of(sheet.facts().is(Fact.BENEFIT_DRAWN) ? withWhatIsLeft(sheet, anew) : anew);
        }
        BigDecimal months = new BigDecimal(anew.atMost());
        // Whether what is left can be drawn without a year of new contributions is not confirmed here.
        return months.signum() == 0
                ? new Entitled.Needs(List.of())
                : Entitled.Counted.of(together(sheet.figure(MOST_MONTHS), anew, months, left.get()));
    }

    /** What was left of an earlier benefit is added, up to the most there is: how much it was is not told. */
    private static Result withWhatIsLeft(Worksheet sheet, Result anew) {
        BigDecimal months = new BigDecimal(anew.atMost());
        return months.signum() == 0
                ? anew
                : Result.bounds(
                        "unemployment_months_after_another",
                        Unit.MONTH,
                        months,
                        sheet.figure(MOST_MONTHS).number().max(months),
                        anew.steps());
    }

    private static Result together(Figure most, Result anew, BigDecimal months, BigDecimal left) {
        BigDecimal sum = months.add(left);
        String working = Arithmetic.plain(months) + " + " + Arithmetic.plain(left);
        List<Step> steps = new ArrayList<>(anew.steps());
        boolean capped = sum.compareTo(most.number()) > 0;
        if (capped) {
            steps.add(most.giving(working + " > " + Arithmetic.plain(most.number()), most.number(), Unit.MONTH));
        }
        return Result.amount(
                "unemployment_months_together", Unit.MONTH, sum.min(most.number()), capped ? "" : working, steps);
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
