package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when her husband may not ask for a divorce, after a pregnancy that ended without a birth or after a birth (Civil Code, article 1082).
 * That a court may find it necessary to hear him is for the article to say.
 */
final class DivorceBar implements Rule {

    private static final String AFTER_BIRTH = "divorce_bar_after_birth";
    private static final String AFTER_LOSS = "divorce_bar_after_miscarriage";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.LOST_ON, Fact.BORN_ON, Fact.EXPECTING);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure loss = sheet.figure(AFTER_LOSS);
        Figure birth = sheet.figure(AFTER_BIRTH);
        if (Between.isDueOnNoKnownDay(sheet)) {
            return new Entitled.Needs(List.of());
        }
        return sheet.fact(Fact.LOST_ON)
                .map(day -> until(day, loss))
                .or(() -> sheet.fact(Fact.BORN_ON)
                        .map(day -> day.isAfter(sheet.facts().on()) ? ifDue(day, birth) : until(day, birth)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    /** The birth lies ahead: the pregnancy until then, and the time after it if the child comes on that day. */
    private static Entitled ifDue(LocalDate due, Figure period) {
        return Entitled.Counted.of(
                Result.day("divorce_barred_until_if_due", Deadline.after(due, period), List.of(period.step())));
    }

    private static Entitled until(LocalDate day, Figure period) {
        return Entitled.Counted.of(
                Result.day("divorce_barred_until", Deadline.after(day, period), List.of(period.step())));
    }
}
