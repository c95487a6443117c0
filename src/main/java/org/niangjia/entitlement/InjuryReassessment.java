package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when the provincial committee can be asked to assess again who does not agree with the first assessment of an injury (Regulation on
 * Work-Related Injury Insurance, article 26).
 */
final class InjuryReassessment implements Rule {

    private static final String LIMIT = "injury_reassessment_limit";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ASSESSMENT_RECEIVED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure(LIMIT);
        return sheet.fact(Fact.ASSESSMENT_RECEIVED_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        Result.day("injury_reassessment_by", Deadline.after(day, limit), List.of(limit.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
