package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Wages from an unlawful dismissal until the contract goes on (second interpretation on labour disputes, article 18). Of a month that
 * is not full the text does not say how it is counted, so it is a bound.
 */
final class BackPay implements Rule {

    private static final String SOURCE = "labour-dispute-interpretation-2";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ENDED_ON, Fact.REINSTATED_ON, Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.ENDED_ON)
                .filter(ended -> sheet.isInForce(SOURCE))
                .flatMap(ended -> sheet.fact(Fact.REINSTATED_ON)
                        .filter(back -> back.isAfter(ended))
                        .map(back -> between(sheet, ended, back)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Entitled between(Worksheet sheet, LocalDate ended, LocalDate back) {
        long least = ChronoUnit.MONTHS.between(ended, back);
        long most = ended.plusMonths(least).equals(back) ? least : least + 1;
        return sheet.fact(Fact.MONTHLY_WAGE)
                .<Entitled>map(wage -> Entitled.Counted.of(wages(wage, least, most)))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.MONTHLY_WAGE)));
    }

    private static Result wages(BigDecimal wage, long least, long most) {
        BigDecimal atLeast = Arithmetic.yuan(wage.multiply(BigDecimal.valueOf(least)));
        BigDecimal atMost = Arithmetic.yuan(wage.multiply(BigDecimal.valueOf(most)));
        return least == most
                ? Result.amount(
                        "dismissal_back_pay", Unit.YUAN, atLeast, Arithmetic.plain(wage) + " × " + least, List.of())
                : Result.bounds("dismissal_back_pay", Unit.YUAN, atLeast, atMost, List.of());
    }
}
