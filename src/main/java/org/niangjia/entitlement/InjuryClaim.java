package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Until when a work injury is to be reported for recognition: by the employer, and where it does not, by the worker, a relative or the
 * union (Regulation on Work-Related Injury Insurance, article 17); and by when the office decides that accepted it (article 20).
 */
final class InjuryClaim implements Rule {

    private static final String EMPLOYER = "injury_claim_employer_limit";
    private static final String WORKER = "injury_claim_worker_limit";
    private static final String DECISION = "injury_decision_limit";
    private static final String CLEAR = "injury_decision_limit_clear";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.INJURED_ON, Fact.INJURY_ACCEPTED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.INJURY_ACCEPTED_ON).ifPresent(day -> results.addAll(decided(sheet, day)));
        sheet.fact(Fact.INJURED_ON)
                .filter(day -> results.isEmpty())
                .ifPresent(day -> results.addAll(reported(sheet, day)));
        return results.isEmpty()
                ? new Entitled.Needs(List.of(Fact.INJURED_ON))
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    private static List<Result> reported(Worksheet sheet, LocalDate injured) {
        Figure employer = sheet.figure(EMPLOYER);
        Figure worker = sheet.figure(WORKER);
        return List.of(
                Result.day("injury_claim_by", Deadline.after(injured, worker), List.of(worker.step())),
                Result.day("employer_injury_claim_by", Deadline.after(injured, employer), List.of(employer.step())));
    }

    private static List<Result> decided(Worksheet sheet, LocalDate accepted) {
        Figure limit = sheet.figure(DECISION);
        Figure clear = sheet.figure(CLEAR);
        return List.of(
                Result.day("injury_decision_by", Deadline.after(accepted, limit), List.of(limit.step())),
                Result.day(
                        "injury_decision_clear_by",
                        Deadline.after(accepted, clear),
                        List.of(clear.step().ifSo())));
    }
}
