package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Until when the employer is to register a new worker for social insurance (Social Insurance Law, article 58; probation is no reason to wait), and
 * what it pays by the day on contributions that are late (article 86).
 */
final class InsuranceBackPay implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.HIRED_ON, Fact.OWED_CONTRIBUTIONS, Fact.DAYS_LATE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> owed = sheet.fact(Fact.OWED_CONTRIBUTIONS);
        Optional<Integer> daysLate = sheet.fact(Fact.DAYS_LATE);
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.HIRED_ON).map(day -> registration(sheet, day)).ifPresent(results::add);
        owed.flatMap(sum -> daysLate.map(days -> lateFee(sheet, sum, days))).ifPresent(results::add);
        if (!results.isEmpty()) {
            return new Entitled.Counted(results, Optional.empty(), false);
        }
        if (owed.isEmpty() && daysLate.isEmpty()) {
            return new Entitled.Needs(List.of());
        }
        return new Entitled.Needs(List.of(owed.isPresent() ? Fact.DAYS_LATE : Fact.OWED_CONTRIBUTIONS));
    }

    private static Result registration(Worksheet sheet, LocalDate hired) {
        Figure limit = sheet.figure("social_insurance_registration_limit");
        return Result.day("insurance_registration_by", Deadline.after(hired, limit), List.of(limit.step()));
    }

    private static Result lateFee(Worksheet sheet, BigDecimal owed, int days) {
        Figure aDay = sheet.figure("social_insurance_late_fee");
        BigDecimal share = aDay.number().multiply(BigDecimal.valueOf(days));
        return Result.sum(
                "insurance_late_fee",
                Unit.YUAN,
                List.of(aDay.giving(
                        Arithmetic.plain(owed) + " × " + Arithmetic.plain(aDay.number()) + "% × " + days,
                        Arithmetic.yuan(Arithmetic.percent(share, owed)),
                        Unit.YUAN)));
    }
}
