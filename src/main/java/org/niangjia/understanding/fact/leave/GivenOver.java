package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Days of her own leave that a mother leaves to the father: 她的延长假少休20天，匀给我; I give ten days of my leave to my husband. */
final class GivenOver {

    private static final String TO_HIM = "(?:我|他|俺|老公|丈夫|爱人|对象|孩子(?:他)?爸爸?|男方|爸爸)";
    private static final String GIVES = "(?:匀|让|转|分|挪|调|拨|腾|省)";
    private static final String GIVEN_TO =
            "(?:" + GIVES + "(?:出来?|出去|过来|过去|到)?给" + TO_HIM + "|匀" + TO_HIM + "|[匀让转]" + TO_HIM + "(?=[，,。;； ]|$))";

    private static final Phrasing OF_THE_FATHER = Phrasing.of(
            "陪产|护理假|陪护假|老公|丈夫|男方|(?:老婆|媳妇|妻子|她)[^。！!？?]{0,24}" + GIVES
                    + "(?:(?:出来?|了|过来)[^，。,.;；我俺]{0,8}给|给)?(?:我|俺)|\\b(?:paternity|husband|father)\\b|\\b(?:she|wife)\\b[^.?!]{0,24}\\bg(?:ives?|ave|iving)\\b(?: me| up| over)");

    private static final Phrasing BEFORE = Phrasing.of(
            "(?<!别|不想|不能|不要|没)(?:" + GIVEN_TO + "|" + GIVES + "(?:出来?|了)|少(?:休|歇))(?:了|的)?$"
                    + "|\\b(?:gives?|gave|giving)(?: up| over)?(?: me| him| my husband)? $|\\b(?:transfer(?:s|red)?|hand(?:s|ed)? over|pass(?:es|ed)? on|gives? up|gave up) $|\\bshorten\\w* (?:her|my) leave by $");

    private static final Phrasing AFTER = Phrasing.of(
            "[^。！？!?；;\\d]{0,12}?" + GIVEN_TO
                    + "| (?:of (?:her|my|the) (?:\\w+ ){0,3}?leave )?(?:(?:over|on) )?to (?:me|him|my husband|her husband|the father)\\b| less (?:so that|and) ");

    private static final Phrasing GIVEN_TO_HIM = Phrasing.of(
            GIVEN_TO + "|" + GIVES + "(?:出来?|了)[^，。,.;；]{0,8}给"
                    + TO_HIM
                    + "|\\bto (?:me|him|my husband|her husband|the father)\\b|\\bg(?:ives?|ave|iving) (?:me|him|my husband)\\b"
                    + "|\\b(?:she|wife)\\b[^.?!]{0,24}\\bg(?:ives?|ave|iving) (?:up|over) \\d"
                    + "|\\bg(?:ives?|ave|iving) up \\d[^.?!]{0,90}\\b(?:he|my husband|the father) (?:can|may|will|could|gets?|takes?|is to) (?:have|take|use|get)?");

    /** She gives up 30 of her 60 days. */
    private static final Phrasing SO_MANY_OF_THEM = Phrasing.of(
            "\\bg(?:ives?|ave|iving) (?:up|over|me) (\\d{1,2}) (?:days )?of (?:her|my|the|those) (?:\\d{1,3} )?(?:\\w+ ){0,2}days\\b");

    private GivenOver() {}

    static Optional<Integer> in(Passage passage) {
        if (!passage.says(OF_THE_FATHER) || !passage.says(GIVEN_TO_HIM)) {
            return Optional.empty();
        }
        Matcher some = SO_MANY_OF_THEM.matcher(passage.text());
        if (some.find()) {
            return Optional.of(Integer.valueOf(some.group(1)));
        }
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().more())
                .filter(span -> span.comesAfter(BEFORE) || span.isFollowedBy(AFTER))
                .flatMap(span -> span.value().in(Span.Unit.DAY).stream())
                .filter(days -> days.scale() <= 0)
                .map(BigDecimal::intValue));
    }
}
