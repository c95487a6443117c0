package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What parents may deduct from taxable income for the education of their children (State Council notice 2023 no. 13). From which age to
 * which stage of schooling, and how they share it, stands in a text that is not at hand.
 */
final class EducationDeduction implements Rule {

    private static final String MONTHLY = "tax_deduction_education";
    private static final String INFANT = "tax_deduction_infant";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.CHILDREN, Fact.CHILDREN_UNDER_THREE, Fact.CHILDREN_AT_SCHOOL, Fact.MONTHS_IN_YEAR);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Entitled> together =
                sheet.figureIfAny(INFANT).flatMap(infant -> TaxDeduction.ofBothKinds(sheet, infant));
        if (together.isPresent()) {
            return together.get();
        }
        int children = sheet.fact(Fact.CHILDREN_AT_SCHOOL)
                .or(() -> sheet.fact(Fact.CHILDREN))
                .orElse(1);
        Step month = sheet.figure(MONTHLY).times(Math.max(1, children));
        List<Result> results = new ArrayList<>();
        results.add(Result.sum("education_deduction_a_month", Unit.YUAN, List.of(month)));
        sheet.fact(Fact.MONTHS_IN_YEAR)
                .ifPresent(months -> results.add(Result.amount(
                        "education_deduction_a_year",
                        Unit.YUAN,
                        month.amount().multiply(BigDecimal.valueOf(months)),
                        Arithmetic.plain(month.amount()) + " × " + months,
                        List.of(month))));
        return new Entitled.Counted(results, Optional.empty(), false);
    }
}
