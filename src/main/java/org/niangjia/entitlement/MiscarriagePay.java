package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What is paid by the month during the leave after a miscarriage, and for how many days: who is insured has the allowance by the average wage of
 * her employer's staff, who is not has her own wage of the employer (Special Provisions, article 8). How a month becomes a day is in no text at hand.
 */
final class MiscarriagePay implements Rule {

    private final MiscarriageLeave leave = new MiscarriageLeave();

    @Override
    public List<Fact<?>> dependsOn() {
        return Stream.concat(
                        leave.dependsOn().stream(),
                        Stream.of(
                                Fact.EMPLOYER_AVERAGE_WAGE,
                                Fact.MONTHLY_WAGE,
                                Fact.INSURED,
                                Fact.ALLOWANCE_DIVISOR,
                                Fact.LEAVE_DAY_PAY))
                .toList();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        sheet.restsOn("special-provisions", "miscarriage_leave_early");
        boolean insured = sheet.fact(Fact.INSURED).orElse(true);
        Optional<BigDecimal> pay = sheet.fact(insured ? Fact.EMPLOYER_AVERAGE_WAGE : Fact.MONTHLY_WAGE);
        if (pay.isEmpty() && sheet.fact(Fact.MONTHS_OF_PREGNANCY).isEmpty()) {
            return new Entitled.Needs(
                    List.of(Fact.MONTHS_OF_PREGNANCY, insured ? Fact.EMPLOYER_AVERAGE_WAGE : Fact.MONTHLY_WAGE));
        }
        Entitled entitled = leave.count(sheet);
        if (!(entitled instanceof Entitled.Counted days)) {
            return entitled;
        }
        List<Result> results = new ArrayList<>(days.results());
        pay.map(Arithmetic::yuan)
                .map(sum -> insured
                        ? Result.amount("allowance_a_month", Unit.YUAN, sum, "", List.of())
                        : Result.amount("leave_pay_a_month", Unit.YUAN, sum, "", List.of()))
                .ifPresent(results::add);
        // What a day of the leave is counted at is the employer's: the allowance of who is insured goes by another
        // wage.
        Optional<Result> byTheDay =
                insured ? Optional.empty() : SumAsTold.byTheDay("leave_pay_by_the_day", sheet, days.exactly("days"));
        pay.flatMap(monthly -> SumAsTold.of("leave_pay_as_told", sheet, monthly, days.exactly("days")))
                .or(() -> byTheDay)
                .ifPresent(results::add);
        Optional<Fact<?>> open = pay.isEmpty() && byTheDay.isEmpty()
                ? Optional.of(insured ? Fact.EMPLOYER_AVERAGE_WAGE : Fact.MONTHLY_WAGE)
                : days.wouldSettle();
        return new Entitled.Counted(results, open, days.localUnknown());
    }
}
