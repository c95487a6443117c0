package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;

/** Leave after a miscarriage, by the completed months of pregnancy (Special Provisions, article 7 paragraph 2). Calendar days. */
public final class MiscarriageLeave implements Rule {

    private static final String BEFORE = "miscarriage_leave_early";
    private static final String FROM = "miscarriage_leave_late";
    private static final String MONTHS = "miscarriage_leave_months";

    @Override
    public Entitled count(Knowledge knowledge, Facts facts) {
        Figures figures = new Figures(knowledge, facts);
        Optional<Step> limit = figures.step(MONTHS, 1, true);
        Optional<Step> before = figures.step(BEFORE, 1, true);
        Optional<Step> from = figures.step(FROM, 1, true);
        if (limit.isEmpty() || before.isEmpty() || from.isEmpty()) {
            return new Entitled.NotConfirmed(FROM);
        }
        if (facts.monthsOfPregnancy().isEmpty()) {
            Step late = from.get();
            return new Entitled.Days(
                    before.get().amount().intValueExact(),
                    late.amount().intValueExact(),
                    List.of(before.get(), new Step(late.parameter(), late.value(), late.amount(), false)),
                    false,
                    Optional.empty());
        }
        BigDecimal months = BigDecimal.valueOf(facts.monthsOfPregnancy().get());
        Step step = months.compareTo(limit.get().amount()) < 0 ? before.get() : from.get();
        int days = step.amount().intValueExact();
        return new Entitled.Days(
                days, days, List.of(step), false, facts.startsOn().map(start -> start.plusDays(days)));
    }
}
