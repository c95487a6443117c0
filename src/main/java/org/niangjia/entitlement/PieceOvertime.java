package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** The least that pieces pay which were made beyond the quota in overtime (Interim Provisions on Payment of Wages, article 13). */
final class PieceOvertime {

    private PieceOvertime() {}

    /** Nothing if she did not tell what a piece pays and how many she made.
     * @param rates the rate of the kind of day, or all that it may be
     */
    static List<Result> pay(Worksheet sheet, List<Figure> rates) {
        Optional<BigDecimal> pieces = sheet.fact(Fact.OVERTIME_PIECES);
        Optional<BigDecimal> piece = sheet.fact(Fact.PIECE_RATE);
        if (pieces.isEmpty() || piece.isEmpty()) {
            return List.of();
        }
        List<Result> results = new ArrayList<>(List.of(pay(piece.get(), pieces.get(), rates)));
        Result pay = results.get(0);
        if (pay.isExact()) {
            OvertimeShort.of(sheet, new BigDecimal(pay.atLeast()), piece.get().multiply(pieces.get()))
                    .ifPresent(results::add);
        }
        return results;
    }

    private static Result pay(BigDecimal piece, BigDecimal many, List<Figure> rates) {
        List<Step> steps = rates.stream().map(Figure::step).toList();
        BigDecimal normal = piece.multiply(many);
        List<BigDecimal> sums = rates.stream()
                .map(rate -> Arithmetic.yuan(Arithmetic.percent(rate.number(), normal)))
                .sorted()
                .toList();
        if (sums.size() > 1) {
            return Result.bounds("overtime_pay", Unit.YUAN, sums.get(0), sums.get(sums.size() - 1), steps);
        }
        String working = Arithmetic.plain(piece) + " × " + Arithmetic.plain(many) + " × "
                + Arithmetic.plain(rates.get(0).number()) + "%";
        return Result.amount("overtime_pay", Unit.YUAN, sums.get(0), working, steps);
    }
}
