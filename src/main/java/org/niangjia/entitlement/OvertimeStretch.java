package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.CalendarDay;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/**
 * A stretch of days around public holidays on all of which she worked: 10月1号到7号都上班. Which of them are public holidays, the law says; that the
 * others are days off of hers, and none was given in their place, is the condition on which those pay, and the results say so.
 *
 * @param holidays how many of the days are public holidays
 * @param others how many are not, and were no working days as far as is known
 */
record OvertimeStretch(long holidays, long others) {

    private static final String HOURS_OF_DAY = "standard_daily_hours";

    /** Nothing if she tells of none, or of days without a public holiday among them, or of a year whose holidays are not held. */
    static Optional<OvertimeStretch> of(Worksheet sheet) {
        Optional<LocalDate> until = sheet.fact(Fact.OVERTIME_UNTIL);
        return sheet.fact(Fact.OVERTIME_FROM)
                .flatMap(from ->
                        until.filter(last -> !last.isBefore(from)).flatMap(last -> of(sheet.calendar(), from, last)));
    }

    private static Optional<OvertimeStretch> of(WorkingCalendar calendar, LocalDate from, LocalDate last) {
        long holidays = 0;
        long others = 0;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Boolean> holiday = calendar.isPublicHoliday(day);
            if (holiday.isEmpty()) {
                return Optional.empty();
            }
            if (holiday.get()) {
                holidays++;
            } else if (calendar.day(day).filter(CalendarDay::isWorkingDay).isEmpty()) {
                others++;
            }
        }
        return holidays == 0 ? Optional.empty() : Optional.of(new OvertimeStretch(holidays, others));
    }

    Entitled counted(Worksheet sheet) {
        Figure ofHolidays = sheet.figure("overtime_pay_holiday");
        Figure ofOthers = sheet.figure("overtime_pay_rest_day");
        BigDecimal first = Arithmetic.percent(ofHolidays.number(), BigDecimal.valueOf(holidays));
        BigDecimal rest = Arithmetic.percent(ofOthers.number(), BigDecimal.valueOf(others));
        List<Step> steps = new ArrayList<>(List.of(ofHolidays.step()));
        if (others > 0) {
            steps.add(ofOthers.step());
        }
        List<Result> results = new ArrayList<>();
        Optional<BigDecimal> wage = wage(sheet);
        wage.ifPresent(day -> {
            results.add(Result.amount(
                    "overtime_pay_of_holidays",
                    Unit.YUAN,
                    Arithmetic.yuan(day.multiply(first)),
                    working(day, holidays, ofHolidays),
                    steps));
            if (others > 0) {
                results.add(Result.amount(
                        "overtime_pay_of_other_days",
                        Unit.YUAN,
                        Arithmetic.yuan(day.multiply(rest)),
                        working(day, others, ofOthers),
                        steps));
                results.add(Result.amount(
                        "overtime_pay_of_stretch",
                        Unit.YUAN,
                        Arithmetic.yuan(day.multiply(first.add(rest))),
                        "",
                        steps));
            }
        });
        if (wage.isEmpty()) {
            OvertimeAsForLeave.pay(sheet, Unit.DAY, first.add(rest), first.add(rest), steps)
                    .ifPresent(results::add);
        }
        results.add(Result.amount(
                "overtime_worth_of_stretch", Unit.DAY, first.add(rest), working(steps, ofHolidays, ofOthers), steps));
        return new Entitled.Counted(results, wage.isEmpty() ? Optional.of(Fact.DAILY_WAGE) : Optional.empty(), false);
    }

    private String working(List<Step> steps, Figure ofHolidays, Figure ofOthers) {
        String first = holidays + " × " + Arithmetic.plain(ofHolidays.number()) + "%";
        return steps.size() > 1 ? first + " + " + others + " × " + Arithmetic.plain(ofOthers.number()) + "%" : first;
    }

    private static String working(BigDecimal wage, long days, Figure rate) {
        return Arithmetic.plain(wage) + " × " + days + " × " + Arithmetic.plain(rate.number()) + "%";
    }

    /** Of a day: as she tells it, or of the hours of a day by law. */
    private static Optional<BigDecimal> wage(Worksheet sheet) {
        return sheet.fact(Fact.DAILY_WAGE)
                .or(() -> sheet.fact(Fact.HOURLY_WAGE)
                        .map(hour -> hour.multiply(sheet.figure(HOURS_OF_DAY).number())));
    }
}
