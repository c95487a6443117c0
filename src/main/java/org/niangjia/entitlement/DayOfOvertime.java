package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.CalendarDay;
import org.niangjia.question.Fact;

/**
 * What the calendar says of the day on which she worked, where she names it by its date. That of the days off around a holiday is as it was
 * reported, and her own rest days may be others: the result says so.
 */
record DayOfOvertime(LocalDate day, CalendarDay.Kind kind) {

    private static final Map<CalendarDay.Kind, String> VALUES = Map.of(
            CalendarDay.Kind.WORKING_DAY, "weekday",
            CalendarDay.Kind.REST_DAY, "rest_day",
            CalendarDay.Kind.PUBLIC_HOLIDAY, "holiday");

    /** Nothing if she says herself that it was a rest day or a holiday, names no day, or the calendar of its year does not say. */
    static Optional<DayOfOvertime> of(Worksheet sheet) {
        // 10月5号晚上: that it was in the evening says nothing of the day.
        if (sheet.fact(Fact.OVERTIME_ON).filter(kind -> !kind.equals("weekday")).isPresent()) {
            return Optional.empty();
        }
        return sheet.fact(Fact.OVERTIME_DATE)
                .flatMap(day -> sheet.calendar().day(day).map(known -> new DayOfOvertime(day, known.kind())));
    }

    /** As a value of {@link Fact#OVERTIME_ON}. */
    String value() {
        return VALUES.getOrDefault(kind, kind.name());
    }

    Result result(List<Step> steps) {
        return switch (kind) {
            case WORKING_DAY -> Result.day("overtime_date_is_working_day", day, day, steps);
            case REST_DAY -> Result.day("overtime_date_is_rest_day", day, day, steps);
            case PUBLIC_HOLIDAY -> Result.day("overtime_date_is_holiday", day, day, steps);
        };
    }
}
