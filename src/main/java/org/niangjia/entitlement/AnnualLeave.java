package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Days of annual leave in the year asked, by the years worked with every employer (Regulation on Paid Annual Leave, article 3); in the year
 * she was hired in proportion to the days that were left, part days dropped (Measures, article 5); none in a year of long sick leave, or of long personal leave with pay, and perhaps none where a school has holidays (article 4). In the year in which
 * she leaves, the days that are due are those of {@link UnusedAnnualLeave}.
 */
final class AnnualLeave implements Rule {

    private static final String WHOLE_YEAR = "days_of_year";

    /** The steps of the ladder, the highest first: from how many years, how many days, and how many months of sick leave end them. */
    private static final List<List<String>> LADDER = List.of(
            List.of("annual_leave_years_third", "annual_leave_long", "annual_leave_sick_limit_third"),
            List.of("annual_leave_years_second", "annual_leave_middle", "annual_leave_sick_limit_second"),
            List.of("annual_leave_years_first", "annual_leave_short", "annual_leave_sick_limit_first"));

    private final UnusedAnnualLeave leaving = new UnusedAnnualLeave();

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.WORKED_YEARS,
                Fact.EARLIER_YEARS,
                Fact.WORK_BEGAN_IN,
                Fact.YEARLY_LEAVE,
                Fact.HIRED_ON,
                Fact.HIRED_IN,
                Fact.SERVICE_MONTHS,
                Fact.ENDED_ON,
                Fact.DAYS_TAKEN,
                Fact.SICK_MONTHS,
                Fact.SICK_DAYS,
                Fact.PAID_PERSONAL_DAYS,
                Fact.SCHOOL_HOLIDAYS);
    }

    @Override
    public Entitled count(Worksheet told) {
        Worksheet sheet = byDaysOfYear(told);
        boolean leaves = sheet.fact(Fact.ENDED_ON)
                .filter(day -> day.getYear() == sheet.facts().on().getYear())
                .isPresent();
        if (leaves) {
            return leaving.count(sheet);
        }
        List<Step> most = ladder(sheet, workedAtMost(sheet));
        if (!sheet.facts().knowsAny(dependsOn())) {
            return new Entitled.Needs(List.of(Fact.WORKED_YEARS));
        }
        List<Step> least = ladder(sheet, workedAtLeast(sheet));
        boolean known = days(least).compareTo(days(most)) == 0;
        List<Step> steps = new ArrayList<>(least);
        Optional<Figure> lost = sickLimit(sheet, workedAtMost(sheet))
                .filter(limit -> LongSickLeave.reaches(sheet, limit))
                .or(() -> personalLimit(sheet));
        if (lost.isPresent()) {
            steps.add(lost.get().step());
            return Entitled.Counted.of(
                    Result.bounds("annual_leave_days", Unit.DAY, BigDecimal.ZERO, BigDecimal.ZERO, steps));
        }
        if (!known) {
            steps.add(most.get(0));
            steps.add(most.get(1).ifSo());
        }
        // By fewer years the same sick leave may be too long.
        Optional<Figure> perhapsLost = sickLimit(sheet, known ? workedAtLeast(sheet) : BigDecimal.ONE)
                .filter(limit -> LongSickLeave.mayReach(sheet, limit));
        perhapsLost.ifPresent(limit -> steps.add(limit.step().ifSo()));
        // Whether the holidays of a school are longer than the leave is for her to see.
        boolean perhapsNone = perhapsLost.isPresent() || sheet.facts().is(Fact.SCHOOL_HOLIDAYS);
        Result result = result(sheet, perhapsNone ? BigDecimal.ZERO : days(least), days(most), steps);
        boolean settled = result.isExact() || (known && perhapsLost.isEmpty());
        Optional<Fact<?>> open = settled ? Optional.empty() : Optional.of(known ? Fact.SICK_MONTHS : Fact.WORKED_YEARS);
        return DaysLeft.besides(new Entitled.Counted(List.of(result), open, false), "annual_leave_days", sheet);
    }

    /** The limit of sick leave for somebody with so many years. */
    private static Optional<Figure> sickLimit(Worksheet sheet, BigDecimal years) {
        return LADDER.stream()
                .filter(rung -> years.compareTo(sheet.figure(rung.get(0)).number()) >= 0)
                .findFirst()
                .map(rung -> sheet.figure(rung.get(2)));
    }

    /** The limit of personal leave with pay, if it is reached. */
    private static Optional<Figure> personalLimit(Worksheet sheet) {
        return sheet.figureIfAny("annual_leave_personal_leave_limit")
                .filter(limit -> sheet.fact(Fact.PAID_PERSONAL_DAYS)
                        .filter(days -> days.compareTo(limit.number()) >= 0)
                        .isPresent());
    }

    private static Result result(Worksheet sheet, BigDecimal least, BigDecimal most, List<Step> steps) {
        Optional<LocalDate> hired = sheet.fact(Fact.HIRED_ON)
                .filter(day -> day.getYear() == sheet.facts().on().getYear());
        if (hired.isEmpty() || most.signum() == 0) {
            return Result.bounds("annual_leave_days", Unit.DAY, inFirstYear(sheet, least), most, steps);
        }
        Figure year = sheet.figure(WHOLE_YEAR);
        LocalDate first = hired.get();
        long left = leftFrom(first);
        BigDecimal share = share(year, left, most);
        String working = left + " ÷ " + Arithmetic.plain(year.number()) + " × " + Arithmetic.plain(most);
        Step step = year.giving(working, share.setScale(2, RoundingMode.FLOOR), Unit.DAY);
        steps.add(least.compareTo(most) == 0 ? step : step.ifSo());
        return Result.bounds(
                "annual_leave_days",
                Unit.DAY,
                share(year, left, least).setScale(0, RoundingMode.FLOOR),
                share.setScale(0, RoundingMode.FLOOR),
                steps);
    }

    /** Fewer in the year in which the twelve months of a first job are full, if only the days left after them count: the text leaves that open. */
    private static BigDecimal inFirstYear(Worksheet sheet, BigDecimal days) {
        return sheet.fact(Fact.HIRED_ON)
                .filter(hired -> isInHerFirstJob(sheet))
                .map(hired -> hired.plusYears(1))
                .filter(full -> full.getYear() == sheet.facts().on().getYear())
                .map(full ->
                        share(sheet.figure(WHOLE_YEAR), leftFrom(full), days).setScale(0, RoundingMode.FLOOR))
                .orElse(days);
    }

    /** The days of its year from a day on. */
    private static long leftFrom(LocalDate day) {
        return ChronoUnit.DAYS.between(day, LocalDate.of(day.getYear() + 1, 1, 1));
    }

    private static BigDecimal share(Figure year, long left, BigDecimal days) {
        return Arithmetic.divided(year.number(), days.multiply(BigDecimal.valueOf(left)));
    }

    /**
     * The case with the years she has worked, as far as a step of the ladder goes. Who tells since when she works tells how many they are. Who tells how many days she has a year tells how many years she has worked at least; days of no step of the ladder are left aside, and
     * those of a lower step than her own time with this employer has.
     */
    static Worksheet byDaysOfYear(Worksheet sheet) {
        if (sheet.fact(Fact.WORKED_YEARS).isPresent()) {
            return sheet;
        }
        Optional<BigDecimal> inAll = longerThanSinceHired(sheet);
        if (inAll.isPresent()) {
            return sheet.with(Fact.WORKED_YEARS, inAll.get());
        }
        Optional<WorkBegan> began = WorkBegan.of(sheet);
        if (began.isPresent()) {
            return began.filter(since -> days(sheet, since.least()).compareTo(days(sheet, since.most())) == 0)
                    .map(since -> sheet.with(Fact.WORKED_YEARS, since.least()))
                    .orElse(sheet);
        }
        return sheet.fact(Fact.YEARLY_LEAVE)
                .flatMap(days -> LADDER.stream()
                        .filter(rung -> sheet.figure(rung.get(1)).number().compareTo(days) == 0)
                        .findFirst())
                .filter(rung -> days(sheet, workedAtLeast(sheet))
                                .compareTo(sheet.figure(rung.get(1)).number())
                        <= 0)
                .map(rung ->
                        sheet.with(Fact.WORKED_YEARS, sheet.figure(rung.get(0)).number()))
                .orElse(sheet);
    }

    /** 干了12年活了，9月1号来的这家: more years than there are since then are all that she has worked. */
    private static Optional<BigDecimal> longerThanSinceHired(Worksheet sheet) {
        return sheet.fact(Fact.SERVICE_MONTHS)
                .filter(months -> sheet.fact(Fact.HIRED_ON)
                        .filter(hired -> hired.plusMonths(months.longValue())
                                .isAfter(sheet.facts().on()))
                        .isPresent())
                .map(months -> Arithmetic.divided(Arithmetic.MONTHS_OF_YEAR, months));
    }

    /** What she said, but never less than the time with this employer and those before of which she told. */
    static BigDecimal workedAtLeast(Worksheet sheet) {
        BigDecimal here = sheet.fact(Fact.SERVICE_MONTHS)
                .map(months -> Arithmetic.divided(Arithmetic.MONTHS_OF_YEAR, months))
                .orElse(BigDecimal.ZERO);
        BigDecimal since = sheet.fact(Fact.HIRED_ON)
                .filter(hired -> !hired.isAfter(sheet.facts().on()))
                .map(hired -> Period.between(hired, sheet.facts().on()).getYears())
                .map(BigDecimal::valueOf)
                .orElse(BigDecimal.ZERO);
        BigDecimal earlier = sheet.fact(Fact.EARLIER_YEARS).orElse(BigDecimal.ZERO);
        BigDecimal inAll = sheet.fact(Fact.WORKED_YEARS)
                .or(() -> WorkBegan.of(sheet).map(WorkBegan::least))
                .orElse(BigDecimal.ZERO);
        return inAll.max(earlier.add(here.max(since)));
    }

    /** As many years as she may have worked by what she said; without that more than any step needs. */
    static BigDecimal workedAtMost(Worksheet sheet) {
        return sheet.fact(Fact.WORKED_YEARS)
                .or(() -> WorkBegan.of(sheet).map(WorkBegan::most))
                .map(years -> years.max(workedAtLeast(sheet)))
                .orElseGet(() -> isInHerFirstJob(sheet) ? workedAtLeast(sheet) : highest(sheet));
    }

    /** She never worked before, and since when she works here is told. */
    private static boolean isInHerFirstJob(Worksheet sheet) {
        return sheet.fact(Fact.EARLIER_YEARS)
                        .filter(years -> years.signum() == 0)
                        .isPresent()
                && sheet.fact(Fact.HIRED_ON).isPresent();
    }

    /** The most days that somebody with so many years has in a full year. */
    static BigDecimal days(Worksheet sheet, BigDecimal years) {
        return days(ladder(sheet, years));
    }

    /** From how many years nobody gets more. */
    static BigDecimal highest(Worksheet sheet) {
        return sheet.figure(LADDER.get(0).get(0)).number();
    }

    /** From how many years, and the days; only the years, if there are no days yet. */
    static List<Step> ladder(Worksheet sheet, BigDecimal years) {
        for (List<String> rung : LADDER) {
            Figure from = sheet.figure(rung.get(0));
            if (years.compareTo(from.number()) >= 0) {
                return List.of(from.step(), sheet.figure(rung.get(1)).step());
            }
        }
        return List.of(sheet.figure(LADDER.get(LADDER.size() - 1).get(0)).step());
    }

    static BigDecimal days(List<Step> rung) {
        return rung.size() > 1 ? rung.get(1).amount() : BigDecimal.ZERO;
    }
}
