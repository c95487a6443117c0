package org.niangjia.understanding.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.understanding.passage.Span;

/** In which unit the number of a fact is counted, and a length of time in it. */
final class MeasuredIn {

    static final Set<Fact<?>> MONTHS = Set.of(
            Fact.SERVICE_MONTHS,
            Fact.TERM_MONTHS,
            Fact.MONTHS_OF_PREGNANCY,
            Fact.SICK_MONTHS,
            Fact.PROBATION_MONTHS,
            Fact.PROBATION_SERVED,
            Fact.BOND_MONTHS,
            Fact.BOND_SERVED,
            Fact.UNDERPAID_MONTHS,
            Fact.INJURY_MONTHS,
            Fact.MONTHS_WITHOUT_WORK,
            Fact.OFFICE_MONTHS,
            Fact.OWED_MONTHS,
            Fact.BENEFIT_MONTHS_LEFT);
    private static final Set<Fact<?>> YEARS =
            Set.of(Fact.WORKED_YEARS, Fact.CHILD_AGE, Fact.FORMER_RETIREMENT_AGE, Fact.UNEMPLOYMENT_YEARS);
    private static final Set<Fact<?>> DAYS =
            Set.of(Fact.DAYS_TAKEN, Fact.MATERNITY_DAYS_TAKEN, Fact.UNUSED_DAYS, Fact.OVERTIME_DAYS);
    static final Set<Fact<?>> YUAN = Set.of(
            Fact.MONTHLY_WAGE,
            Fact.LAST_MONTH_WAGE,
            Fact.AGREED_WAGE,
            Fact.HOURLY_WAGE,
            Fact.DAILY_WAGE,
            Fact.EMPLOYER_AVERAGE_WAGE,
            Fact.LOCAL_AVERAGE_WAGE,
            Fact.MINIMUM_WAGE,
            Fact.MINIMUM_HOURLY_WAGE,
            Fact.BASIC_WAGE,
            Fact.ANNUAL_INCOME,
            Fact.PIECE_RATE,
            Fact.OTHERS_HOURLY_PAY,
            Fact.OTHERS_MONTHLY_PAY,
            Fact.OWN_PART_OF_PAY,
            Fact.PAY_BEFORE_CUT,
            Fact.PAY_AFTER_CUT,
            Fact.DECEASED_WAGE,
            Fact.NATIONAL_INCOME,
            Fact.OWED_CONTRIBUTIONS,
            Fact.PROBATION_PAY,
            Fact.NON_COMPETE_PAY,
            Fact.LEAVE_PAY_RECEIVED,
            Fact.LEAVE_DAY_PAY,
            Fact.ALLOWANCE_A_DAY,
            Fact.ALLOWANCE_RECEIVED,
            Fact.WAGES_OVER_LEAVE,
            Fact.ADDED_LEAVE_PAY,
            Fact.INJURY_PAY_RECEIVED,
            Fact.OWED_WAGES,
            Fact.TRAINING_COST,
            Fact.DAMAGE);
    private static final Set<Fact<?>> HOURS =
            Set.of(Fact.OVERTIME_HOURS, Fact.WORKED_HOURS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);
    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(4);

    private MeasuredIn() {}

    /** What a length of time says of the fact, if it can be counted in its unit. */
    static Optional<String> unitOf(Fact<?> fact, Span said) {
        Optional<BigDecimal> value = Optional.empty();
        if (MONTHS.contains(fact)) {
            boolean weeks = fact == Fact.MONTHS_OF_PREGNANCY && said.unit() == Span.Unit.WEEK;
            value = weeks
                    ? Optional.of(Span.plain(said.amount().divide(WEEKS_A_MONTH, 1, RoundingMode.DOWN)))
                    : said.months().filter(m -> !said.age());
        } else if (YEARS.contains(fact)) {
            // 30年 is no age.
            value = said.years().filter(y -> fact != Fact.CHILD_AGE || said.age() || said.unit() == Span.Unit.MONTH);
        } else if (DAYS.contains(fact)) {
            value = said.in(Span.Unit.DAY);
        } else if (HOURS.contains(fact)) {
            value = said.in(Span.Unit.HOUR);
        } else if (fact == Fact.MONTHS_IN_YEAR) {
            value = said.in(Span.Unit.MONTH);
        }
        return value.map(BigDecimal::toPlainString);
    }
}
