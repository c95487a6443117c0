package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * How long neither overtime nor nights may be asked of a woman who nurses: until the day before the first birthday (Special Provisions,
 * article 9 paragraph 1).
 */
final class NursingProtection implements Rule {

    private static final String AGE = "breastfeeding_infant_age";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.BORN_ON, Fact.BORN_IN, Fact.CHILD_AGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure age = sheet.figure(AGE);
        return Between.birth(sheet)
                .<Entitled>map(born -> counted(born, age))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.BORN_ON)));
    }

    private static Entitled counted(Between born, Figure age) {
        Between last = born.turning(age).mapped((LocalDate day) -> day.minusDays(1));
        Result until = Result.day("no_nights_until", last.earliest(), last.latest(), List.of(age.step()));
        Optional<Fact<?>> settles = born.isExact() ? Optional.empty() : Optional.of(Fact.BORN_ON);
        return new Entitled.Counted(List.of(until), settles, false);
    }
}
