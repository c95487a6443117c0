package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * How the money of a leave is worked out, as she was told: by how many days a month is divided, for the allowance or for what the employer of the
 * uninsured pays, and for how many the allowance is paid.
 */
public final class AllowanceFacts implements FactReader {

    private static final Phrasing LEAVE_MONEY =
            Phrasing.of("津贴|生育险|生育保险|医保|产假|流产假|九十八天|98天|\\b(?:allowance|maternity)\\b|\\b98 days\\b");

    private static final Phrasing PAID_FOR = Phrasing.of(
            "(?:按|发|算|乘以?|领|给|×|x|付|报|批|核)(?:的是|着|了|上|够|满|足|到|定|我|俺|就|只|成|产假|你的?|，|,)*$|(?:国家|法定|国家规定)的?(?:那|这)?$|\\b(?:for|times|by|pays?|paid|only|over)(?: only| just| the)? $");

    /** 这98天津贴, 98天的生育津贴: the days stand before what is paid for them. */
    private static final Phrasing OF_ALLOWANCE =
            Phrasing.of("的?(?:国家|法定)?的?(?:产假|流产假|流产|生育)?的?津贴| (?:of )?(?:the |my )?(?:maternity )?allowance\\b");

    /** 少发了15天津贴: how many days are missing, not for how many there are. */
    private static final Phrasing MISSING = Phrasing.of(
            "(?:少|差|漏|多)(?:给|发|算|领|付|报|我|俺|了)*$|\\b(?:missing|short|owe[sd]?|fewer|less|late|waited|after|within)(?: me| by| of)*(?: about)? $");

    /** The gap over 98 days: no more than these. */
    private static final Phrasing OVER_THE_DAYS = Phrasing.of(
            "\\b(?:gap|difference|shortfall|total|sum|allowance)[^.;?\\d]{0,24} over (?:the |all |those )?(\\d{2,3}) days\\b");

    /** 98+15: the days for which it is paid, in their parts. */
    private static final Phrasing IN_PARTS =
            Phrasing.of("(?<![\\d.+])(98|158)(?:天)? ?\\+ ?(15|30|60)(?:天)?(?: ?\\+ ?(15|30))?(?![\\d.+])");

    @Override
    public Facts read(Passage passage, Facts known) {
        Optional<BigDecimal> divisor = passage.says(LEAVE_MONEY) ? MonthInDays.toldIn(passage) : Optional.empty();
        return divisor.isEmpty()
                ? known
                : known.withIf(Fact.ALLOWANCE_DIVISOR, divisor)
                        .withIf(Fact.ALLOWANCE_DAYS, days(passage, divisor.get()));
    }

    /** 按30天算 is the month's length where that was told, and not how long it is paid for. */
    private static Optional<Integer> days(Passage passage, BigDecimal divisor) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.value().unit() == Span.Unit.DAY
                                && !span.value().more()
                                && (span.comesAfter(PAID_FOR) || span.isFollowedBy(OF_ALLOWANCE))
                                && !span.comesAfter(MISSING))
                        .filter(span -> span.value().amount().compareTo(divisor) != 0)
                        .map(span -> span.value().amount().intValue()))
                .or(() -> Passage.agreed(
                        OVER_THE_DAYS.matcher(passage.text()).results().map(found -> Integer.valueOf(found.group(1)))))
                .or(() -> Passage.agreed(
                        IN_PARTS.matcher(passage.text()).results().map(AllowanceFacts::sum)));
    }

    private static int sum(MatchResult parts) {
        return IntStream.rangeClosed(1, parts.groupCount())
                .mapToObj(parts::group)
                .filter(part -> part != null)
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
