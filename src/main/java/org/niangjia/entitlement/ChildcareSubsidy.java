package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Childcare subsidy for one child (rules of the scheme, articles 5, 12 and 14): what it is a year where the child is registered, for a
 * child born before the scheme by months, what it comes to, and until when to apply for the first time. The rules do not say whether the
 * month of the last birthday counts, so the months are bounds.
 */
final class ChildcareSubsidy implements Rule {

    private static final String YEARLY = "childcare_subsidy";
    private static final String LATER_CHILD = "childcare_subsidy_later_child";
    private static final String START = "childcare_subsidy_start";
    private static final String AGE = "childcare_subsidy_age";
    private static final String FIRST_CLAIM = "childcare_subsidy_first_claim_deadline";
    private static final String RENEWALS = "childcare_subsidy_renewals";
    private static final String MOST_CHILDREN = "children_per_couple";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.BORN_ON,
                Fact.BORN_IN,
                Fact.CHILD_AGE,
                Fact.CHILD_ORDER,
                Fact.CHILDREN,
                Fact.CHILDREN_UNDER_THREE,
                Fact.CHILDREN_AT_SCHOOL,
                Fact.OLDER_CHILDREN,
                Fact.BABIES,
                Fact.SUBSIDY_MONTHS,
                Fact.ALL_YEARS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure yearly = sheet.figure(YEARLY);
        Optional<Figure> laterChild = sheet.figureIfAny(LATER_CHILD);
        Optional<Integer> order = firstOfThem(sheet).or(() -> sheet.fact(Fact.CHILD_ORDER));
        if (order.isPresent() && order.get() > sheet.figure(MOST_CHILDREN).whole()) {
            return new Entitled.NotConfirmed(YEARLY); // no text says what such a child gets
        }
        boolean orderOpen = laterChild.isPresent() && order.isEmpty();
        int children = sheet.fact(Fact.CHILDREN_UNDER_THREE)
                .or(() -> sheet.fact(Fact.CHILDREN))
                .or(() -> sheet.fact(Fact.BABIES))
                .orElse(1);
        // The first and others that come after it get different sums.
        boolean both = orderOpen || (children > 1 && firstOfThem(sheet).equals(Optional.of(1)));
        Result aYear = laterChild
                .filter(later -> both || !order.equals(Optional.of(1)))
                .map(later -> both ? aYear(yearly, later) : aYear(later))
                .orElseGet(() -> aYear(yearly));
        List<Result> results = new ArrayList<>();
        results.add(aYear);
        if (children > 1 && children <= sheet.figure(MOST_CHILDREN).whole()) {
            results.add(ofFamily(sheet, yearly, laterChild, children));
        }
        Optional<Between> birth = Between.birth(sheet);
        birth.ifPresent(born -> addAltogether(sheet, born, results));
        if (birth.isPresent()) {
            if (laterChild.isEmpty() || order.filter(n -> n > 1).isPresent()) {
                bornTogether(sheet, children).ifPresent(many -> addOfAll(results, many));
            }
        } else if (sheet.facts().is(Fact.ALL_YEARS)) {
            addFullTerm(sheet, results);
        }
        sheet.fact(Fact.SUBSIDY_MONTHS)
                .filter(months -> !orderOpen)
                .map(months -> asTold(aYear, months))
                .ifPresent(results::add);
        Optional<Fact<?>> open = Optional.empty();
        if (orderOpen) {
            open = Optional.of(Fact.CHILD_ORDER);
        } else if (birth.filter(Between::isExact).isEmpty()) {
            open = Optional.of(Fact.BORN_ON);
        }
        return new Entitled.Counted(results, open, laterChild.isEmpty());
    }

    /**
     * All of them together. Where later children get more, at most one of them is the first; of one birth whose first child's order is told,
     * the others come after it.
     */
    private static Result ofFamily(Worksheet sheet, Figure yearly, Optional<Figure> laterChild, int children) {
        if (laterChild.isEmpty()) {
            Step all = yearly.times(children);
            return Result.amount("subsidy_family_a_year", Unit.YUAN, all.amount(), all.working(), List.of());
        }
        BigDecimal most = laterChild.get().times(children).amount();
        BigDecimal less = laterChild.get().beyond(yearly).amount();
        Optional<Integer> first = sheet.fact(Fact.CHILD_ORDER)
                .filter(order -> bornTogether(sheet, children).isPresent())
                .or(() -> firstOfThem(sheet))
                .filter(order ->
                        order + children - 1 <= sheet.figure(MOST_CHILDREN).whole());
        if (first.isPresent()) {
            String later = laterChild
                    .get()
                    .times(first.get() == 1 ? children - 1 : children)
                    .working();
            return first.get() == 1
                    ? Result.amount(
                            "subsidy_family_a_year",
                            Unit.YUAN,
                            most.subtract(less),
                            Arithmetic.plain(yearly.number()) + " + " + later,
                            List.of())
                    : Result.amount("subsidy_family_a_year", Unit.YUAN, most, later, List.of());
        }
        return Result.bounds("subsidy_family_a_year", Unit.YUAN, most.subtract(less), most, List.of());
    }

    /** 街道给核的是28个月: so many twelfths of what a year gives. */
    private static Result asTold(Result aYear, int months) {
        return Result.amount(
                "subsidy_as_told",
                Unit.YUAN,
                Arithmetic.yuan(forMonths(aYear.atLeast(), months)),
                aYear.atLeast() + " ÷ " + Arithmetic.plain(Arithmetic.MONTHS_OF_YEAR) + " × " + months,
                List.of());
    }

    /** Children under three come after those that are older, or go to kindergarten or school: the order of the first of them. */
    private static Optional<Integer> firstOfThem(Worksheet sheet) {
        return sheet.fact(Fact.OLDER_CHILDREN)
                .or(() -> sheet.fact(Fact.CHILDREN_AT_SCHOOL).filter(pupils -> pupils > 0))
                .filter(older -> sheet.fact(Fact.CHILDREN_UNDER_THREE).isPresent())
                .map(older -> older + 1);
    }

    /** Children of one birth have one total each; of others the birth that is told is that of one. */
    private static Optional<Integer> bornTogether(Worksheet sheet, int children) {
        return sheet.fact(Fact.BABIES)
                .filter(babies -> babies > 1 && babies == children)
                .filter(babies -> babies <= sheet.figure(MOST_CHILDREN).whole());
    }

    /** What they come to together, where each of them gets the same. */
    private static void addOfAll(List<Result> results, int children) {
        results.stream()
                .filter(result -> result.name().equals("subsidy_total"))
                .findFirst()
                .ifPresent(each -> {
                    BigDecimal many = BigDecimal.valueOf(children);
                    BigDecimal least = new BigDecimal(each.atLeast()).multiply(many);
                    BigDecimal most = new BigDecimal(each.atMost()).multiply(many);
                    results.add(
                            each.isExact()
                                    ? Result.amount(
                                            "subsidy_family_total",
                                            Unit.YUAN,
                                            least,
                                            each.atLeast() + " × " + children,
                                            List.of())
                                    : Result.bounds("subsidy_family_total", Unit.YUAN, least, most, List.of()));
                });
    }

    /** What a child of the scheme's own time gets until it is too old, where no birth is told. */
    private static void addFullTerm(Worksheet sheet, List<Result> results) {
        Figure age = sheet.figure(AGE);
        List<Result> full = new ArrayList<>();
        results.forEach(aYear -> {
            BigDecimal least = new BigDecimal(aYear.atLeast()).multiply(age.number());
            BigDecimal most = new BigDecimal(aYear.atMost()).multiply(age.number());
            List<Step> steps = both(aYear.steps(), List.of(age.step()));
            full.add(
                    aYear.name().equals("subsidy_a_year")
                            ? Result.bounds("subsidy_full_term", Unit.YUAN, least, most, steps)
                            : Result.bounds("subsidy_family_full_term", Unit.YUAN, least, most, steps));
        });
        results.addAll(full);
    }

    private static Result aYear(Figure yearly) {
        return Result.sum("subsidy_a_year", Unit.YUAN, List.of(yearly.step()));
    }

    private static Result aYear(Figure first, Figure later) {
        return Result.bounds(
                "subsidy_a_year",
                Unit.YUAN,
                first.number(),
                later.number(),
                List.of(first.step(), later.step().ifSo()));
    }

    private static void addAltogether(Worksheet sheet, Between born, List<Result> results) {
        Result aYear = results.get(0);
        Figure age = sheet.figure(AGE);
        Figure start = sheet.figure(START);
        if (!born.earliest().isBefore(day(start))) {
            results.add(forAllYears(aYear, age));
            Step renewals = sheet.figure(RENEWALS).step();
            addFirstClaim(sheet, born.mapped(ChildcareSubsidy::endOfNextYear), List.of(renewals), results);
            return;
        }
        Between last = born.mapped(day -> Deadline.after(day, age));
        long least = wholeMonths(start, last.earliest());
        long most = mostMonths(start, age, born.latest());
        List<Step> steps = new ArrayList<>();
        steps.add(months(start, YearMonth.from(day(start)), least));
        if (most > least) {
            YearMonth next = YearMonth.from(day(start)).plusMonths(least);
            steps.add(months(age, next, most - least).ifSo());
        }
        results.add(Result.sum("subsidy_months", Unit.MONTH, steps));
        results.add(Result.bounds(
                "subsidy_total",
                Unit.YUAN,
                forMonths(aYear.atLeast(), least),
                forMonths(aYear.atMost(), most),
                both(aYear.steps(), steps)));
        if (most > 0 && born.latest().isBefore(day(start))) {
            addFirstClaim(sheet, Between.exactly(day(sheet.figure(FIRST_CLAIM))), List.of(), results);
        }
    }

    private static Result forAllYears(Result aYear, Figure age) {
        BigDecimal least = new BigDecimal(aYear.atLeast()).multiply(age.number());
        List<Step> steps = both(aYear.steps(), List.of(age.step()));
        if (aYear.isExact()) {
            return Result.amount("subsidy_total", Unit.YUAN, least, aYear.atLeast() + " × " + age.whole(), steps);
        }
        BigDecimal most = new BigDecimal(aYear.atMost()).multiply(age.number());
        return Result.bounds("subsidy_total", Unit.YUAN, least, most, steps);
    }

    private static List<Step> both(List<Step> some, List<Step> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static long mostMonths(Figure start, Figure age, LocalDate born) {
        if (!born.isBefore(day(start))) {
            return Arithmetic.MONTHS_OF_YEAR.multiply(age.number()).longValueExact();
        }
        LocalDate last = Deadline.after(born, age);
        return last.isBefore(day(start)) ? 0 : wholeMonths(start, last) + 1;
    }

    private static Step months(Figure of, YearMonth first, long count) {
        String working = switch ((int) count) {
            case 0 -> "0";
            case 1 -> first.toString();
            default -> first + " – " + first.plusMonths(count - 1);
        };
        return of.giving(working, BigDecimal.valueOf(count), Unit.MONTH);
    }

    /** Whole months of the scheme before the month of a birthday. */
    private static long wholeMonths(Figure start, LocalDate birthday) {
        return Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(day(start)), YearMonth.from(birthday)));
    }

    private static BigDecimal forMonths(String aYear, long months) {
        return Arithmetic.divided(
                Arithmetic.MONTHS_OF_YEAR, new BigDecimal(aYear).multiply(BigDecimal.valueOf(months)));
    }

    /** A child is claimed for in the year of its birth or the next. */
    private static LocalDate endOfNextYear(LocalDate born) {
        return LocalDate.of(born.getYear() + 1, Month.DECEMBER, 31);
    }

    private static void addFirstClaim(Worksheet sheet, Between last, List<Step> steps, List<Result> results) {
        if (last.latest().isBefore(sheet.facts().on())) {
            results.add(Result.day("first_claim_was_by", last.earliest(), last.latest(), steps));
        } else {
            results.add(Result.day("first_claim_by", last.earliest(), last.latest(), steps));
        }
    }

    private static LocalDate day(Figure figure) {
        return figure.value().date();
    }
}
