package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;

/**
 * For how many years contributions are needed for a monthly pension, by the year in which the age of retiring is reached: from 2030 on it is
 * half a year more with every year, up to twenty (Measures on the gradual rise of the retirement age, article 2).
 */
final class PensionYears {

    private PensionYears() {}

    /** Where the rise is not law yet, nothing. */
    static Optional<Result> of(Worksheet sheet, int firstYear, int lastYear) {
        return sheet.figureIfAny("pension_min_years_rise_start").map(start -> {
            Figure least = sheet.figure("pension_min_years");
            int begins = start.value().date().getYear();
            Risen first = risen(sheet, least, firstYear - begins + 1);
            Risen last = risen(sheet, least, lastYear - begins + 1);
            List<Step> steps = first.equals(last) ? first.steps() : List.of(least.step());
            return Result.bounds("pension_min_years", Unit.YEAR, first.years(), last.years(), steps);
        });
    }

    private record Risen(BigDecimal years, List<Step> steps) {}

    private static Risen risen(Worksheet sheet, Figure least, int times) {
        List<Step> steps = new ArrayList<>(List.of(least.step()));
        if (times <= 0) {
            return new Risen(least.number(), steps);
        }
        Figure target = sheet.figure("pension_min_years_target");
        Step rise = sheet.figure("pension_min_years_step").times(times);
        BigDecimal years = least.number().add(Arithmetic.divided(Arithmetic.MONTHS_OF_YEAR, rise.amount()));
        boolean isComplete = years.compareTo(target.number()) >= 0;
        steps.add(isComplete ? target.step() : rise);
        return new Risen(isComplete ? target.number() : years, steps);
    }
}
