package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** Leave after a miscarriage, by the completed months of pregnancy (Special Provisions, article 7 paragraph 2). Calendar days. */
final class MiscarriageLeave implements Rule {

    private static final String BEFORE = "miscarriage_leave_early";
    private static final String FROM = "miscarriage_leave_late";
    private static final String MONTHS = "miscarriage_leave_months";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MONTHS_OF_PREGNANCY, Fact.STARTS_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        BigDecimal limit = sheet.figure(MONTHS).number();
        Step early = sheet.figure(BEFORE).step();
        Step late = sheet.figure(FROM).step();
        Optional<BigDecimal> months = sheet.fact(Fact.MONTHS_OF_PREGNANCY);
        if (months.isEmpty()) {
            return Entitled.Counted.of(
                            Result.bounds("days", Unit.DAY, early.amount(), late.amount(), List.of(early, late.ifSo())))
                    .settledBy(Fact.MONTHS_OF_PREGNANCY);
        }
        List<Result> results = new ArrayList<>();
        Result days = Result.sum("days", Unit.DAY, List.of(months.get().compareTo(limit) < 0 ? early : late));
        results.add(days);
        sheet.fact(Fact.STARTS_ON).ifPresent(start -> results.add(MaternityLeave.returnsOn(start, days)));
        return new Entitled.Counted(results, Optional.empty(), false);
    }
}
