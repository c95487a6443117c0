package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Maternity leave: the national days (Special Provisions, article 7), what the province adds (its population regulation), what a difficult
 * birth adds and what each further baby adds. A caesarean of which nobody has certified a difficult birth gives bounds. Days taken before
 * the birth lie inside. Calendar days.
 */
final class MaternityLeave implements Rule {

    private static final String NATIONAL = "maternity_leave";
    private static final String EXTENDED = "extended_maternity_leave";
    private static final String DIFFICULT_BIRTH = "difficult_birth_leave";
    private static final String FURTHER_BABY = "multiple_birth_leave";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.BABIES, Fact.DIFFICULT_BIRTH, Fact.CAESAREAN, Fact.STARTS_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Step> steps = new ArrayList<>();
        steps.add(sheet.figure(NATIONAL).step());
        Optional<Figure> extended = sheet.figureIfAny(EXTENDED);
        extended.map(Figure::step).ifPresent(steps::add);
        int furtherBabies = sheet.fact(Fact.BABIES).orElse(1) - 1;
        if (furtherBabies > 0) {
            steps.add(sheet.figure(FURTHER_BABY).times(furtherBabies));
        }
        Optional<Boolean> difficult = sheet.fact(Fact.DIFFICULT_BIRTH);
        if (difficult.orElse(sheet.facts().is(Fact.CAESAREAN))) {
            Step step = sheet.figure(DIFFICULT_BIRTH).step();
            steps.add(difficult.isPresent() ? step : step.ifSo());
        }
        List<Result> results = new ArrayList<>();
        Result days = Result.sum("days", Unit.DAY, steps);
        results.add(days);
        sheet.fact(Fact.STARTS_ON).ifPresent(start -> results.add(returnsOn(start, days)));
        Optional<Fact<?>> wouldSettle = days.isExact() ? Optional.empty() : Optional.of(Fact.DIFFICULT_BIRTH);
        return new Entitled.Counted(results, wouldSettle, extended.isEmpty());
    }

    /** First day back at work after the days that are certain. */
    static Result returnsOn(LocalDate start, Result days) {
        return Result.day("returns_on", start.plusDays(Long.parseLong(days.atLeast())), List.of());
    }
}
