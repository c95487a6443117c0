package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** The cap of a wage as she tells it, three times the average of the place: 社平的三倍是24600. What is multiplied already is not the average. */
final class CapTold {

    private static final String IS = "(?:就|正好|刚好|大概|也就|也|才|只|算下来|算出来|差不多|合|等于|是|为|有|到|：|:|=)*$";

    private static final Phrasing BEFORE =
            Phrasing.of("(?:社平|社会平均|月?平均|月均)(?:月)?(?:工资|收入)?(?:标准)?(?:[（(][^（()）]{0,6}[)）])?的?(?:三|3)倍" + IS
                    + "|(?:三|3)倍的?(?:社平|[^，。,.;；\\d]{0,8}(?:月?平均|月均))(?:月)?(?:工资|收入)?" + IS
                    + "|封顶(?:线|数|基数|工资|标准)?" + IS
                    + "|\\b(?:three|3) times (?:the |our |my |this )?(?:[a-z']+ ){0,3}average(?: [a-z]+){0,4}?,? (?:is|was|are|makes|comes? to|would be) (?:about )?$"
                    + "|\\b(?:the|our) cap (?:here |in (?:our|this) city )?(?:is|was|of) (?:about )?$");

    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final BigDecimal LEAST = BigDecimal.valueOf(9_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(120_000);

    private CapTold() {}

    static boolean isOne(Mention<BigDecimal> amount) {
        return amount.comesAfter(BEFORE)
                && amount.value().compareTo(LEAST) >= 0
                && amount.value().compareTo(MOST) <= 0;
    }

    /** The average that it is three times of. */
    static Optional<BigDecimal> averageIn(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                .filter(CapTold::isOne)
                .map(cap -> Span.plain(cap.value().divide(TIMES, 2, RoundingMode.HALF_UP))));
    }
}
