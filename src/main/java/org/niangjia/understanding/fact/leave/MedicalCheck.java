package org.niangjia.understanding.fact.leave;

import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** Whether a medical check is said to have been made: the one before marriage or the one before pregnancy. Immutable. */
final class MedicalCheck {

    private final Phrasing made;
    private final Phrasing notMade;
    private final Phrasing asked;

    /**
     * A check by what it is called.
     *
     * @param time before what it is made, in Chinese
     * @param chinese a pattern of its Chinese names
     * @param english a pattern of the English word before "check"
     */
    MedicalCheck(String time, String chinese, String english) {
        String exam = " " + english + " (?:medical |health )?(?:check|exam)";
        made = Phrasing.of(
                "(?<!没|没有|未|不|都没|是否|要不要|做不|做没)(?:做了|做过了?|参加了|参加过|去做了|都做|已做|已经做|也做|有做|做完了?|去了|都去做|也去)" + chinese + "|"
                        + chinese
                        + "(?:我们|我俩|我|她|俺|俩人|两人|都|也|已经?|双方|一块儿?|一起|一并|一道|顺便|顺带|顺手|当天|早就?|提前|跟着|正常|按要求)*"
                        + "(?:做了|做过|过了|完了|通过|做完|做的(?=[，,。；; 有]|$)|去做(?:了|过)|去了|办了)(?!没|吗|么)"
                        + "|" + time
                        + "(?:[我俺咱]们?俩?|两口子|夫妻俩?|也|都|就|已经|一起|特意|专门|去|先)*(?:做|查|参加)(?:过了?|了)(?:一?次)?(?:医学|健康|优生|免费)*(?:检查|体检)(?!没|吗|么)"
                        + "|" + chinese + "的?(?:报告单?|证明|结果|单子)(?:都|也|已经?)*(?:在|有|齐|拿到|出来)(?!没有|吗|么|哪)"
                        + "|\\b(?:had|did|took|went (?:to|for)|have done|have had|passed|attended|completed)(?: a| the| our)?"
                        + exam);
        notMade = Phrasing.of("(?:没有?|未|没去|都没|没有去)(?:去)?(?:做过?|参加过?|去)?" + chinese + "|" + chinese
                + "(?:我们|我俩|都|也|双方)*(?:没有?|未|没有去)(?:去)?(?:做|参加)"
                + "|\\b(?:without|did not|didn't|have not|haven't|never|no|not)(?: \\w+){0,3}?" + exam);
        asked = Phrasing.of("(?:要不要|有没有|是否)[^，。,.]{0,4}" + chinese + "|做不做|做没做|" + chinese
                + "(?:和|跟|与)|必须|do (?:we|i) (?:have to|need)|must");
    }

    /** Empty if neither is plainly said. */
    Optional<Boolean> done(Passage passage) {
        if (!passage.mentions("检", "check", "exam")) {
            return Optional.empty();
        }
        return passage.says(asked) ? Optional.empty() : passage.either(made, notMade);
    }
}
