package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What may be deducted from taxable income for supporting old parents (State Council notice 2023 no. 13): an only child the whole sum, sisters
 * and brothers a share of it each, which has a limit of its own. Which parents count stands in a text that is not at hand.
 */
final class ElderlyDeduction implements Rule {

    private static final int MONTHS_OF_YEAR = 12;

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ONLY_CHILD_OF_THE_OLD, Fact.SUPPORTERS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Integer> supporters = sheet.fact(Fact.SUPPORTERS);
        Optional<Boolean> onlyChild = sheet.fact(Fact.ONLY_CHILD_OF_THE_OLD);
        if (supporters.isEmpty() && onlyChild.isEmpty()) {
            return new Entitled.Needs(List.of());
        }
        Figure whole = sheet.figure("tax_deduction_elderly");
        Figure most = sheet.figure("tax_deduction_elderly_share");
        List<Result> results = new ArrayList<>();
        if (supporters.isEmpty() && onlyChild.orElse(false)) {
            results.add(Result.sum("elderly_deduction_a_month", Unit.YUAN, List.of(whole.step())));
            results.add(aYear(whole));
            return new Entitled.Counted(results, Optional.empty(), false);
        }
        results.add(Result.amount(
                "elderly_deduction_share_at_most", Unit.YUAN, most.number(), "", List.of(whole.step(), most.step())));
        results.add(aYear(most));
        supporters.ifPresent(number -> results.add(equally(whole, most, number)));
        return new Entitled.Counted(results, Optional.empty(), false);
    }

    private static Result aYear(Figure month) {
        return Result.amount(
                "elderly_deduction_a_year",
                Unit.YUAN,
                month.number().multiply(BigDecimal.valueOf(MONTHS_OF_YEAR)),
                Arithmetic.plain(month.number()) + " × " + MONTHS_OF_YEAR,
                List.of(month.step()));
    }

    private static Result equally(Figure whole, Figure most, int supporters) {
        BigDecimal share = Arithmetic.yuan(Arithmetic.divided(BigDecimal.valueOf(supporters), whole.number()));
        return Result.amount(
                "elderly_deduction_shared",
                Unit.YUAN,
                share.min(most.number()),
                Arithmetic.plain(whole.number()) + " ÷ " + supporters,
                List.of(whole.step()));
    }
}
