package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Days of one leave that were taken in turns, added up: 生之前先歇了15天，从生那天到今天又歇满60天; 春节用了2天，后来又请了1天; I took 15 days before the birth and
 * another 60 since. The later turn has to be told as a further one. A sum that she tells herself counts alone, a part of it does not count.
 */
final class TakenInTurns {

    private static final Phrasing TAKEN =
            Phrasing.of("(?:(?<!没|没有|未|能|可以|要|想|再|该|应)(?:休|请|用|歇)(?:了|过|掉了?|满|够)|(?:已经?)(?:休|请|用|歇))(?:有|整整|正好|足足)?$"
                    + "|\\b(?:taken|took|used|had)(?: already| only| off)? (?:another |a further )?$"
                    + "|\\b(?:and|then|plus)(?: then| also)? (?:another |a further )$|\\band (?=$)");

    private static final Phrasing A_FURTHER_ONE = Phrasing.of(
            "(?:又|(?:后来|后头|后面|接着|之后|以后|生完|产后|生那天|出院)[^，。,.;；\\d]{0,8}|第[二三四2-4](?:次|回|趟|段))[^，。,.;；\\d]{0,6}$"
                    + "|\\b(?:another|a further|then|again|later|afterwards|since then)\\b[^,.;\\d]{0,20}$");

    /** 60 days since, 40 days after the birth: of the time after the turn that was told before. */
    private static final Phrasing A_FURTHER_ONE_AFTER = Phrasing.of(
            " (?:(?:days? )?(?:of (?:it|leave) )?)?(?:since|afterwards|after (?:it|that|the birth|giving birth|the delivery|i gave birth|my baby was born))\\b");

    private static final Phrasing SUM = Phrasing.of(
            "(?:一共|总共|合计|加起来|拢共|前前后后|连(?:头|前)带(?:尾|后))[^，。,.;；]{0,10}$|\\b(?:in all|in total|altogether|a total of)\\b[^.;]{0,20}$");

    private static final Phrasing PART =
            Phrasing.of("(?:其中|包括|包含|里头|里面)[^，。,.;；]{0,10}$|\\b(?:of which|including)\\b[^.;]{0,20}$");

    private static final Phrasing ANOTHER_LEAVE =
            Phrasing.of("的?(?:病|事|丧|婚|探亲|育儿|陪产|护理|年休?)假|的?调休| of (?:sick|unpaid|annual)");

    /** 已经请了两回，一回2天一回5天: each turn by itself. */
    private static final Phrasing TWO_TURNS = Phrasing.of(
            "(?:请|休|用|歇)(?:了|过)(?:两|2|俩)(?:回|次|趟)(?:的?(?:育儿|年|陪产)?假)?[，,：:]?(?:头|第)?一(?:回|次|趟)(?:是|请|休)?了?(?<one>\\d{1,2}|[一二两三四五六七八九十])天[，,、]?(?:又|再|另外?|还有|后)?(?:第二|一)(?:回|次|趟)(?:是|请|休)?了?(?<other>\\d{1,2}|[一二两三四五六七八九十])天");

    private TakenInTurns() {}

    /** The days in all; empty unless two turns or more are plainly told. */
    static Optional<BigDecimal> in(Passage passage) {
        Matcher each = TWO_TURNS.matcher(passage.text());
        if (each.find()) {
            return Numbers.value(each.group("one"))
                    .flatMap(one -> Numbers.value(each.group("other")).map(one::add));
        }
        List<Mention<Span>> turns = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.DAY
                        && !span.value().more()
                        && !span.value().age())
                .filter(TakenInTurns::isTaken)
                .toList();
        if (turns.size() < 2 || turns.stream().anyMatch(turn -> turn.isFollowedBy(ANOTHER_LEAVE))) {
            return Optional.empty();
        }
        List<Mention<Span>> whole =
                turns.stream().filter(turn -> !turn.comesAfter(PART)).toList();
        List<Mention<Span>> sums = whole.stream()
                .filter(turn -> turn.comesAfter(SUM) && !isFurther(turn))
                .toList();
        if (!sums.isEmpty()) {
            return Passage.agreed(sums.stream().map(sum -> HalfDays.withThoseAdded(passage, sum)));
        }
        return whole.stream().skip(1).allMatch(TakenInTurns::isFurther)
                ? whole.stream()
                        .map(turn -> HalfDays.withThoseAdded(passage, turn))
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** Whether days are told to have been had, in one turn of several. */
    static boolean isTaken(Mention<Span> days) {
        return days.comesAfter(TAKEN);
    }

    private static boolean isFurther(Mention<Span> turn) {
        return turn.comesAfter(A_FURTHER_ONE) || turn.isFollowedBy(A_FURTHER_ONE_AFTER);
    }
}
