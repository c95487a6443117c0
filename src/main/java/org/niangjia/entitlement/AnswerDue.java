package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/**
 * Until when an office is to answer what was handed in to it with all its papers: so many days, or working days, from the day after.
 *
 * @param limit the parameter that says how many
 */
record AnswerDue(String limit) implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.APPLIED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure time = sheet.figure(limit);
        return sheet.fact(Fact.APPLIED_ON)
                .flatMap(day -> last(sheet.calendar(), day, time))
                .<Entitled>map(Entitled.Counted::of)
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Optional<Result> last(WorkingCalendar calendar, LocalDate day, Figure time) {
        List<Step> steps = List.of(time.step());
        if (time.parameter().unit() != Unit.WORKING_DAY) {
            return Optional.of(Result.day("answer_due_by", Deadline.after(day, time), steps));
        }
        return calendar.workingDayAfter(day, time.whole())
                .map(last -> last.verified() == Verified.UNVERIFIED
                        ? Result.day("answer_due_by_reported_calendar", last.day(), steps)
                        : Result.day("answer_due_by_working_days", last.day(), steps))
                .or(() -> calendar.workingDayUnlessMoved(day, time.whole())
                        .map(last -> Result.day("answer_due_unless_moved", last, steps)));
    }
}
