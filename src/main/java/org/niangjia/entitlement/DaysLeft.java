package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.question.Fact;

/** What is left of a leave after the days of it that were had. */
final class DaysLeft {

    private DaysLeft() {}

    /**
     * What was counted, and with it what is left of it, where days are told to have been had.
     *
     * @param name the result that says how many days there are
     */
    static Entitled.Counted besides(Entitled.Counted counted, String name, Worksheet sheet) {
        return counted.result(name)
                .flatMap(days -> sheet.fact(Fact.DAYS_TAKEN)
                        .filter(taken -> taken.signum() > 0)
                        .map(taken -> counted.and(left(days, taken))))
                .orElse(counted);
    }

    private static Result left(Result days, BigDecimal taken) {
        BigDecimal least = new BigDecimal(days.atLeast()).subtract(taken).max(BigDecimal.ZERO);
        BigDecimal most = new BigDecimal(days.atMost()).subtract(taken).max(BigDecimal.ZERO);
        return days.isExact()
                ? Result.amount(
                        "days_left", days.unit(), least, days.atLeast() + " − " + Arithmetic.plain(taken), List.of())
                : Result.bounds("days_left", days.unit(), least, most, List.of());
    }
}
