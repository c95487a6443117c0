package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What comes of contributions that an employer does not pay: besides what is paid late ({@link InsuranceBackPay}) the fine where it does not obey
 * the order to register or to pay, from one to three times of what was to be paid (Social Insurance Law, articles 84 and 86).
 */
final class UnpaidInsurance implements Rule {

    private final InsuranceBackPay backPay = new InsuranceBackPay();

    @Override
    public List<Fact<?>> dependsOn() {
        return backPay.dependsOn();
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure least = sheet.figure("social_insurance_fine_min");
        Figure most = sheet.figure("social_insurance_fine_max");
        Entitled late = backPay.count(sheet);
        Optional<BigDecimal> owed = sheet.fact(Fact.OWED_CONTRIBUTIONS);
        if (owed.isEmpty()) {
            return late;
        }
        List<Result> results = new ArrayList<>(List.of(fine(owed.get(), least, most)));
        if (late instanceof Entitled.Counted counted) {
            results.addAll(counted.results());
        }
        return new Entitled.Counted(results, Optional.empty(), false);
    }

    private static Result fine(BigDecimal owed, Figure least, Figure most) {
        return Result.bounds(
                "insurance_fine",
                Unit.YUAN,
                owed.multiply(least.number()),
                owed.multiply(most.number()),
                List.of(least.step(), most.step()));
    }
}
