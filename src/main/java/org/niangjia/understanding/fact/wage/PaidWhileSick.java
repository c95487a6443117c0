package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What was paid for the month of sick leave: 病假一个月，厂里就给开1300, 到手才1300. What is paid in other months, and what should be paid, is not it. */
final class PaidWhileSick {

    private static final Phrasing SICK = Phrasing.of("病假|病休|\\b(?:sick (?:leave|pay)|off sick)\\b");

    private static final String PAY = "(?:给|发|打|开|付|支)(?:给|了|我|俺|她|过|到卡上|到卡里|过来)*";

    private static final Phrasing ONLY = Phrasing.of(
            "(?:只|就|才|光|仅)(?:给|到手|到账|来|拿|领|" + PAY + ")+(?:了|到)*$"
                    + "|\\b(?:only|just) (?:been )?(?:paid|pays?|gave|given|gives|got|gets?|received)(?: me)? $|\\b(?:paid|pays?|gave|gives|got|received)(?: me)? (?:only|just|merely) $");

    /** 厂里给我开了1300, 实发1300 */
    private static final Phrasing PAID =
            Phrasing.of("(?:厂里?|厂子|公司|单位|老板|他们|店里?|车间|财务)(?:这个?月|当月|那个?月|上个?月)?(?:实际|一共|总共|总|共|也|就)*(?:" + PAY
                    + ")+$|(?:到手|实发|实得|实际发|到账|打卡)(?:的)?(?:工资)?(?:才|只|就|是|有|的|了)*$");

    /** 平时一个月发4600: of months in which she worked. */
    private static final Phrasing USUAL = Phrasing.of(
            "(?:平时|平常|往常|以前|之前|从前|原来|原先|正常|上班|没病|每个?月|月月|(?<![假了休歇病躺养请])一个月(?!的?病)(?=(?:能|可以|都|就|我|厂里?|公司|单位|老板)*(?:发|开|拿|给|到手)))[^，。,.;；]{0,12}$");

    private static final Phrasing NO_WAGE = Phrasing.of("(?:块钱?|元)?(?:的)?(?:慰问|补助|补贴|奖金|社保|医药|医疗|红包|营养)");

    private static final Phrasing ASKED_OR_DUE = Phrasing.of(
            "(?:应该|应当|该|能|可以|要|得|说|答应|打算|准备|按理)[^，。,.;；\\d]{0,6}$|\\b(?:should|must|will|would|promised|supposed)\\b[^.;,]{0,20}$");

    /** 请10天病假: for how much of the month it was paid is open. */
    private static final Phrasing ILL_FOR = Phrasing.of(
            "(?:病假|病休|请|歇|休|躺|养|住院?)(?:了|过|着|在家|一共|总共|共|整整)*$|\\b(?:sick leave|off sick|ill)(?: for| of)?(?: the| about)? $");

    private static final Phrasing OF_ILLNESS =
            Phrasing.of("的?(?:病假|病休)|(?:'s?)? (?:of |on )?(?:sick leave|off sick|ill)\\b");

    private static final BigDecimal DAYS_OF_A_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private PaidWhileSick() {}

    /** Whether sick leave is named. */
    static boolean isNamedIn(Passage passage) {
        return passage.says(SICK);
    }

    static Optional<BigDecimal> in(Passage passage) {
        return isOfAPart(passage) ? Optional.empty() : agreed(passage, ONLY).or(() -> agreed(passage, PAID));
    }

    /** Whether it is told that she was ill for less than a month. */
    private static boolean isOfAPart(Passage passage) {
        return passage.spans().stream()
                .filter(span -> span.comesAfter(ILL_FOR) || span.isFollowedBy(OF_ILLNESS))
                .anyMatch(span -> isLessThanAMonth(span.value()));
    }

    private static boolean isLessThanAMonth(Span span) {
        return switch (span.unit()) {
            case HOUR -> true;
            case DAY -> span.amount().compareTo(DAYS_OF_A_MONTH) < 0;
            case WEEK -> span.amount().multiply(DAYS_A_WEEK).compareTo(DAYS_OF_A_MONTH) < 0;
            case MONTH -> span.amount().compareTo(BigDecimal.ONE) < 0;
            case YEAR -> false;
        };
    }

    private static Optional<BigDecimal> agreed(Passage passage, Phrasing paid) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.comesAfter(paid)
                        && !amount.comesAfter(USUAL)
                        && !amount.comesAfter(ASKED_OR_DUE)
                        && !amount.isFollowedBy(NO_WAGE))
                .map(Mention::value));
    }
}
