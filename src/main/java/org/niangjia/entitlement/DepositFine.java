package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The fine for an employer that took a deposit, by the people from whom it did (Labour Contract Law, article 84, second paragraph). It goes to the
 * state; the deposit itself goes back to each of them.
 */
final class DepositFine implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.DEPOSIT_PAYERS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.DEPOSIT_PAYERS)
                .<Entitled>map(payers -> Entitled.Counted.of(fine(sheet, payers)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Result fine(Worksheet sheet, int payers) {
        Step least = sheet.figure("deposit_fine_min").times(payers);
        Step most = sheet.figure("deposit_fine_max").times(payers);
        return Result.bounds("deposit_fine", Unit.YUAN, least.amount(), most.amount(), List.of(least, most));
    }
}
