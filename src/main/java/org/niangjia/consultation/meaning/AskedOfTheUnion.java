package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who reported something to the union and asks how long it may take asks of its supervision, whatever it was that she reported. Thread-safe. */
final class AskedOfTheUnion {

    private static final Phrasing REPORTED = Phrasing.of(
            "(?:给|向|跟|到|找|往)[^，。,.;；]{0,6}工会[^，。,.;；]{0,8}(?:递|交|投诉|举报|反映|写了?信|告|实名)|(?:递|交|投诉|举报|反映|告|寄)(?:了|到|给|材料)*[^，。,.;；]{0,6}工会"
                    + "|\\b(?:report(?:ed)?|complain(?:ed|t)?|wrote|written|sent|filed|handed)\\b[^.?!;]{0,30}\\bunion\\b");

    private static final Phrasing HOW_LONG = Phrasing.of(
            "超期|超时|逾期|没(?:有)?(?:个)?(?:消息|动静|回音|回信|下文|答复|结果|信儿)|(?:有没有|有|是否有)(?:个|什么|啥)?(?:时限|期限|时间限制|规定时间)|(?:没|无)人?(?:搭理|理(?!由)|吭声|回话|回复|找我|联系)|(?:多久|几天|多少天|啥时候?|什么时候|期限|时限)[^，。,.;；]{0,8}(?:查|办|回|答复|结果|消息|处理|调查)|(?:查|办|调查|处理|答复)[^，。,.;；]{0,6}(?:多久|几天|多少天|期限)"
                    + "|\\b(?:how (?:long|many days)|deadline|overdue|no (?:answer|reply|news)|heard nothing|too late)\\b");

    /** Of another body, or of her own time limit. */
    private static final Phrasing ANOTHER_BODY =
            Phrasing.of("仲裁|人社|监察|法院|起诉|12333|\\b(?:arbitrat\\w+|court|labou?r bureau|inspection)\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(Set.of(), List.of(REPORTED, HOW_LONG), List.of(ANOTHER_BODY), "union_help.supervision");

    private AskedOfTheUnion() {}
}
