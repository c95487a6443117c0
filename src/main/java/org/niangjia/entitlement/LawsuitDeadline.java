package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/** Until when a worker may go to court after an award, final or not (Mediation and Arbitration Law, articles 48 and 50). */
final class LawsuitDeadline implements Rule {

    private static final String LIMIT = "court_time_limit_after_award";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.AWARD_RECEIVED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure(LIMIT);
        return sheet.fact(Fact.AWARD_RECEIVED_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        Result.day("lawsuit_by", Deadline.after(day, limit), List.of(limit.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.AWARD_RECEIVED_ON)));
    }
}
