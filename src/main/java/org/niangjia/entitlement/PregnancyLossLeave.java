package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Leave when a pregnancy was induced to end, or the child was not born alive. National law knows births and miscarriages (Special Provisions,
 * article 7) and does not say which of the two this is: from four months on, what a miscarriage gives is certain, and what a birth gives is
 * the most. Guangdong, which has a step for every pregnancy that ends, leaves nothing open. Calendar days.
 */
final class PregnancyLossLeave implements Rule {

    private static final String EARLY = "miscarriage_leave_early";
    private static final String LATE = "miscarriage_leave_late";
    private static final String LATE_MONTHS = "miscarriage_leave_months";
    private static final String LATEST = "miscarriage_leave_latest";
    private static final String BIRTH = "maternity_leave";

    private final MiscarriageLeave miscarriage = new MiscarriageLeave();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(miscarriage.dependsOn().stream(), Stream.of(Fact.BORN_ALIVE))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        if (sheet.facts().is(Fact.BORN_ALIVE)) {
            LeaveSum ofABirth = new LeaveSum();
            ofABirth.add(sheet.figure(BIRTH).step());
            return ofABirth.counted(sheet.fact(Fact.STARTS_ON), true);
        }
        Optional<BigDecimal> months = sheet.fact(Fact.MONTHS_OF_PREGNANCY);
        boolean early = months.filter(
                        month -> month.compareTo(sheet.figure(LATE_MONTHS).number()) < 0)
                .isPresent();
        if (early || sheet.figureIfAny(LATEST).isPresent()) {
            return miscarriage.count(sheet);
        }
        Figure birth = sheet.figure(BIRTH);
        if (months.isEmpty()) {
            Figure least = sheet.figure(EARLY);
            return MiscarriageLeave.monthsUnknown(
                    sheet,
                    Result.bounds(
                            "days",
                            Unit.DAY,
                            least.number(),
                            birth.number(),
                            List.of(least.step(), birth.step().ifSo())));
        }
        Figure least = sheet.figure(LATE);
        LeaveSum leave = new LeaveSum();
        leave.add(least.step());
        leave.addPerhaps(birth.beyond(least));
        return leave.counted(sheet.fact(Fact.STARTS_ON), false);
    }
}
