package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The fine for an employer that does not give maternity leave, or does not keep women in late pregnancy or breastfeeding from overtime and
 * nights, by the women affected (Special Provisions, article 13). It goes to the state.
 */
final class ProtectionFine implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.WOMEN_AFFECTED);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.WOMEN_AFFECTED)
                .<Entitled>map(women -> Entitled.Counted.of(fine(sheet, women)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Result fine(Worksheet sheet, int women) {
        Step least = sheet.figure("special_protection_fine_min").times(women);
        Step most = sheet.figure("special_protection_fine_max").times(women);
        return Result.bounds("protection_fine", Unit.YUAN, least.amount(), most.amount(), List.of(least, most));
    }
}
