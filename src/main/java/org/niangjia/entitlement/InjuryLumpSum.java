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
        BigDecimal counts = wage.min(most).max(least);
        return Result.amount("injury_lump_sum", Unit.YUAN, pay(counts, months), working(counts, months), steps);
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
