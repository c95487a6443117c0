package org.niangjia.entitlement;

import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/** When a wage is paid whose day is a rest day or a public holiday: on the last working day before (Interim Provisions on Wage Payment, article 7). */
final class Payday {

    private static final String SOURCE = "wage-payment-provisions";

    private Payday() {}

    static Optional<Result> of(Worksheet sheet) {
        return sheet.fact(Fact.PAYDAY_OFF)
                .filter(day -> sheet.isInForce(SOURCE))
                .flatMap(sheet.calendar()::workingDayUpTo)
                .map(Payday::paidBy);
    }

    private static Result paidBy(WorkingCalendar.Reached last) {
        return last.verified() == Verified.UNVERIFIED
                ? Result.day("payday_by_reported_calendar", last.day(), List.of())
                : Result.day("payday_before_day_off", last.day(), List.of());
    }
}
