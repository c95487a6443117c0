package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** For how many hours she worked at a pay by the hour: 这个月干了160个小时, worked 90 hours. */
final class WorkedHours {

    private static final Phrasing BEFORE = Phrasing.of(
            "(?:前后|一共|总共|拢共|加起来|合计|统共|共|累计|[上这每]个?月|[干做上站打]了?)(?:我|也|都|了|满|够|足|是|干|做|上|站|打|过|一共|总共|有)*$|\\b(?:worked|did|put in)(?: a total of| about| in all)? $|\\bfor (?:a total of )?$");

    private WorkedHours() {}

    static Optional<BigDecimal> in(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span ->
                        span.value().unit() == Span.Unit.HOUR && !span.value().more())
                .filter(span -> span.value().amount().compareTo(BigDecimal.ONE) > 0 && span.comesAfter(BEFORE))
                .map(span -> Span.plain(span.value().amount())));
    }
}
