package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** Childcare leave that the other parent has had: 我请过2天育儿假，她爸请过5天. */
final class OtherParentsDays {

    private static final Phrasing CHILDCARE = Phrasing.of("育儿假|\\bchild ?care leave\\b|\\bparental leave\\b");

    /** 他休了10天 after he was named. */
    private static final Phrasing THE_FATHER =
            Phrasing.of("老公|丈夫|爱人|对象|[爸爹]|老婆|媳妇|[她他]妈|\\b(?:husband|wife|dad|father|mum|mom|mother|partner)\\b");

    private static final String THEY_TOOK =
            "(?:(?:[她他]|孩子|孩儿|娃)(?:他|她)?(?:爸爸?|爹|妈妈?)|老公|丈夫|爱人|老婆|媳妇|(?<=[天，,；;。 ])他)(?:那边|自己|今年|也|已经?|都|的?育儿假|才|就|只)*(?:请|休|用|歇)(?:了|过|掉)(?:了)?";

    private static final String THEY_HAVE_HAD =
            "\\b(?:husband|wife|(?<=[,;.] |\\band |\\bbut )he|(?:her|his|the) (?:dad|father|mum|mom|mother))(?: has| have)?(?: already| only| just)? (?:taken|took|used|had) ";

    private static final Phrasing TAKEN = Phrasing.of(THEY_TOOK
            + "(\\d{1,2}|[一二两三四五六七八九十]{1,3})天(?!半|[，,]?(?:又|零|带|和|(?:外|另|另外|再)?加上?)[^，。,.;；]{0,3}半)|" + THEY_HAVE_HAD
            + "(\\d{1,2}) ?(?:days?\\b(?!,? (?:and|plus)(?: an?| another)? half)|(?=[,.;?!]|$))");

    private static final Phrasing THEIRS = Phrasing.of("(?:" + THEY_TOOK + "|" + THEY_HAVE_HAD + ")$");

    private OtherParentsDays() {}

    /** Whether days are those of the other parent, where she tells her own beside them. */
    static boolean areTheirs(Passage passage, Mention<?> days) {
        return isOfBoth(passage) && days.comesAfter(THEIRS);
    }

    private static boolean isOfBoth(Passage passage) {
        return passage.says(CHILDCARE) && passage.says(THE_FATHER);
    }

    static Optional<Integer> taken(Passage passage) {
        return isOfBoth(passage)
                ? Passage.agreed(TAKEN.matcher(passage.text())
                        .results()
                        .flatMap(told -> Stream.of(told.group(1), told.group(2)))
                        .filter(Objects::nonNull)
                        .flatMap(days -> Numbers.value(days).stream())
                        .map(BigDecimal::intValue))
                : Optional.empty();
    }
}
