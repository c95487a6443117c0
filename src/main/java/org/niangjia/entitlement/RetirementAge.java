package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Age and month in which a woman, or a man where that is told, retires by law (Measures on the gradual rise of the retirement age, article 1): from January 2025 on the
 * age rises by a month with every two months in which others would have reached 50, with every four for 55, up to 55 and 58. Who had
 * reached the former age before that month is not concerned. The first months of the rise belong to its first step. Which of the two ages
 * was hers goes by her post: as long as that, or the month of her birth, is not known, there are bounds. For how many years contributions
 * are needed goes by the year in which she reaches the age ({@link PensionYears}), which she may tell instead of her birth.
 */
final class RetirementAge implements Rule {

    private static final String START = "retirement_change_start";
    private static final String STEP = "retirement_step";
    private static final int MONTHS_OF_YEAR = 12;

    /** The parameters of one of the two former ages. */
    private record Group(String formerAge, String target, String months) {}

    private static final List<Group> GROUPS = List.of(
            new Group("retirement_age_women_lower", "retirement_age_women_lower_target", "retirement_step_lower"),
            new Group("retirement_age_women_higher", "retirement_age_women_higher_target", "retirement_step_higher"));

    /** The age of men rises as that of women who retired at the higher one (article 1). */
    private static final Group MEN =
            new Group("retirement_age_men", "retirement_age_men_target", "retirement_step_higher");

    /**
     * What comes out for one former age and one month of birth.
     *
     * @param age in months
     * @param youngest in months, for who chooses to retire early: not before the former age (Decision of 2024, article 3)
     */
    private record Retirement(int age, int youngest, YearMonth month, List<Step> steps) {

        YearMonth earliestMonth() {
            return month.minusMonths((long) age - youngest);
        }

