package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What a parent may deduct from taxable income for the care of children under three (State Council notices 2022 no. 8 and 2023 no. 13), in
 * a month and in the tax year of the day asked for. Whether the months of the birth and of the last birthday count stands in a text that
 * is not at hand, so they are bounds.
 */
final class TaxDeduction implements Rule {

    private static final String MONTHLY = "tax_deduction_infant";
    private static final String AGE = "tax_deduction_infant_age";
    private static final String EDUCATION = "tax_deduction_education";
    private static final String ELDERLY = "tax_deduction_elderly";
    private static final String SPLIT = "tax_deduction_split_share";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.CHILDREN,
                Fact.CHILDREN_UNDER_THREE,
                Fact.CHILDREN_AT_SCHOOL,
                Fact.ONLY_CHILD_OF_THE_OLD,
                Fact.BABIES,
                Fact.MONTHS_IN_YEAR,
                Fact.DEDUCTED_BY_ONE,
                Fact.BORN_ON,
                Fact.BORN_IN,
                Fact.CHILD_AGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure monthly = sheet.figure(MONTHLY);
        Figure age = sheet.figure(AGE);
        Figure split = sheet.figure(SPLIT);
        Optional<Entitled> together = ofBothKinds(sheet, monthly);
        if (together.isPresent()) {
            return together.get();
        }
        Optional<Integer> infants = sheet.fact(Fact.CHILDREN_UNDER_THREE);
        int children = infants.or(() -> sheet.fact(Fact.CHILDREN))
                .or(() -> sheet.fact(Fact.BABIES))
                .orElse(1);
        int year = sheet.facts().on().getYear();
        Optional<Between> told =
                children == 1 || sheet.fact(Fact.CHILDREN).isEmpty() ? Between.birth(sheet) : Optional.empty();
        boolean isOver =
                told.filter(born -> born.turning(age).latest().getYear() < year).isPresent();
        if (isOver && infants.isEmpty()) {
            return afterInfancy(sheet, age, children);
        }
        // Where some are told to be under three, an age beyond it is that of another child.
        Optional<Between> birth = isOver ? Optional.empty() : told;
        Optional<Between> lastBirthday = birth.map(born -> born.turning(age));
        boolean mayBeOver =
                lastBirthday.filter(day -> day.earliest().getYear() < year).isPresent();
        Step month = monthly.times(children);
        Step half = split.giving(
                Arithmetic.plain(month.amount()) + " × " + Arithmetic.plain(split.number()) + "%",
                month.amount().multiply(split.number()).divide(PERCENT),
                Unit.YUAN);
        if (mayBeOver) {
            month = month.ifSo();
            half = half.ifSo();
        }
        List<Result> results = new ArrayList<>();
        results.add(Result.sum("deduction_a_month", Unit.YUAN, List.of(month)));
        boolean shared = !sheet.facts().is(Fact.DEDUCTED_BY_ONE);
        if (shared) {
            results.add(Result.sum("deduction_a_month_each", Unit.YUAN, List.of(half)));
        }
        Optional<Months> months = sheet.fact(Fact.MONTHS_IN_YEAR)
                .map(n -> new Months(n, n))
                .or(() -> birth.map(born -> Months.inYear(year, born, age)));
        if (months.isPresent()) {
            results.add(aYear(month, age, months.get()));
            if (shared) {
                results.add(aYearEach(half, age, months.get()));
            }
        }
        lastBirthday
                .filter(day -> !day.latest().isAfter(sheet.facts().on()))
                .ifPresent(past -> results.add(Result.sum(
                        "education_deduction_a_month",
                        Unit.YUAN,
                        List.of(sheet.figure(EDUCATION).step()))));
        boolean open = sheet.fact(Fact.MONTHS_IN_YEAR).isEmpty()
                && birth.filter(born -> !born.isExact()).isPresent();
        return new Entitled.Counted(results, open || mayBeOver ? Optional.of(Fact.BORN_ON) : Optional.empty(), false);
    }

    /** Where there is more than one kind of them, told as such: for children under three, for those at school, for old parents. */
    static Optional<Entitled> ofBothKinds(Worksheet sheet, Figure monthly) {
        List<Step> steps = new ArrayList<>();
        sheet.fact(Fact.CHILDREN_UNDER_THREE)
                .filter(n -> n > 0)
                .map(monthly::times)
                .ifPresent(steps::add);
        sheet.fact(Fact.CHILDREN_AT_SCHOOL)
                .filter(n -> n > 0)
                .map(n -> sheet.figure(EDUCATION).times(n))
                .ifPresent(steps::add);
        if (sheet.facts().is(Fact.ONLY_CHILD_OF_THE_OLD)) {
            steps.add(sheet.figure(ELDERLY).step());
        }
        return steps.size() < 2
                ? Optional.empty()
                : Optional.of(
                        Entitled.Counted.of(Result.sum("deductions_a_month", Unit.YUAN, steps), ofAllMonths(steps)));
    }

    /** What they come to where each of them applies in every month of the year. */
    private static Result ofAllMonths(List<Step> steps) {
        BigDecimal month = steps.stream().map(Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Result.amount(
                "deductions_a_full_year",
                Unit.YUAN,
                month.multiply(BigDecimal.valueOf(MONTHS_OF_YEAR)),
                Arithmetic.plain(month) + " × " + MONTHS_OF_YEAR,
                List.of());
    }

    /** Nothing more for infants; from that age on, the education of each child. */
    private static Entitled afterInfancy(Worksheet sheet, Figure age, int children) {
        List<Result> results = new ArrayList<>();
        results.add(Result.amount("deduction_a_month", Unit.YUAN, BigDecimal.ZERO, "", List.of(age.step())));
        sheet.figureIfAny(EDUCATION)
                .map(education -> education.times(
                        sheet.fact(Fact.CHILDREN_AT_SCHOOL).filter(n -> n > 0).orElse(children)))
                .ifPresent(month -> results.add(Result.sum("education_deduction_a_month", Unit.YUAN, List.of(month))));
        return new Entitled.Counted(results, Optional.empty(), false);
    }

    private static Result aYear(Step month, Figure age, Months months) {
        String working = working(month, months);
        List<Step> steps = List.of(month, age.step());
        return working.isEmpty()
                ? Result.bounds("deduction_a_year", Unit.YUAN, least(month, months), most(month, months), steps)
                : Result.amount("deduction_a_year", Unit.YUAN, most(month, months), working, steps);
    }

    private static Result aYearEach(Step half, Figure age, Months months) {
        String working = working(half, months);
        List<Step> steps = List.of(half, age.step());
        return working.isEmpty()
                ? Result.bounds("deduction_a_year_each", Unit.YUAN, least(half, months), most(half, months), steps)
                : Result.amount("deduction_a_year_each", Unit.YUAN, most(half, months), working, steps);
    }

    private static BigDecimal least(Step month, Months months) {
        return month.amount().multiply(BigDecimal.valueOf(months.atLeast()));
    }

    private static BigDecimal most(Step month, Months months) {
        return month.amount().multiply(BigDecimal.valueOf(months.atMost()));
    }

    /** How it is counted, where it is one number of months. */
    private static String working(Step month, Months months) {
        return months.atLeast() == months.atMost() ? Arithmetic.plain(month.amount()) + " × " + months.atMost() : "";
    }

    /** The months of a year in which a child is under an age: those that certainly count, and those that may. */
    private record Months(int atLeast, int atMost) {

        static Months inYear(int year, Between born, Figure age) {
            int atLeast = MONTHS_OF_YEAR;
            int atMost = 0;
            for (YearMonth birth = YearMonth.from(born.earliest());
                    !birth.isAfter(YearMonth.from(born.latest()));
                    birth = birth.plusMonths(1)) {
                YearMonth last = birth.plusYears(age.whole());
                atLeast = Math.min(atLeast, count(year, birth.plusMonths(1), last.minusMonths(1)));
                atMost = Math.max(atMost, count(year, birth, last));
            }
            return new Months(atLeast, atMost);
        }

        private static int count(int year, YearMonth first, YearMonth last) {
            int count = 0;
            for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
                YearMonth now = YearMonth.of(year, month);
                if (!now.isBefore(first) && !now.isAfter(last)) {
                    count++;
                }
            }
            return count;
        }
    }
}
