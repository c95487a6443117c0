package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Overtime on several kinds of day, added up.
 *
 * @param parts the hours of each kind and its rate
 */
record OvertimeByDay(List<Part> parts) {

    static final List<Fact<?>> FACTS = List.of(Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    /** The hours of one kind of day. */
    record Part(BigDecimal hours, Figure rate) {

        String working() {
            return Arithmetic.plain(hours) + " × " + Arithmetic.plain(rate.number()) + "%";
        }

        BigDecimal normalHours() {
            return Arithmetic.percent(rate.number(), hours);
        }
    }

    /** Nothing if she did not tell hours by the kind of day. */
    static Optional<OvertimeByDay> of(Worksheet sheet) {
        List<Part> parts = new ArrayList<>();
        sheet.fact(Fact.WEEKDAY_HOURS).ifPresent(h -> parts.add(new Part(h, sheet.figure("overtime_pay_weekday"))));
        sheet.fact(Fact.REST_DAY_HOURS).ifPresent(h -> parts.add(new Part(h, sheet.figure("overtime_pay_rest_day"))));
        sheet.fact(Fact.HOLIDAY_HOURS).ifPresent(h -> parts.add(new Part(h, sheet.figure("overtime_pay_holiday"))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new OvertimeByDay(parts));
    }

    /**
     * What it comes to: yuan where the wage is known, and in any case hours of normal wage.
     *
     * @param hour what an hour pays, as far as known
     * @param ofTheHour the steps by which that was found
     */
    Entitled.Counted counted(Worksheet sheet, Optional<BigDecimal> hour, List<Step> ofTheHour) {
        List<Result> results = new ArrayList<>();
        if (hour.isEmpty()) {
            OvertimeAsForLeave.pay(sheet, Unit.HOUR, normalHours(), normalHours(), steps())
                    .ifPresent(results::add);
        }
        hour.ifPresent(wage -> {
            List<Step> steps = new ArrayList<>(steps());
            steps.addAll(ofTheHour);
            results.add(Result.amount(
                    "overtime_pay",
                    Unit.YUAN,
                    Arithmetic.yuan(wage.multiply(normalHours())),
                    working(Arithmetic.plain(wage) + " × "),
                    steps));
            OvertimeShort.of(sheet, wage.multiply(normalHours()), wage.multiply(allHours()))
                    .ifPresent(results::add);
        });
        results.add(Result.amount("overtime_worth", Unit.HOUR, normalHours(), working(""), steps()));
        return new Entitled.Counted(results, hour.isEmpty() ? Optional.of(Fact.HOURLY_WAGE) : Optional.empty(), false);
    }

    private BigDecimal normalHours() {
        return parts.stream().map(Part::normalHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal allHours() {
        return parts.stream().map(Part::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String working(String wage) {
        return parts.stream().map(part -> wage + part.working()).collect(Collectors.joining(" + "));
    }

    private List<Step> steps() {
        return parts.stream().map(part -> part.rate().step()).toList();
    }
}
