package org.niangjia.understanding.place;

import org.niangjia.question.phrasing.Phrasing;

/**
 * Tells by the words around a place that it is not the one asked about: it is denied (不在济南，在广州), hers is compared with it
 * (老家亲戚说跟山东一样), its rule is not wanted (别拿山东的数糊弄我), or those who ask are there, for somebody elsewhere (HR in Jinan wants to know).
 */
final class SetAsidePlace {

    private static final Phrasing DENIED = Phrasing.of(
            "(?<!是)(?:不|没|没有|并不|又不|不是|并非)(?:再|是)?(?:在|住在?|去)?$|\\b(?:not|n't|no longer)(?: \\w+)? (?:in|at|from) (?:the )?$|\\bnot $");

    private static final Phrasing UNWANTED =
            Phrasing.of("(?:别|不要|甭|莫|少)(?:再|又|老|总|给我|跟我|光)*(?:拿|按|照|用|套|报|说|讲|提|扯)(?:着|上)?$"
                    + "|\\b(?:do not|don't|not|never) (?:give|tell|quote|use|send)(?: me| us)?(?: with)? (?:the )?$");

    private static final Phrasing WITH = Phrasing.of("(?:跟|和|同|与|像|照|比)(?:着|[咱我俺]们?)?$");

    private static final Phrasing ALIKE = Phrasing.of(
            "(?:这边|那边|这儿|那儿|人|省|的)*(?:是|也|都|应该|不)*(?:一样|一个样|相同|似的|差不多|没区别|没差|(?:比|多|少|长|短)(?![^，,。]{0,4}(?:上班|工作)))");

    private static final Phrasing LIKE =
            Phrasing.of("\\b(?:(?:the )?same as|different from|like|unlike)(?: it is)? (?:in |that of )?(?:the )?$");

    private static final Phrasing WHO_ASKS = Phrasing.of(
            "(?:人事|总部|总公司|领导|主管|会计|财务)(?:在)?$|\\b(?:hr|head office|headquarters|management|payroll)(?: people| department| team)?(?: over| back)?(?: here)? in $");

    private static final Phrasing ASKS = Phrasing.of(
            "(?:的)?(?:人事|领导|主管|会计|财务|那边|这边)?(?:想|要)(?:问|知道|了解|确认)|(?: (?:here|office|team))?,? (?:wants?|wonders?|asks?|asked|is asking|are asking|would like|needs?)(?: us| me)? (?:to (?:know|ask|find out|check|confirm)|how|what|whether|if)\\b");

    private SetAsidePlace() {}

    static boolean is(String before, String after) {
        return DENIED.isIn(before)
                || UNWANTED.isIn(before)
                || LIKE.isIn(before)
                || (WHO_ASKS.isIn(before) && ASKS.begins(after))
                || (WITH.isIn(before) && ALIKE.begins(after));
    }
}
