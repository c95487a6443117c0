package org.niangjia.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * The days of a collective contract: by when who is asked to bargain has to answer (in Shandong: Regulations on labour contracts, article 38), and on which
 * day a contract that was filed takes effect if the labour authority does not object (Labour Contract Law, article 54).
 */
final class CollectiveContract implements Rule {

    private static final String ANSWER = "bargaining_answer_days";
    private static final String REVIEW = "collective_contract_review_days";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.BARGAINING_ASKED_ON, Fact.CONTRACT_FILED_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>();
        sheet.fact(Fact.BARGAINING_ASKED_ON)
                .ifPresent(day -> sheet.figureIfAny(ANSWER)
                        .ifPresent(limit -> results.add(Result.day(
                                "bargaining_answer_by", Deadline.after(day, limit), List.of(limit.step())))));
        sheet.fact(Fact.CONTRACT_FILED_ON).ifPresent(day -> {
            Figure review = sheet.figure(REVIEW);
            results.add(Result.day("collective_contract_from", Deadline.after(day, review), List.of(review.step())));
        });
        return results.isEmpty()
                ? new Entitled.Needs(List.of())
                : new Entitled.Counted(results, Optional.empty(), false);
    }
}
