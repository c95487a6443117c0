package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when damages may be claimed in court for a wrong that was done to her, from the day she knew of it and who did it (Civil Code, article 188). The
 * claims to stop it and to apologise have no limit.
 */
final class CivilClaim implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.INFRINGED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure("civil_limitation_period");
        return sheet.fact(Fact.INFRINGED_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        Result.day("civil_claim_by", Deadline.after(day, limit), List.of(limit.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
