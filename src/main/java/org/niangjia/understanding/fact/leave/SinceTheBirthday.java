package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Days of childcare leave had since the child's last birthday, told beside those of the year before: 不到一岁时歇了2天，过了周岁又歇了4天. Only those of its
 * present year count.
 */
final class SinceTheBirthday {

    /** What is had after a birthday of the child is childcare leave, unless it is called another. */
    private static final Phrasing ANOTHER =
            Phrasing.of("年假|年休|病假|事假|产假|护理假|\\b(?:annual|sick|maternity|paternity) leave\\b");

    /** 过了周岁 needs no number: 周岁 alone is the first birthday. */
    private static final Phrasing SINCE_THE_FIRST = since("一|1|", "first", "one");

    private static final Phrasing SINCE_THE_SECOND = since("两|二|2", "second", "two");

    private SinceTheBirthday() {}

    static Optional<BigDecimal> taken(Passage passage, Facts known) {
        return !passage.says(ANOTHER)
                ? known.get(Fact.BORN_ON)
                        .map(born -> ChronoUnit.YEARS.between(born, passage.today()))
                        .filter(age -> age == 1 || age == 2)
                        .flatMap(age -> days(passage, age == 1 ? SINCE_THE_FIRST : SINCE_THE_SECOND))
                : Optional.empty();
    }

    /** Whether days are told only of a year of the child that is over. */
    static boolean areOfAYearBefore(Passage passage, Facts known) {
        return !passage.says(ANOTHER)
                && days(passage, SINCE_THE_FIRST).isPresent()
                && days(passage, SINCE_THE_SECOND).isEmpty()
                && known.get(Fact.BORN_ON)
                        .filter(born -> ChronoUnit.YEARS.between(born, passage.today()) > 1)
                        .isPresent();
    }

    private static Optional<BigDecimal> days(Passage passage, Phrasing since) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(since))
                .flatMap(span -> span.value().in(Span.Unit.DAY).stream()));
    }

    private static Phrasing since(String age, String birthday, String turned) {
        return Phrasing.of("(?:过|满|到)(?:了|完)?(?:" + age
                + ")(?:周)?岁(?:生日)?(?:以后|之后|后|那年|了)?(?:到现在|至今)?[^，。,.;；\\d]{0,6}(?:休|歇|请|用)(?:了|过|掉)$"
                + "|\\b(?:after|since) (?:the |her |his |its )?(?:" + birthday + " birthday|turning " + turned
                + "|(?:she|he) turned " + turned + ")[^.;\\d]{0,20}$");
    }
}
