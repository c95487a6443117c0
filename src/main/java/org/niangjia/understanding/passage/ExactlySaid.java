package org.niangjia.understanding.passage;

import org.niangjia.question.phrasing.Phrasing;

/** A length of time that is told vaguely and, in brackets, exactly: 工龄十来年（十三年整）, 三年多（3年7个月）. What counts is the exact one. */
final class ExactlySaid {

    private static final String NUMBER = "[\\d一二两三四五六七八九十百半]{1,4}";
    private static final String UNIT = "个?半?(?:年|月|天|周|星期|小时)";
    private static final String EXACT = NUMBER + UNIT + "半?(?:零?(?:又)?" + NUMBER + UNIT + "半?)?";

    private static final Phrasing VAGUE_THEN_EXACT = Phrasing.of("(?:(?:" + NUMBER + ")?(?:来|几|多)" + UNIT + "|好几?"
            + UNIT
            + "|" + NUMBER + UNIT + "(?:多|来|出头|左右|上下|不到|的样子)|(?:快|将近|差不多|大概)" + NUMBER + UNIT
            + ")\\((?:准确|确切|具体|精确|实际)?(?:地?说|的话|来说)?(?:就|也就|是|正好|刚好|刚|满|整整|总共|一共)*(?<exact>" + EXACT + ")整?\\)");

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:about|around|roughly|nearly|almost|over|more than|some) (?:\\w+ ){1,2}(?:years?|months?|weeks?|days?) \\((?:exactly |to be exact,? |precisely )?(?<exact>\\d{1,3} (?:years?|months?|weeks?|days?)(?:,? (?:and )?\\d{1,2} (?:months?|days?))?)(?: exactly)?\\)");

    private ExactlySaid() {}

    /** The words with the exact length in the place of both. */
    static String in(String text) {
        return text.indexOf('(') < 0
                ? text
                : ENGLISH.matcher(VAGUE_THEN_EXACT.matcher(text).replaceAll("${exact}"))
                        .replaceAll("${exact}");
    }
}
