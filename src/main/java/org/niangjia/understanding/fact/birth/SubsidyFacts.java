package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** For how many months a childcare subsidy was granted, as she was told: 街道给核的是28个月, they counted 20 months for him. */
public final class SubsidyFacts implements FactReader {

    private static final Phrasing SUBSIDY = Phrasing.of(
            "(?:育儿|生育|娃|孩子)[^，。,.]{0,4}补贴|应补(?:贴|助)?的?月(?:份)?数|\\b(?:childcare|child care|child|baby) subsid");

    private static final Phrasing COUNTED_BEFORE = Phrasing.of(
            "(?:核定?|算|批|认定?|折算?|应补(?:贴|助)?|可补|能补|补贴|该补)(?:的)?(?:补贴)?(?:月份?数|月份|时间)?(?:下来|出来|给|了|的|是|到|成|我家?|俺家?|娃|孩子|就|只|才|共|一共|总共|有|合)*$"
                    + "|\\b(?:counted|granted|approved|worked out)(?: (?:it|us|me|him|her|as|for|at|only|just|out|the subsidy))* $");

    /** 批了3个月还没到账: how long it is under way. What was paid for some months is not looked for: it may have come late, or be a part. */
    private static final Phrasing NO_GRANT = Phrasing.of(
            "(?:大|了?就|之?前|之?后|以[内前后]|的?(?:孩子|娃|宝宝)|才|还|[，,]?(?:也|都|一直|到现在)*(?:没|未))|,? (?:late|ago|and still|but)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(SUBSIDY) ? known.withIf(Fact.SUBSIDY_MONTHS, months(passage)) : known;
    }

    private static Optional<Integer> months(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(SubsidyFacts::isGranted)
                .map(span -> span.value().amount())
                .filter(amount -> amount.scale() <= 0)
                .map(BigDecimal::intValue));
    }

    private static boolean isGranted(Mention<Span> span) {
        return span.value().unit() == Span.Unit.MONTH
                && !span.value().age()
                && !span.value().more()
                && span.comesAfter(COUNTED_BEFORE)
                && !span.isFollowedBy(NO_GRANT);
    }
}
