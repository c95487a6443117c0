package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Until when a worker may turn to labour arbitration (Mediation and Arbitration Law, article 27) and to labour inspection (Inspection
 * Regulation, article 20). Wages owed while she is employed are not bound by the limit; it runs from the end of the employment. A claim, a
 * complaint or a promise within the limit makes it run anew (article 27, paragraph 2), if it can be proved; the day without it is told too.
 */
final class ClaimDeadlines implements Rule {

    private static final String ARBITRATION = "arbitration_time_limit";
    private static final String INSPECTION = "inspection_time_limit";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.INFRINGED_ON, Fact.BREACH_ENDED_ON, Fact.ENDED_ON, Fact.CLAIMED_FIRST_ON, Fact.CLAIMED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure arbitration = sheet.figure(ARBITRATION);
        Figure inspection = sheet.figure(INSPECTION);
        Optional<LocalDate> infringed = sheet.fact(Fact.INFRINGED_ON);
        Optional<LocalDate> ended = sheet.fact(Fact.ENDED_ON);
        List<Step> steps = List.of(arbitration.step());
        List<Result> results = new ArrayList<>();
        Optional<LocalDate> wrong = infringed.or(() -> ended);
        Optional<LocalDate> anew = anew(sheet, wrong, arbitration);
        anew.ifPresent(day -> results.add(Result.day("arbitration_anew_by", Deadline.after(day, arbitration), steps)));
        wrong.filter(day -> anew.isPresent())
                .ifPresent(day ->
                        results.add(Result.day("arbitration_unproven_by", Deadline.after(day, arbitration), steps)));
        infringed
                .filter(day -> anew.isEmpty())
                .ifPresent(day -> results.add(Result.day("arbitration_by", Deadline.after(day, arbitration), steps)));
        ended.filter(day -> anew.isEmpty() || infringed.isPresent())
                .ifPresent(day ->
                        results.add(Result.day("wages_arbitration_by", Deadline.after(day, arbitration), steps)));
        // A breach that went on counts from its end where that is told; else the earlier day is the safe one.
        sheet.fact(Fact.BREACH_ENDED_ON)
                .or(() -> infringed)
                .or(() -> ended)
                .ifPresent(day -> results.add(
                        Result.day("inspection_by", Deadline.after(day, inspection), List.of(inspection.step()))));
        if (results.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.INFRINGED_ON));
        }
        return new Entitled.Counted(
                results, infringed.isPresent() ? Optional.empty() : Optional.of(Fact.INFRINGED_ON), false);
    }

    /** The day from which the limit runs anew: of the last claim, in the limit that the first began or else in that of the wrong. */
    private static Optional<LocalDate> anew(Worksheet sheet, Optional<LocalDate> wrong, Figure limit) {
        Optional<LocalDate> first = inTime(Fact.CLAIMED_FIRST_ON, sheet, wrong, limit);
        return inTime(Fact.CLAIMED_ON, sheet, first.or(() -> wrong), limit).or(() -> first);
    }

    /** The day of a claim, if it came before the limit had run out, and is not ahead. */
    private static Optional<LocalDate> inTime(
            Fact<LocalDate> claim, Worksheet sheet, Optional<LocalDate> start, Figure limit) {
        return sheet.fact(claim)
                .filter(day -> !day.isAfter(sheet.facts().on()))
                .filter(day -> start.map(from -> !day.isBefore(from) && !day.isAfter(Deadline.after(from, limit)))
                        .orElse(true));
    }
}
