package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * Until when a work injury is to be reported for recognition: by the employer, and where it does not, by the worker, a relative or the
 * union (Regulation on Work-Related Injury Insurance, article 17).
 */
final class InjuryClaim implements Rule {

    private static final String EMPLOYER = "injury_claim_employer_limit";
    private static final String WORKER = "injury_claim_worker_limit";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.INJURED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure employer = sheet.figure(EMPLOYER);
        Figure worker = sheet.figure(WORKER);
        return sheet.fact(Fact.INJURED_ON)
                .<Entitled>map(day -> Entitled.Counted.of(
                        Result.day("injury_claim_by", Deadline.after(day, worker), List.of(worker.step())),
                        Result.day(
                                "employer_injury_claim_by", Deadline.after(day, employer), List.of(employer.step()))))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.INJURED_ON)));
    }
}
