package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What is paid once for a disability after an injury at work, by its grade (Regulation on Work-Related Injury Insurance, articles 35 to 37).
 * The wage is the average contribution wage of the months before, kept between two shares of the local average (article 64). Where care is needed, what that pays each month besides ({@link NursingPay}).
 */
final class InjuryLumpSum implements Rule {

    private static final String BY_GRADE = "injury_lump_sum_grade_";
    private static final String ALLOWANCE = "injury_allowance_grade_";
    private static final int FIRST_THAT_KEEPS_WORK = 5;
    private static final int LIGHTEST_WITH_ALLOWANCE = 6;
    private static final String CAP = "injury_wage_cap";
    private static final String FLOOR = "injury_wage_floor";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.DISABILITY_GRADE, Fact.MONTHLY_WAGE, Fact.LOCAL_AVERAGE_WAGE, Fact.NURSING_NEED);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure cap = sheet.figure(CAP);
        Figure floor = sheet.figure(FLOOR);
        Optional<Integer> grade = sheet.fact(Fact.DISABILITY_GRADE);
        Optional<Result> nursing = NursingPay.of(sheet);
        if (grade.isEmpty()) {
            return nursing.<Entitled>map(care -> ofCareAlone(sheet, care))
                    .orElseGet(() -> new Entitled.Needs(List.of(Fact.DISABILITY_GRADE, Fact.MONTHLY_WAGE)));
        }
        Figure months = sheet.figure(BY_GRADE + grade.get());
        List<Result> results = new ArrayList<>();
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        Optional<BigDecimal> local = sheet.fact(Fact.LOCAL_AVERAGE_WAGE);
        wage.ifPresent(told -> results.add(local.map(average -> within(told, average, months, cap, floor))
                .orElseGet(() -> Result.amount(
                        "injury_lump_sum_uncapped",
                        Unit.YUAN,
                        pay(told, months),
                        working(told, months),
                        List.of(months.step(), cap.step().ifSo(), floor.step().ifSo())))));
        results.add(Result.amount("injury_lump_sum_months", Unit.MONTH, months.number(), "", List.of(months.step())));
        wage.flatMap(told -> allowance(
                        sheet,
                        grade.get(),
                        local.map(average -> within(told, average, cap, floor)).orElse(told)))
                .ifPresent(results::add);
        nursing.ifPresent(results::add);
        Optional<Fact<?>> open = wage.isEmpty()
                ? Optional.of(Fact.MONTHLY_WAGE)
                : local.isEmpty() ? Optional.of(Fact.LOCAL_AVERAGE_WAGE) : Optional.empty();
        return new Entitled.Counted(results, open, false);
    }

    private static Entitled ofCareAlone(Worksheet sheet, Result care) {
        boolean open = sheet.fact(Fact.LOCAL_AVERAGE_WAGE).isEmpty();
        return new Entitled.Counted(
                List.of(care), open ? Optional.of(Fact.LOCAL_AVERAGE_WAGE) : Optional.empty(), false);
    }

    private static Result within(BigDecimal wage, BigDecimal average, Figure months, Figure cap, Figure floor) {
        BigDecimal most = Arithmetic.percent(cap.number(), average);
        BigDecimal least = Arithmetic.percent(floor.number(), average);
        List<Step> steps = new ArrayList<>(List.of(months.step()));
        if (wage.compareTo(most) > 0) {
            steps.add(limit(cap, average, most));
        } else if (wage.compareTo(least) < 0) {
            steps.add(limit(floor, average, least));
        }
        BigDecimal counts = within(wage, average, cap, floor);
        return Result.amount("injury_lump_sum", Unit.YUAN, pay(counts, months), working(counts, months), steps);
    }

    /** What the heavier grades bring each month: the lighter of them only from an employer that can hardly arrange work (articles 35 and 36). */
    private static Optional<Result> allowance(Worksheet sheet, int grade, BigDecimal wage) {
        return (grade > LIGHTEST_WITH_ALLOWANCE ? Optional.<Figure>empty() : sheet.figureIfAny(ALLOWANCE + grade))
                .map(share -> {
                    BigDecimal pay = Arithmetic.yuan(Arithmetic.percent(share.number(), wage));
                    String working = Arithmetic.plain(wage) + " × " + Arithmetic.plain(share.number()) + "%";
                    List<Step> steps = List.of(share.step());
                    return grade < FIRST_THAT_KEEPS_WORK
                            ? Result.amount("injury_allowance_a_month", Unit.YUAN, pay, working, steps)
                            : Result.amount("injury_allowance_without_post", Unit.YUAN, pay, working, steps);
                });
    }

    private static BigDecimal within(BigDecimal wage, BigDecimal average, Figure cap, Figure floor) {
        return wage.min(Arithmetic.percent(cap.number(), average)).max(Arithmetic.percent(floor.number(), average));
    }

    private static Step limit(Figure share, BigDecimal average, BigDecimal wage) {
        return share.giving(
                Arithmetic.plain(average) + " × " + Arithmetic.plain(share.number()) + "%", wage, Unit.YUAN);
    }

    private static BigDecimal pay(BigDecimal wage, Figure months) {
        return Arithmetic.yuan(wage.multiply(months.number()));
    }

    private static String working(BigDecimal wage, Figure months) {
        return Arithmetic.plain(wage) + " × " + Arithmetic.plain(months.number());
    }
}
