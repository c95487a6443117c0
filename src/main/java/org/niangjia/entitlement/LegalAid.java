package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.niangjia.question.Fact;

/** Until when a legal aid agency decides on an application, and names somebody if it grants it on the last day (Legal Aid Law, article 43). */
final class LegalAid implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.APPLIED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure review = sheet.figure("legal_aid_review_days");
        Figure assign = sheet.figure("legal_aid_assign_days");
        return sheet.fact(Fact.APPLIED_ON)
                .map(day -> Deadline.after(day, review))
                .map(decided -> dated(decided, review, assign))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Entitled dated(LocalDate decided, Figure review, Figure assign) {
        return Entitled.Counted.of(
                Result.day("answer_due_by", decided, List.of(review.step())),
                Result.day("legal_aid_assigned_by", Deadline.after(decided, assign), List.of(assign.step())));
    }
}
