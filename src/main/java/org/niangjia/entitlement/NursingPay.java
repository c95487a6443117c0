package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What the fund pays each month for care after an injury at work: a share of the local average wage, by how far she cannot care for herself
 * (Regulation on Work-Related Injury Insurance, article 34).
 */
final class NursingPay {

    private static final String BY_NEED = "injury_nursing_";

    private NursingPay() {}

    /** In yuan where the local average is known, else the share of it; nothing if no need of care was told. */
    static Optional<Result> of(Worksheet sheet) {
        return sheet.fact(Fact.NURSING_NEED)
                .map(need -> sheet.figure(BY_NEED + need))
                .map(share -> sheet.fact(Fact.LOCAL_AVERAGE_WAGE)
                        .map(average -> amount(share, average))
                        .orElseGet(() -> Result.amount(
                                "nursing_share", Unit.PERCENT, share.number(), "", List.of(share.step()))));
    }

    private static Result amount(Figure share, BigDecimal average) {
        return Result.amount(
                "nursing_a_month",
                Unit.YUAN,
                Arithmetic.yuan(Arithmetic.percent(share.number(), average)),
                Arithmetic.plain(average) + " × " + Arithmetic.plain(share.number()) + "%",
                List.of(share.step()));
    }
}
