package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/** Until when the employer is to register a new worker for social insurance (Social Insurance Law, article 58); probation is no reason to wait. */
final class InsuranceRegistration implements Rule {

    private static final String LIMIT = "social_insurance_registration_limit";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.HIRED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.HIRED_ON)
                .<Entitled>map(day -> {
                    Figure limit = sheet.figure(LIMIT);
                    return Entitled.Counted.of(
                            Result.day("insurance_registration_by", Deadline.after(day, limit), List.of(limit.step())));
                })
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
