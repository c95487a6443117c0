package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/**
 * Until when an employer is to answer a written opinion of the union's labour law supervision, or to object to it, in working days from the
 * day after it received it (in Shandong: Regulations on the unions' supervision of labour law, article 18). Elsewhere no time is known.
 */
final class UnionOpinion implements Rule {

    private static final String REPLY = "union_opinion_reply";
    private static final String OBJECTION = "union_opinion_objection";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.OPINION_RECEIVED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.OPINION_RECEIVED_ON).ifPresent(day -> {
            sheet.figureIfAny(REPLY)
                    .flatMap(limit -> reply(sheet.calendar(), day, limit))
                    .ifPresent(results::add);
            sheet.figureIfAny(OBJECTION)
                    .flatMap(limit -> objection(sheet.calendar(), day, limit))
                    .ifPresent(results::add);
        });
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    private static Optional<Result> reply(WorkingCalendar calendar, LocalDate received, Figure limit) {
        List<Step> steps = List.of(limit.step());
        return calendar.workingDayAfter(received, limit.whole())
                .map(last -> isReported(last)
                        ? Result.day("opinion_reply_by_reported_calendar", last.day(), steps)
                        : Result.day("opinion_reply_by", last.day(), steps))
                .or(() -> calendar.workingDayUnlessMoved(received, limit.whole())
                        .map(last -> Result.day("opinion_reply_unless_moved", last, steps)));
    }

    private static Optional<Result> objection(WorkingCalendar calendar, LocalDate received, Figure limit) {
        List<Step> steps = List.of(limit.step());
        return calendar.workingDayAfter(received, limit.whole())
                .map(last -> isReported(last)
                        ? Result.day("opinion_objection_by_reported_calendar", last.day(), steps)
                        : Result.day("opinion_objection_by", last.day(), steps))
                .or(() -> calendar.workingDayUnlessMoved(received, limit.whole())
                        .map(last -> Result.day("opinion_objection_unless_moved", last, steps)));
    }

    private static boolean isReported(WorkingCalendar.Reached last) {
        return last.verified() == Verified.UNVERIFIED;
    }
}
