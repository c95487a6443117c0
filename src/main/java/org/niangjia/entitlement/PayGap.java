package org.niangjia.entitlement;

import java.math.BigDecimal;

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
}
