package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are written in a calculation. */
final class Arithmetic {

    /** Divisions are carried this far; only a result is rounded. */
    static final int SCALE = 10;

    static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private Arithmetic() {}

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Yuan to the fen. */
    static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** So many percent of a number. */
    static BigDecimal percent(BigDecimal percent, BigDecimal number) {
        return number.multiply(percent).movePointLeft(2);
    }

    static BigDecimal divided(BigDecimal by, BigDecimal number) {
        return number.divide(by, SCALE, RoundingMode.HALF_UP);
    }
}
