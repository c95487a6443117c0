package org.niangjia.understanding.fact.leave;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.passage.Passage;

/**
 * The day on which a pregnancy was lost, as the first of the leave after it: where she asks when that leave ends and tells no other first day,
 * and does not say that she went on working.
 */
final class LossDay {

    private static final Phrasing LOST_AFTER =
            Phrasing.of("(?:那天|当天|早上|上午|下午|晚上|夜里)?(?:在|去|到|进)?(?:医院|县医院|市医院)?(?:住的?院|给我|我|就)?(?:做的?|去做)?(?:了)?"
                    + "(?:引的产|引产|流的产|流产|流掉|流的(?=[，,。；; ]|$)|清的?宫|清宫|刮的?宫|人流|药流|小产|胎停|没保住|手术)(?!假)");

    private static final Phrasing LOST_BEFORE = Phrasing.of(
            "\\b(?:miscarried|lost (?:the|my|our|a) (?:baby|pregnancy)|had (?:a|my) (?:miscarriage|d&c))(?: [a-z]+){0,4}?(?: on)?,? (?:the )?$"
                    + "|(?:流产|引产|小产|胎停|清宫|人流|药流)(?:的|了)?(?:那天|当天|那日|日期|时间)?(?:是|在|于|，|,| )?$");

    /** 流产了，12月31号合同到期 tells of something else on that day. */
    private static final Phrasing OF_SOMETHING_ELSE =
            Phrasing.of("[^，。,.;；?？!！]{0,8}?(?:合同|公司|单位|厂里?|老板|要|回|上班|到期|通知|让|叫)");

    private static final Phrasing END_ASKED = Phrasing.of(
            "(?:到|至|休完|歇完|结束|截止|满|最后一天|上班|返岗|复工|回去)[^。！!；;]{0,8}?(?:几号|哪天|哪日|哪一天|几时|什么时候|啥时候|何时)"
                    + "|(?:几号|哪天|哪一天|几时|什么时候|啥时候|何时)[^，。,.！!；;]{0,8}?(?:到期|到头|结束|截止|为止|休完|歇完|上班|返岗|复工|回去|止)"
                    + "|\\b(?:last day|until when|how long until|(?:until|till|by|on|to) (?:what|which) (?:date|day))\\b|\\b(?:what|which) (?:date|day)\\b[^.;?]{0,30}\\b(?:until|till|ends?|over|back|return)\\b|\\bwhen\\b[^.;?]{0,30}\\b(?:ends?|over|back|return|go back)\\b");

    private static final Phrasing WORKED_ON = Phrasing.of(
            "还没休|没休过|没请假|没歇|照常上班|接着上班|继续上班|上了?几天班|才开始休|\\b(?:kept working|went on working|still working)\\b");

    private static final Phrasing DIVORCE =
            Phrasing.of("离婚|离了|起诉离|(?:跟|和|与)[我俺她]离(?![职开岗家厂店得])|(?:要|想|闹|提|逼[^，。]{0,3})离(?![职开岗家厂店得])|\\bdivorc");

    private static final Phrasing TERM = Phrasing.of(
            "合同[^。;；]{0,12}(?:到期|期满|到头|终止|结束|不续)|\\b(?:contract|term)\\b[^.;?]{0,30}\\b(?:runs? out|ends?|expires?|is up)\\b");

    private LossDay() {}

    /**
     * The day itself, where a divorce is asked of, or a contract that runs out: until when he may not file for it, and how far the contract goes on,
     * go by it.
     */
    static Optional<LocalDate> beforeAnEnd(Passage passage) {
        boolean divorce = passage.says(DIVORCE);
        return divorce || passage.says(TERM)
                ? Passage.agreed(passage.days().stream()
                        .filter(day -> day.isFollowedBy(LOST_AFTER)
                                || (day.comesAfter(LOST_BEFORE) && !day.isFollowedBy(OF_SOMETHING_ELSE)))
                        // Of a contract that is to end soon no loss of long ago is told.
                        .map(day -> divorce ? day.value().past() : day.value().nearest()))
                : Optional.empty();
    }

    static Optional<LocalDate> asStart(Passage passage) {
        if (!passage.says(END_ASKED)
                || passage.says(WORKED_ON)
                || PregnancyLoss.toldIn(passage.text()).isEmpty()) {
            return Optional.empty();
        }
        return Passage.agreed(passage.days().stream()
                        .filter(day -> day.isFollowedBy(LOST_AFTER)
                                || (day.comesAfter(LOST_BEFORE) && !day.isFollowedBy(OF_SOMETHING_ELSE)))
                        .map(day -> day.value().past()))
                .filter(day -> passage.days().stream()
                        .allMatch(other -> other.value().past().equals(day)
                                || other.value().past().equals(passage.today())));
    }
}
