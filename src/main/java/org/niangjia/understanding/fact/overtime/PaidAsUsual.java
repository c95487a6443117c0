package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** A sum that was paid for overtime and is just what the same work pays at other times: 多车了200条，一条三毛，给了60. */
final class PaidAsUsual {

    private static final Phrasing PAID = Phrasing.of(
            "(?:(?<!该|应该|应|要|能|没|没有|不|欠我?|少|多|补)(?:发|给|结|付|算|开|领|拿|到手|打)(?:给)?(?:了|到)(?:我|俺|手)?)(?:一共|总共|共|才|只|就|也就)?$"
                    + "|\\b(?<!not |n't |never |should have |should be )(?:paid|gave|got|received)(?: me| us)?(?: only| just| a total of)? (?:rmb )?$");

    /** 给了240吗, and 240 more. */
    private static final Phrasing NOT_THE_SUM = Phrasing.of(
            "(?:元|块钱?)?(?:吗|么|多|左右|一[天个件双条套]|(?:的)?(?:奖|补贴|补助|红包|全勤))|(?: yuan| rmb)? (?:more|extra|bonus|an?|per|each|short)\\b");

    private PaidAsUsual() {}

    /** Whether such a sum is told. */
    static boolean isTold(Passage passage, Facts known) {
        return usual(known)
                .filter(usual -> usual.signum() > 0
                        && passage.numbers().stream()
                                .anyMatch(sum -> sum.value().compareTo(usual) == 0
                                        && sum.comesAfter(PAID)
                                        && !sum.isFollowedBy(NOT_THE_SUM)))
                .isPresent();
    }

    /** What the work of the overtime pays at other times, where she tells how much it was and what a piece, an hour or a day of it pays. */
    private static Optional<BigDecimal> usual(Facts known) {
        return product(known, Fact.OVERTIME_PIECES, Fact.PIECE_RATE)
                .or(() -> product(known, Fact.OVERTIME_HOURS, Fact.HOURLY_WAGE))
                .or(() -> product(known, Fact.OVERTIME_DAYS, Fact.DAILY_WAGE))
                .or(() -> known.get(Fact.HOURLY_WAGE).map(hour -> hour.multiply(hoursByDay(known))));
    }

    private static BigDecimal hoursByDay(Facts known) {
        return Stream.of(Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS)
                .flatMap(kind -> known.get(kind).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> product(Facts known, Fact<BigDecimal> amount, Fact<BigDecimal> each) {
        return known.get(amount).flatMap(many -> known.get(each).map(many::multiply));
    }
}
