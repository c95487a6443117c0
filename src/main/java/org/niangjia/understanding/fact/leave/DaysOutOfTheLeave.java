package org.niangjia.understanding.fact.leave;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Days before the birth that are said to be of the leave for it: 预产期前歇的那8天走的产假, 产假里有6天是生之前用掉的. What an employer only says it will take off, and
 * what is asked, is none.
 */
final class DaysOutOfTheLeave {

    private static final String BEFORE_IT = "(?:预产期(?:之|以)?前|产前|生(?:孩子|娃|产|下来|之|以)*前|分娩前)";

    private static final Phrasing BEFORE_THE_BIRTH = Phrasing.of(BEFORE_IT);

    /** 那8天走的产假, 那8天也算在产假里了 */
    private static final Phrasing TAKEN_OUT = Phrasing.of(
            "的?(?:假)?(?:我|俺|单位|公司|厂里)?(?:也|都|就|全|可|已经?)*(?:是|属于)?(?:从|打|由|用|占|扣|算|走|拿|记|计|划)(?:的|了|在|进|到|作|成|我|俺)*产假(?:里头?|里面|里边|中|上|头上)?(?:出|扣|算|走|划|拿|支|用|抵|减)?(?:去|掉)?(?:的|了)?(?=[，,。；;！!、 ]|$)(?![，, ]*(?:对不|对吗|行不|行吗|合法|合理|是不是|有没有))");

    private static final Phrasing OF_THE_LEAVE = Phrasing.of("产假(?:里头?|里面|里边|中|当中)?(?:已经)?(?:有|先)$");

    private static final Phrasing HAD_BEFORE =
            Phrasing.of("(?:是|都是|已经?)*(?:在|搁)?" + BEFORE_IT + "(?:就|先|已经?)*(?:用|休|歇|请|耗)(?:掉|了|过|的)+(?![吗么嘛])");

    private static final Phrasing OF_IT_BEFORE = Phrasing.of(
            "(?: of (?:my|her|the) (?:maternity )?leave) (?:went|(?:was|were) (?:used|taken|spent)|had (?:gone|been (?:used|taken)))(?: up)?(?: already)? before (?:the (?:birth|delivery|baby|due date)|my (?:baby|son|daughter|due date)|(?:she|he) was born)");

    /** 公司说, 打算, 要不要: nothing that was so taken. */
    private static final Phrasing ONLY_SAID = Phrasing.of(
            "(?:说|讲|称|打算|准备|想|要|能|可以|会|如果|要是|假如)[^。；;]{0,16}$|\\b(?:says?|said|told|plans?|wants?|if|can|could|will)\\b[^.;]{0,30}$");

    /** 那8天是从产假里出的吗? is asked. */
    private static final Phrasing ASKED = Phrasing.of("[^，。,.;；？?]{0,16}(?:吗|么|嘛|不)?[?？]");

    private DaysOutOfTheLeave() {}

    /** Whether such are told, however many others beside them. */
    static boolean areIn(Passage passage) {
        return passage.spans().stream().anyMatch(span -> isOne(passage, span));
    }

    static boolean isOne(Passage passage, Mention<Span> days) {
        boolean said = (days.isFollowedBy(TAKEN_OUT) && passage.says(BEFORE_THE_BIRTH))
                || (days.comesAfter(OF_THE_LEAVE) && days.isFollowedBy(HAD_BEFORE))
                || days.isFollowedBy(OF_IT_BEFORE);
        return said && !days.comesAfter(ONLY_SAID) && !days.isFollowedBy(ASKED) && !LeaveFacts.isNotTaken(days);
    }
}
