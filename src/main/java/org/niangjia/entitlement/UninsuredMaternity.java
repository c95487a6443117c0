package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * An employer that did not insure her pays her wage from before the leave for as long as the leave lasts (Special Provisions, article 8). How
 * a month's wage becomes a day's is in no text at hand: the wage is given by the month, the leave in days, and a sum only by what she was told.
 */
final class UninsuredMaternity implements Rule {

    /** How many days of a leave a month that she tells takes up at least: of more months than the leave has nothing is said. */
    static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(30);

    private final MaternityLeave leave = new MaternityLeave();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        Stream.of(
                                Fact.MONTHLY_WAGE,
                                Fact.LEAVE_PAY_RECEIVED,
                                Fact.UNDERPAID_MONTHS,
                                Fact.ALLOWANCE_DIVISOR,
                                Fact.LEAVE_DAY_PAY,
                                Fact.LEAVE_DAYS_ASKED,
                                Fact.ADDED_LEAVE_PAY),
                        leave.dependsOn().stream())
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        // Who pays during the leave is settled by article 8 of the Special Provisions; the leave itself is older.
        sheet.restsOn("special-provisions", "maternity_leave");
        Entitled entitled = leave.count(sheet);
        if (!(entitled instanceof Entitled.Counted days)) {
            return entitled;
        }
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        Optional<Result> byTheDay = byTheDay(sheet, days);
        if (wage.isEmpty()) {
            return byTheDay.<Entitled>map(days::and).orElseGet(() -> days.settledBy(Fact.MONTHLY_WAGE));
        }
        List<Result> results = new ArrayList<>(days.results());
        results.add(Result.amount("leave_pay_a_month", Unit.YUAN, Arithmetic.yuan(wage.get()), "", days.steps()));
        asTold(sheet, wage.get(), days).or(() -> byTheDay).ifPresent(results::add);
        AddedLeaveShort.of(sheet)
                .or(() -> tooLittle(sheet, wage.get(), days))
                .or(() -> tooLittleAMonth(sheet, wage.get()))
                .ifPresent(results::add);
        return new Entitled.Counted(results, days.wouldSettle(), days.localUnknown());
    }

    /** The money by the days of a month that she tells, for the days that she asks for or else the whole leave. */
    private static Optional<Result> asTold(Worksheet sheet, BigDecimal wage, Entitled.Counted leave) {
        return sheet.fact(Fact.LEAVE_DAYS_ASKED).isPresent()
                ? SumAsTold.of("leave_pay_of_days_as_told", sheet, wage, asked(sheet, leave))
                : SumAsTold.of("leave_pay_as_told", sheet, wage, leave.exactly("days"));
    }

    /** The same by what a day of the leave is counted at. */
    private static Optional<Result> byTheDay(Worksheet sheet, Entitled.Counted leave) {
        return sheet.fact(Fact.LEAVE_DAYS_ASKED).isPresent()
                ? SumAsTold.byTheDay("leave_pay_of_days_by_the_day", sheet, asked(sheet, leave))
                : SumAsTold.byTheDay("leave_pay_by_the_day", sheet, leave.exactly("days"));
    }

    /** The days for which alone she asks; of more than the leave surely has nothing is said. */
    private static Optional<BigDecimal> asked(Worksheet sheet, Entitled.Counted leave) {
        return sheet.fact(Fact.LEAVE_DAYS_ASKED)
                .map(BigDecimal::valueOf)
                .filter(days -> leave.result("days")
                        .filter(all -> days.compareTo(new BigDecimal(all.atLeast())) <= 0)
                        .isPresent());
    }

    /** What is still owed for each month, as long as it is not told for how many. */
    private static Optional<Result> tooLittleAMonth(Worksheet sheet, BigDecimal wage) {
        return sheet.fact(Fact.LEAVE_PAY_RECEIVED)
                .filter(paid -> paid.compareTo(wage) < 0
                        && sheet.fact(Fact.UNDERPAID_MONTHS).isEmpty())
                .map(paid -> Result.amount(
                        "leave_pay_short_a_month",
                        Unit.YUAN,
                        Arithmetic.yuan(wage.subtract(paid)),
                        Arithmetic.plain(wage) + " − " + Arithmetic.plain(paid),
                        List.of()));
    }

    /** What is still owed for months of the leave that she was paid less for; of more months than the leave has none of it is sure. */
    private static Optional<Result> tooLittle(Worksheet sheet, BigDecimal wage, Entitled.Counted leave) {
        Optional<BigDecimal> days = leave.result("days").map(result -> new BigDecimal(result.atLeast()));
        return sheet.fact(Fact.LEAVE_PAY_RECEIVED)
                .filter(paid -> paid.compareTo(wage) < 0)
                .flatMap(paid -> sheet.fact(Fact.UNDERPAID_MONTHS)
                        .filter(months -> days.filter(
                                        all -> months.multiply(DAYS_OF_A_MONTH).compareTo(all) <= 0)
                                .isPresent())
                        .map(months -> Result.amount(
                                "leave_pay_short",
                                Unit.YUAN,
                                Arithmetic.yuan(wage.subtract(paid).multiply(months)),
                                "(" + Arithmetic.plain(wage) + " − " + Arithmetic.plain(paid) + ") × "
                                        + Arithmetic.plain(months),
                                List.of())));
    }
}
