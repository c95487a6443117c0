package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * From which day on a worker may leave who hands in her resignation in writing: after the notice that the law sets, with a shorter one in
 * probation (Labour Contract Law, article 37). Where it is not told whether she is in probation, both days are.
 */
final class Resignation implements Rule {

    private static final String NOTICE = "resignation_notice";
    private static final String IN_PROBATION = "resignation_notice_probation";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.RESIGNED_ON, Fact.LEAVING_ON, Fact.IN_PROBATION);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<LocalDate> resigned = sheet.fact(Fact.RESIGNED_ON);
        Optional<LocalDate> leaving = sheet.fact(Fact.LEAVING_ON);
        if (resigned.isEmpty() && leaving.isPresent()) {
            return handInBy(sheet, leaving.get());
        }
        if (resigned.isEmpty()) {
            return new Entitled.Needs(List.of());
        }
        Optional<Boolean> probation = sheet.fact(Fact.IN_PROBATION);
        LocalDate day = resigned.get();
        List<Result> results = new ArrayList<>();
        if (!probation.orElse(false)) {
            Figure notice = sheet.figure(NOTICE);
            results.add(Result.day("may_leave_from", Deadline.after(day, notice), List.of(notice.step())));
        }
        if (probation.orElse(true)) {
            // Before there was a figure of it, notice in probation could be given at any time.
            sheet.figureIfAny(IN_PROBATION)
                    .ifPresent(notice -> results.add(Result.day(
                            "may_leave_from_in_probation", Deadline.after(day, notice), List.of(notice.step()))));
        }
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    /** The last day on which the letter can arrive for her to be gone on that day. */
    private static Entitled handInBy(Worksheet sheet, LocalDate leaving) {
        Optional<Boolean> probation = sheet.fact(Fact.IN_PROBATION);
        List<Result> results = new ArrayList<>();
        if (!probation.orElse(false)) {
            Figure notice = sheet.figure(NOTICE);
            results.add(Result.day("hand_in_by", leaving.minusDays(notice.whole()), List.of(notice.step())));
        }
        if (probation.orElse(true)) {
            sheet.figureIfAny(IN_PROBATION)
                    .ifPresent(notice -> results.add(Result.day(
                            "hand_in_by_in_probation", leaving.minusDays(notice.whole()), List.of(notice.step()))));
        }
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }
}
