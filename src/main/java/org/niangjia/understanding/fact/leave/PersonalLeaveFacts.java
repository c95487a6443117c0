package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Personal leave for which no wage was taken off, of the year in which annual leave is asked for: 事假累计25天没扣工资. */
public final class PersonalLeaveFacts implements FactReader {

    private static final Pattern PAID = Pattern.compile(
            "(?:没有?|不|未)(?:给我|给|再)?扣(?:过|我)?(?:的)?(?:一分|半分)?(?:工资|钱|薪)|带薪(?:的)?事假|工资照(?:发|给|开)|\\b(?:paid personal|without (?:any )?(?:deduction|pay cut)|with(?:out losing| full)? pay|no pay (?:was )?(?:deducted|taken off))\\b");

    private static final Pattern BEFORE = Pattern.compile(
            "(?<!去年|去年的|前年|上一年)事假[^，。,.\\d?？没不]{0,12}$|\\bpersonal leave(?: this year)?(?: for| of| came to| was)?(?: about| exactly)? $");

    private static final Pattern AFTER = Pattern.compile("的?(?:带薪)?事假| (?:of |on )?(?:paid )?personal leave\\b");
    private static final Pattern ANNUAL_LEAVE = Pattern.compile("年假|年休|带薪休假|\\bannual leave\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean asked = passage.mentions("事假", "personal") && passage.says(ANNUAL_LEAVE) && passage.says(PAID);
        return asked ? known.withIf(Fact.PAID_PERSONAL_DAYS, days(passage)) : known;
    }

    private static Optional<BigDecimal> days(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(BEFORE) || span.isFollowedBy(AFTER))
                        .flatMap(span -> SpanDays.of(span.value()).stream()))
                .map(BigDecimal::valueOf);
    }
}