        /** Without the steps that only hold for its own month. */
        Retirement ofSomeMonth() {
            return new Retirement(age, youngest, month, List.of(steps.get(0)));
        }
    }

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.WORKER_BORN_IN, Fact.FORMER_RETIREMENT_AGE, Fact.RETIRES_IN);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        YearMonth start = YearMonth.from(sheet.figure(START).value().date());
        Optional<String> born = sheet.fact(Fact.WORKER_BORN_IN);
        Optional<String> former = sheet.fact(Fact.FORMER_RETIREMENT_AGE);
        if (born.isEmpty()) {
            Optional<Result> years = sheet.fact(Fact.RETIRES_IN)
                    .map(Integer::parseInt)
                    .flatMap(year -> PensionYears.of(sheet, year, year));
            if (years.isPresent()) {
                return Entitled.Counted.of(years.get()).settledBy(Fact.WORKER_BORN_IN);
            }
            return new Entitled.Needs(
                    former.isPresent()
                            ? List.of(Fact.WORKER_BORN_IN)
                            : List.of(Fact.WORKER_BORN_IN, Fact.FORMER_RETIREMENT_AGE));
        }
        List<YearMonth> months = months(born.get());
        List<Retirement> possible = groups(sheet, former)
                .flatMap(group -> months.stream()
                        .map(month -> retirement(sheet, group, month, start))
                        .map(retirement -> months.size() == 1 ? retirement : retirement.ofSomeMonth()))
                .toList();
        boolean exact = possible.size() == 1;
        return new Entitled.Counted(
                results(sheet, possible, exact),
                former.isEmpty()
                        ? Optional.of(Fact.FORMER_RETIREMENT_AGE)
                        : exact ? Optional.empty() : Optional.of(Fact.WORKER_BORN_IN),
                false);
    }

    /** Those of women, unless the age that she tells is another's. */
    private static Stream<Group> groups(Worksheet sheet, Optional<String> former) {
        return former.isEmpty()
                ? GROUPS.stream()
                : Stream.concat(GROUPS.stream(), Stream.of(MEN))
                        .filter(group -> sheet.figureIfAny(group.formerAge())
                                .filter(age -> former.get().equals(String.valueOf(age.whole())))
                                .isPresent());
    }

    /** The month that was said, or the first and the last of the year. */
    private static List<YearMonth> months(String said) {
        return said.indexOf('-') > 0
                ? List.of(YearMonth.parse(said))
                : List.of(YearMonth.parse(said + "-01"), YearMonth.parse(said + "-12"));
    }

    private static Retirement retirement(Worksheet sheet, Group group, YearMonth born, YearMonth start) {
        Figure former = sheet.figure(group.formerAge());
        List<Step> steps = new ArrayList<>(List.of(former.step()));
        YearMonth reached = born.plusYears(former.whole());
        // The month in which the rise began is the first.
        int risen = (int) start.until(reached, ChronoUnit.MONTHS) + 1;
        int delay = 0;
        if (risen > 0) {
            Figure target = sheet.figure(group.target());
            Figure months = sheet.figure(group.months());
            Step step = delay(months, sheet.figure(STEP), risen);
            int most = (target.whole() - former.whole()) * MONTHS_OF_YEAR;
            delay = Math.min(step.amount().intValueExact(), most);
            steps.add(delay < most ? step : target.step());
        }
        int age = former.whole() * MONTHS_OF_YEAR + delay;
        int youngest = sheet.figureIfAny("retirement_flexible_years")
                .map(years -> Math.max(monthsEarlier(age, years), former.whole() * MONTHS_OF_YEAR))
                .orElse(age);
        return new Retirement(age, youngest, born.plusMonths(age), steps);
    }

    private static int monthsEarlier(int months, Figure years) {
        return months - years.whole() * MONTHS_OF_YEAR;
    }

    /** A step that has begun counts as a whole one. */
    private static Step delay(Figure months, Figure step, int risen) {
        int each = months.whole();
        int missing = (each - risen % each) % each;
        String begun = missing == 0 ? String.valueOf(risen) : "(" + risen + " + " + missing + ")";
        int delay = (risen + missing) / each * step.whole();
        return months.giving(begun + " ÷ " + each, BigDecimal.valueOf(delay), Unit.MONTH);
    }

    private static List<Result> results(Worksheet sheet, List<Retirement> possible, boolean exact) {
        List<Step> steps = possible.stream()
                .flatMap(retirement -> retirement.steps().stream())
                .map(step -> exact ? step : step.ifSo())
                .distinct()
                .toList();
        Retirement earliest = first(possible.stream(), Comparator.comparing(Retirement::month));
        Retirement latest =
                first(possible.stream(), Comparator.comparing(Retirement::month).reversed());
        Retirement youngest = first(possible.stream(), Comparator.comparing(Retirement::age));
        Retirement oldest =
                first(possible.stream(), Comparator.comparing(Retirement::age).reversed());
        List<Result> results = new ArrayList<>(List.of(
                Result.bounds(
                        "retirement_age",
                        Unit.AGE_IN_MONTHS,
                        BigDecimal.valueOf(youngest.age()),
                        BigDecimal.valueOf(oldest.age()),
                        steps),
                Result.day("retires_on", firstDay(earliest), latest.month().atEndOfMonth(), List.of())));
        results.addAll(early(possible));
        // Beside the steps to the age, those to the years would be taken for one calculation.
        PensionYears.of(sheet, earliest.month().getYear(), latest.month().getYear())
                .map(years -> new Result(
                        years.name(), years.unit(), years.atLeast(), years.atMost(), years.working(), List.of()))
                .ifPresent(results::add);
        return results;
    }

    /** For who chooses to retire early: the age, and the month in which it is reached. */
    private static List<Result> early(List<Retirement> possible) {
        Retirement youngest = first(possible.stream(), Comparator.comparing(Retirement::youngest));
        Retirement oldest = first(
                possible.stream(), Comparator.comparing(Retirement::youngest).reversed());
        Retirement first = first(possible.stream(), Comparator.comparing(Retirement::earliestMonth));
        Retirement last = first(
                possible.stream(),
                Comparator.comparing(Retirement::earliestMonth).reversed());
        return List.of(
                Result.bounds(
                        "retires_early_at",
                        Unit.AGE_IN_MONTHS,
                        BigDecimal.valueOf(youngest.youngest()),
                        BigDecimal.valueOf(oldest.youngest()),
                        List.of()),
                Result.day(
                        "retires_early_on",
                        first.earliestMonth().atDay(1),
                        last.earliestMonth().atEndOfMonth(),
                        List.of()));
    }

    private static LocalDate firstDay(Retirement retirement) {
        return retirement.month().atDay(1);
    }

    private static Retirement first(Stream<Retirement> possible, Comparator<Retirement> order) {
        return possible.min(order).orElseThrow();
    }
}
