package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Personal leave of hers for which no wage was taken off, of the year in which annual leave is asked for: 事假累计25天没扣工资. It takes annual leave away. */
public final class PersonalLeaveFacts implements FactReader {

    private static final String NOT_DEDUCTED =
            "(?:(?:没有?|不|未)(?:给我|给|再)?扣(?:过|我)?(?:的)?(?:一分|半分)?(?:工资|钱|薪)?|工资照(?:发|给|开))";

    private static final Phrasing BEFORE = Phrasing.of(
            "事假[^，。,.\\d?？没不]{0,12}$|\\bpersonal leave(?: this year)?(?: for| of| came to| was)?(?: about| exactly)? $");

    private static final Phrasing AFTER = Phrasing.of("的?(?:带薪)?事假| (?:of |on )?(?:paid )?personal leave\\b");

    /** In the same clause as the days or in the next one; 带薪 may stand before them. */
    private static final Phrasing PAID_AFTER = Phrasing.of(
            "[^，。,.;；?？]{0,12}[，,]?[^，。,.;；?？吗]{0,6}" + NOT_DEDUCTED
                    + "(?!吗|么|对吗)|[^.;?]{0,40}\\b(?:without (?:any )?(?:deduction|pay cut)|with(?:out losing| full)? pay|no pay (?:was )?(?:deducted|taken off))\\b");

    private static final Phrasing PAID_BEFORE =
            Phrasing.of("带薪(?:的)?事?假?[^，。,.\\d]{0,10}$|\\bpaid personal leave[^.;\\d]{0,16}$");

    private static final Phrasing PAID_KIND = Phrasing.of("的?带薪事假| (?:of |on )?paid personal leave\\b");

    private static final Phrasing DEDUCTED = Phrasing.of(
            "(?<!没|没有|不|未|没给|没给我)扣(?:了|过|掉)|按事假扣|\\b(?:deducted|docked)\\b(?<!\\b(?:not|no pay was|nothing was|never) (?:deducted|docked))");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean asked =
                passage.mentions("事假", "personal") && LeaveFacts.nameAnnualLeave(passage) && !passage.says(DEDUCTED);
        return asked ? known.withIf(Fact.PAID_PERSONAL_DAYS, days(passage)) : known;
    }

    private static Optional<BigDecimal> days(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(BEFORE) || span.isFollowedBy(AFTER))
                        .filter(span -> SickLeaveFacts.isHersThisYear(span, passage) && isPaid(span))
                        .flatMap(span -> SpanDays.of(span.value()).stream()))
                .map(BigDecimal::valueOf);
    }

    private static boolean isPaid(Mention<Span> days) {
        return days.isFollowedBy(PAID_AFTER) || days.comesAfter(PAID_BEFORE) || days.isFollowedBy(PAID_KIND);
    }
}
