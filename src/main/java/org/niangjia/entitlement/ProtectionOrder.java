package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/** How long a personal protection order that a court made can hold at most, unless it is prolonged (Law against Domestic Violence, article 30). */
final class ProtectionOrder implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ORDER_MADE_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure longest = sheet.figure("protection_order_months");
        return sheet.fact(Fact.ORDER_MADE_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        Result.day("order_holds_at_most_until", Deadline.after(day, longest), List.of(longest.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
