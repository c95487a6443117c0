package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import org.niangjia.question.phrasing.Phrasing;

/** 一个月6000 says what a month pays, and is no length of time: 干了3年一个月6000. Thread-safe. */
public final class MonthlyPay {

    private static final Phrasing AMOUNT = Phrasing.of(
            " ?的?(?:工资|薪水|底薪|到手|平均|均|税前|应发|也?就|才|只|给我?|发|开|拿|挣|赚|是|有|能|大概|大约|差不多)*(?:\\d{3,}|\\d(?:\\.\\d)?[千万wk]|[一二两三四五六七八九][千万])");

    private MonthlyPay() {}

    /** Whether a mention is the month of such words. */
    public static boolean isMonthOf(Mention<?> month) {
        return month.value() instanceof Span span
                && span.unit() == Span.Unit.MONTH
                && span.amount().compareTo(BigDecimal.ONE) == 0
                && month.isFollowedBy(AMOUNT);
    }
}
