package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Days after a loss after which she was called back to work, whatever they were called: 清完宫厂里算我7天病假就叫回去上班. */
final class CalledBack {

    private static final Phrasing GIVEN_BEFORE = Phrasing.of(
            "(?:(?:只|就|才|光)?(?:给|批|算|准|按)|歇|休|躺|养)(?:了|我|俺|她|的|着|满|够)*$|\\b(?:gave|given|got|had|took|rested)(?: me| only| just)* $");

    private static final Phrasing BACK_AFTER = Phrasing.of(
            "(?:的)?(?:病假|事假|假)?[^，。,.;；\\d]{0,4}?[，,]?(?:就|便|厂里?|公司|单位|老板|主管|领导|班长|催命似的)*(?:叫|让|催|喊|逼|要)(?:我|俺|她|人)?(?:赶紧|马上|立马|快)?(?:回|去|上)"
                    + "|(?: off| of)?(?: sick| leave| rest){0,3},? (?:and |then |but )*(?:they |the (?:boss|factory|company) |my boss )?(?:called|told|made|ordered|wanted|want) (?:me|her) (?:to (?:come|go) )?back");

    private CalledBack() {}

    static Optional<BigDecimal> after(Passage passage) {
        return PregnancyLoss.toldIn(passage.text()).isEmpty()
                ? Optional.empty()
                : Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(GIVEN_BEFORE) && span.isFollowedBy(BACK_AFTER))
                        .flatMap(span -> span.value().in(Span.Unit.DAY).stream()));
    }
}
