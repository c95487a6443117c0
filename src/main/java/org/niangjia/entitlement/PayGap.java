package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * By how much a pay is below another one, each hour, month or in all.
 *
 * @param due the higher one, in yuan
 * @param paid the lower one, in yuan
 */
record PayGap(BigDecimal due, BigDecimal paid) {

    boolean isOne() {
        return due.compareTo(paid) > 0;
    }

    /** Nothing where what is paid is no less. */
    BigDecimal each() {
        return Arithmetic.yuan(due.subtract(paid).max(BigDecimal.ZERO));
    }

    /** The calculation of it; empty where there is none. */
    String working() {
        return isOne() ? Arithmetic.plain(due) + " − " + Arithmetic.plain(paid) : "";
    }

    /** For so many hours or months. */
    BigDecimal times(BigDecimal many) {
        return Arithmetic.yuan(due.subtract(paid).max(BigDecimal.ZERO).multiply(many));
    }

    String working(BigDecimal many) {
        return "(" + working() + ") × " + Arithmetic.plain(many);
    }

    /**
     * What it comes to, in all where she tells for how many hours or months, and for one of them.
     *
     * @param howMany the fact that says how many
     * @param inAll the name of the result over all of them
     * @param ofOne that of one
     */
    Entitled.Counted counted(Worksheet sheet, Fact<BigDecimal> howMany, String inAll, String ofOne) {
        Optional<BigDecimal> many = sheet.fact(howMany);
        List<Result> results = new ArrayList<>();
        many.ifPresent(times -> results.add(Result.amount(inAll, Unit.YUAN, times(times), working(times), List.of())));
        results.add(Result.amount(ofOne, Unit.YUAN, each(), working(), List.of()));
        return new Entitled.Counted(results, many.isPresent() ? Optional.empty() : Optional.of(howMany), false);
    }
}
