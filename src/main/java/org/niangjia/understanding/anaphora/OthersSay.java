package org.niangjia.understanding.anaphora;

import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/** What others say against an answer, or of what it is about: 老板说二婚的没有, hr says contract workers don't get it. Thread-safe. */
public final class OthersSay {

    private static final String OTHERS =
            "(?:网上|抖音上?|别人|人家|他们?|她们?|老板娘?|人事|hr|公司|单位|厂里?|厂长|领导|主管|组长|班长|车间主任?|会计|财务|同事|工友|朋友|主任|经理|店长)";

    private static final Phrasing SAY = Phrasing.of(
            OTHERS + "[^,，。]{0,3}(?:说|讲)|\\b(?:they|hr|people|he|she|boss|manager|company) (?:say|says|said)\\b");

    private static final String LEAD =
            "(?:可是?|但是?|不过|现在)?(?:[我俺咱]们?)?(?:老公|对象|男人|爱人|媳妇|孩子他?爸|家那口子)?(?:的|那边)?" + OTHERS + "{1,3}";

    private static final String SAYING =
            "(?>那边|都|却|还|非|硬|又|就|可|现在|一直|今天|昨天|刚才?|跟|对|和|给|[我俺咱他她]们?)*(?:说|讲|回|告诉|觉得|认为)(?>是|了|[我俺咱他她]们?|[:：,，])*";

    /** Denies it to some, or says that it is less. */
    private static final String DENIES =
            "(?:没有?|没这(?:回事|个(?:假|待遇|规定)?|规定|待遇|福利)|没资格|不够格|没份|不是(?:这样)?|不给[放批发休算]?|不批|不发|不行|不能(?:休|歇|请|领|拿|有)?|不算数?|不享受|享受不了|轮不[上到着]|领不到|不符合(?:条件)?|没那么多|不对|不合(?:规|法)|(?:就|才|只有|最多|顶多)[\\d一二三四五六七八九十半几]{1,3}个?(?:天|月|小时|块|元|倍)(?:假|工资)?)(?:的|了|啊|呀)?";

    /** Of whom it is said, and what: 二婚的, 我们这种小厂. */
    private static final Phrasing DENY = Phrasing.of(
            LEAD + SAYING + "[^,，。?？吗呢么怎哪几多咋]{0,10}?" + DENIES
                    + "|(?:but |and |so )*(?:my |the |our )?(?:boss|hr|manager|company|employer|factory|supervisor|they|he|she|people)(?: \\w+){0,2}? (?:say|says|said|told (?:me|him|her)|thinks?|claims?) (?:that )?(?:[\\w-]{1,20}[' ]){0,6}?(?:(?:don't|do not|doesn't|does not|can't|cannot|won't|are not|aren't|is not|isn't) (?:get|have|take|qualify|count|entitled|allowed|apply|eligible)(?: (?:it|that|this|any|one|for it|to it|leave))*|(?:get|have) (?:none|nothing|no such thing)|no such (?:thing|leave|rule))");

    private OthersSay() {}

    /** Whether the words tell what others say. */
    public static boolean are(String words) {
        return SAY.isIn(Utterance.of(words).words());
    }

    /** Whether others deny what was spoken of, to everybody or to some, and nothing else is said. */
    public static boolean deny(String words) {
        String text = Utterance.of(words).words().replaceAll("[。.!！]+$", "");
        return LeaningWords.areShort(words) && DENY.isAllOf(text);
    }
}
