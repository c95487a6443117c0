package org.niangjia.understanding.fact.birth;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** A child that was born alive and died later: 出生两天就没了, 生下来活了三个小时, 产假期间孩子夭折, died two days after birth. */
final class LivedAWhile {

    private static final String CHILD = "(?:孩子|宝宝|娃|婴儿|小孩|儿子|女儿|闺女)";
    private static final String A_WHILE =
            "(?:第[一二两三四五六七八九十\\d]{1,2}[天周]|(?:才|只|不到|没到|刚)?(?:[一二两三四五六七八九十半几\\d]{1,3})个?(?:多)?(?:小时|钟头|天|周|星期|礼拜|月)|当天|当晚|第二天|没几天|不久|没多久)";
    private static final String DIED = "(?:没了|走了|去世|夭折|死了|离世|没救过来|没抢救过来|没留住|没挺过[来去])";

    private static final Phrasing DIED_LATER = Phrasing.of(
            "(?:出生|生(?:下来|下|出来|完|了)?)(?:以后|之后|后|才|就|，)*(?:了)?" + A_WHILE
                    + "(?:后|以后|之后|多|就|，|" + CHILD + "|因[^，。,.]{0,8})*" + DIED
                    + "|(?:生下来|出生时?|生出来)(?:的时候)?(?:还)?(?:是)?活(?:着|的|了)(?!.{0,6}(?:吗|么|还是))"
                    + "|(?:产假|月子|满月)[^。;；]{0,8}" + CHILD + "[^，。,.]{0,6}" + DIED + "|" + CHILD + "夭折|夭折了"
                    + "|" + CHILD + "[^，。,.]{0,4}活了" + A_WHILE
                    + "|\\b(?:lived|survived)(?: for)?(?: only| just)? (?:an?|one|two|three|four|five|\\d{1,2}|a few) (?:hours?|days?|weeks?)\\b|\\bdied (?:[a-z\\d]+ ){1,4}(?:after (?:the )?birth|after (?:being born|(?:he|she|it) was born)|later)\\b|\\bborn alive\\b");

    private static final Phrasing NOT_ALIVE = Phrasing.of("死胎|死产|引产|流产|没活着|没能活|胎死|\\bstill(?:born|birth)|\\bmiscarr");

    private LivedAWhile() {}

    static boolean isTold(Passage passage) {
        return passage.mentions(
                        "活",
                        "夭折",
                        "没了",
                        "走了",
                        "去世",
                        "死",
                        "没救",
                        "没抢救",
                        "离世",
                        "没留住",
                        "没挺",
                        "lived",
                        "survived",
                        "died",
                        "alive")
                && passage.says(DIED_LATER)
                && !passage.says(NOT_ALIVE);
    }
}
