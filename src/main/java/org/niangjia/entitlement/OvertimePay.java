package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The least that overtime pays, by the kind of day (Labour Law, article 44). How a monthly wage becomes an hourly one for overtime stands in
 * no text at hand: a sum of money comes from the wage of an hour or a day that she names, a day having eight hours. From a monthly wage there is only a step that says under which
 * condition it holds.
 */
final class OvertimePay implements Rule {

    private static final String WEEKDAY = "weekday";
    private static final String REST_DAY = "rest_day";
    private static final String HOLIDAY = "holiday";
    private static final Map<String, String> RATES =
            Map.of(WEEKDAY, "overtime_pay_weekday", REST_DAY, "overtime_pay_rest_day", HOLIDAY, "overtime_pay_holiday");
    private static final String HOURS_OF_DAY = "standard_daily_hours";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.OVERTIME_ON,
                Fact.OVERTIME_DATE,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.HOURLY_WAGE,
                Fact.DAILY_WAGE,
                Fact.MONTHLY_WAGE,
                Fact.BASIC_WAGE,
                Fact.OVERTIME_PAID_ONCE,
                Fact.OVERTIME_FROM,
                Fact.OVERTIME_UNTIL,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS,
                Fact.PIECE_RATE,
                Fact.OVERTIME_PIECES);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<OvertimeStretch> stretch = OvertimeStretch.of(sheet);
        if (stretch.isPresent()) {
            return stretch.get().counted(sheet);
        }
        Rates rates = Rates.of(sheet);
        Optional<OvertimeByDay> byDay = OvertimeByDay.of(sheet);
        if (byDay.isPresent()) {
            return byDay(sheet, byDay.get());
        }
        List<Result> pieces = PieceOvertime.pay(sheet, rates.figures());
        if (!pieces.isEmpty()) {
            return new Entitled.Counted(
                    pieces, rates.isOne() ? Optional.empty() : Optional.of(Fact.OVERTIME_ON), false);
        }
        if (!sheet.facts()
                .knowsAny(List.of(Fact.OVERTIME_ON, Fact.OVERTIME_DATE, Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS))) {
            return new Entitled.Needs(List.of(Fact.OVERTIME_ON, Fact.OVERTIME_HOURS, Fact.HOURLY_WAGE));
        }
        Optional<DayOfOvertime> day = DayOfOvertime.of(sheet);
        Optional<Worked> worked = Worked.of(sheet);
        List<Result> results = new ArrayList<>();
        worked.ifPresent(time -> {
            Optional<Wage> wage = Wage.of(sheet);
            wage.ifPresent(known -> results.addAll(pay(sheet, time, known, rates)));
            List<Step> steps = new ArrayList<>(rates.steps());
            if (wage.isEmpty()) {
                OvertimeAsForLeave.step(sheet, time.unit()).ifPresent(steps::add);
                OvertimeAsForLeave.pay(sheet, time.unit(), rates.least(time), rates.most(time), rates.steps())
                        .ifPresent(results::add);
            }
            results.add(worth(time, rates, steps));
        });
        if (results.isEmpty()) {
            results.add(Result.bounds("overtime_rate", Unit.PERCENT, rates.least(), rates.most(), rates.steps()));
        }
        day.map(date -> date.result(rates.steps())).ifPresent(results::add);
        return new Entitled.Counted(results, wouldSettle(sheet, worked), false);
    }

    /** The kind of day that she tells, or that the calendar knows. */
    private static Optional<String> kindOfDay(Worksheet sheet) {
        return DayOfOvertime.of(sheet).map(DayOfOvertime::value).or(() -> sheet.fact(Fact.OVERTIME_ON));
    }

    private static Entitled byDay(Worksheet sheet, OvertimeByDay hours) {
        Optional<Wage> wage = Wage.of(sheet);
        if (wage.isPresent() && wage.get().unit() == Unit.DAY) {
            Figure ofDay = sheet.figure(HOURS_OF_DAY);
            return hours.counted(
                    sheet, wage.map(day -> Arithmetic.divided(ofDay.number(), day.amount())), List.of(ofDay.step()));
        }
        return hours.counted(sheet, wage.map(Wage::amount), List.of());
    }

    private static Optional<Fact<?>> wouldSettle(Worksheet sheet, Optional<Worked> worked) {
        if (kindOfDay(sheet).isEmpty()) {
            return Optional.of(Fact.OVERTIME_ON);
        }
        if (worked.isEmpty()) {
            return Optional.of(Fact.OVERTIME_HOURS);
        }
        return Wage.of(sheet).isEmpty() ? Optional.of(Fact.HOURLY_WAGE) : Optional.empty();
    }

    /** How much normal wage it is worth: this is certain without any wage. */
    private static Result worth(Worked time, Rates rates, List<Step> steps) {
        BigDecimal least = rates.least(time);
        return rates.isOne()
                ? Result.amount(
                        "overtime_worth", time.unit(), least, Arithmetic.plain(time.amount()) + rates.working(), steps)
                : Result.bounds("overtime_worth", time.unit(), least, rates.most(time), steps);
    }

    private static List<Result> pay(Worksheet sheet, Worked time, Wage wage, Rates rates) {
        List<Step> steps = new ArrayList<>(rates.steps());
        BigDecimal normal = wage.amount().multiply(time.amount());
        String working = Arithmetic.plain(wage.amount()) + " × " + Arithmetic.plain(time.amount());
        if (time.unit() != wage.unit()) {
            Figure hours = sheet.figure(HOURS_OF_DAY);
            steps.add(hours.step());
            boolean ofAnHour = wage.unit() == Unit.HOUR;
            normal = ofAnHour ? normal.multiply(hours.number()) : Arithmetic.divided(hours.number(), normal);
            working += (ofAnHour ? " × " : " ÷ ") + Arithmetic.plain(hours.number());
        }
        BigDecimal least = Arithmetic.yuan(Arithmetic.percent(rates.least(), normal));
        if (!rates.isOne()) {
            BigDecimal most = Arithmetic.yuan(Arithmetic.percent(rates.most(), normal));
            return List.of(Result.bounds("overtime_pay", Unit.YUAN, least, most, steps));
        }
        List<Result> results = new ArrayList<>();
        results.add(Result.amount("overtime_pay", Unit.YUAN, least, working + rates.working(), steps));
        OvertimeShort.of(sheet, least, normal).ifPresent(results::add);
        return results;
    }

    /** The rate of the kind of day, or all three as long as that is not known. */
    private record Rates(List<Figure> figures) {

        static Rates of(Worksheet sheet) {
            List<String> kinds = kindOfDay(sheet).map(List::of).orElse(List.of(WEEKDAY, REST_DAY, HOLIDAY));
            return new Rates(kinds.stream()
                    .map(kind -> sheet.figure(RATES.getOrDefault(kind, kind)))
                    .toList());
        }

        boolean isOne() {
            return figures.size() == 1;
        }

        BigDecimal least() {
            return Collections.min(figures.stream().map(Figure::number).toList());
        }

        BigDecimal most() {
            return Collections.max(figures.stream().map(Figure::number).toList());
        }

        /** How much normal wage the time is worth at least. */
        BigDecimal least(Worked time) {
            return Arithmetic.percent(least(), time.amount());
        }

        BigDecimal most(Worked time) {
            return Arithmetic.percent(most(), time.amount());
        }

        String working() {
            return " × " + Arithmetic.plain(least()) + "%";
        }

        List<Step> steps() {
            return figures.stream().map(Figure::step).toList();
        }
    }

    /** What an hour or a day pays, as she says; an hour if she says both. */
    private record Wage(BigDecimal amount, Unit unit) {

        static Optional<Wage> of(Worksheet sheet) {
            return sheet.fact(Fact.HOURLY_WAGE)
                    .map(hour -> new Wage(hour, Unit.HOUR))
                    .or(() -> sheet.fact(Fact.DAILY_WAGE).map(day -> new Wage(day, Unit.DAY)));
        }
    }

    /** How long she worked. Hours and days together are not clear: hours a day, or hours besides full days. */
    private record Worked(BigDecimal amount, Unit unit) {

        static Optional<Worked> of(Worksheet sheet) {
            Optional<BigDecimal> hours = sheet.fact(Fact.OVERTIME_HOURS);
            Optional<BigDecimal> days = sheet.fact(Fact.OVERTIME_DAYS);
            if (hours.isPresent()) {
                return days.isPresent() ? Optional.empty() : hours.map(h -> new Worked(h, Unit.HOUR));
            }
            // On a working day "three days of overtime" does not say how many hours.
            return days.filter(d -> kindOfDay(sheet)
                            .filter(kind -> !kind.equals(WEEKDAY))
                            .isPresent())
                    .map(d -> new Worked(d, Unit.DAY));
        }
    }
}
