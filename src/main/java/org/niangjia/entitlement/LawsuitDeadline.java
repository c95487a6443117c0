package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when a worker may go to court after an award, final or not (Mediation and Arbitration Law, articles 48 and 50), and until when the
 * employer may have a final one annulled (article 49).
 */
final class LawsuitDeadline implements Rule {

    private static final String LIMIT = "court_time_limit_after_award";
    private static final String ANNULMENT_LIMIT = "award_annulment_days";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.AWARD_RECEIVED_ON, Fact.ANNULMENT);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        boolean annulled = sheet.facts().is(Fact.ANNULMENT);
        Figure limit = sheet.figure(annulled ? ANNULMENT_LIMIT : LIMIT);
        return sheet.fact(Fact.AWARD_RECEIVED_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        annulled
                                ? Result.day("annulment_by", Deadline.after(day, limit), List.of(limit.step()))
                                : Result.day("lawsuit_by", Deadline.after(day, limit), List.of(limit.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.AWARD_RECEIVED_ON)));
    }
}
