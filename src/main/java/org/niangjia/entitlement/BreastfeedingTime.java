package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Breastfeeding time a day, more for each further baby of a multiple birth, until the day before the first birthday (Special Provisions,
 * article 9).
 */
final class BreastfeedingTime implements Rule {

    private static final String DAILY = "breastfeeding_time_daily";
    private static final String FURTHER_BABY = "breastfeeding_time_extra_infant";
    private static final String AGE = "breastfeeding_infant_age";
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.BABIES, Fact.BORN_ON, Fact.CHILD_AGE, Fact.NURSING_MINUTES);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure age = sheet.figure(AGE);
        Optional<Between> birth = Between.birth(sheet);
        boolean over = isOver(sheet, age);
        Optional<Between> shown = birth.filter(born -> born.isExact() || !over);
        List<Result> results = new ArrayList<>();
        results.add(over ? none(age) : hours(sheet));
        if (!over) {
            tooLittle(sheet, results.get(0)).ifPresent(results::add);
            workLeft(sheet, results.get(0)).ifPresent(results::add);
        }
        shown.map(born -> born.turning(age).mapped(day -> day.minusDays(1)))
                .ifPresent(last -> results.add(
                        Result.day("breastfeeding_until", last.earliest(), last.latest(), List.of(age.step()))));
        return new Entitled.Counted(
                results, shown.filter(born -> !born.isExact()).map(born -> Fact.BORN_ON), false);
    }

    private static boolean isOver(Worksheet sheet, Figure age) {
        LocalDate on = sheet.facts().on();
        return sheet.fact(Fact.BORN_ON)
                .map(born -> !Between.birthday(born, age).isAfter(on))
                .or(() -> sheet.fact(Fact.CHILD_AGE).map(years -> years.compareTo(age.number()) >= 0))
                .orElse(false);
    }

    /** What the employer gives too little of it. */
    private static Optional<Result> tooLittle(Worksheet sheet, Result hours) {
        BigDecimal due = new BigDecimal(hours.atLeast()).multiply(MINUTES_AN_HOUR);
        return sheet.fact(Fact.NURSING_MINUTES)
                .filter(given -> given.compareTo(due) < 0)
                .map(given -> Result.amount(
                        "nursing_minutes_short",
                        Unit.MINUTE,
                        due.subtract(given),
                        Arithmetic.plain(due) + " − " + Arithmetic.plain(given),
                        List.of()));
    }

    /** What is left of a day's work by law, where several babies are nursed: the time counts as work. */
    private static Optional<Result> workLeft(Worksheet sheet, Result hours) {
        BigDecimal nursing = new BigDecimal(hours.atLeast());
        return sheet.fact(Fact.BABIES)
                .filter(babies -> babies > 1)
                .flatMap(babies -> sheet.figureIfAny("standard_daily_hours"))
                .filter(day -> day.number().compareTo(nursing) > 0)
                .map(day -> Result.amount(
                        "work_besides_nursing",
                        Unit.HOUR,
                        day.number().subtract(nursing),
                        Arithmetic.plain(day.number()) + " − " + Arithmetic.plain(nursing),
                        List.of(day.step())));
    }

    private static Result none(Figure age) {
        return Result.amount("hours_a_day", Unit.HOUR, BigDecimal.ZERO, "", List.of(age.step()));
    }

    private static Result hours(Worksheet sheet) {
        List<Step> steps = new ArrayList<>();
        steps.add(sheet.figure(DAILY).step());
        int furtherBabies = sheet.fact(Fact.BABIES).orElse(1) - 1;
        if (furtherBabies > 0) {
            steps.add(sheet.figure(FURTHER_BABY).times(furtherBabies));
        }
        return Result.sum("hours_a_day", Unit.HOUR, steps);
    }
}
