package org.niangjia.understanding.fact.leave;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Days at home that she took of the leave for the birth before it, whether she names the leave or not: 产前歇了12天, 提前半个月就没上班了,
 * 预产期前一周就在家猫着了. Days of another leave, and those of which she asks whether they are of this one, are none.
 */
final class BeforeTheBirth {

    private static final String BEFORE = "(?:预产期(?:之)?前|产前|生(?:孩子|娃|产|之|以)*前|分娩前|提前|待产)";

    private static final Phrasing TAKEN_BEFORE = Phrasing.of(
            BEFORE + "(?:(?!病|保胎|年假|事假)[^，。,.\\d不没]){0,8}(?:休|歇|躺|待|呆|养)(?:了|过|掉了?)(?:一共|总共|共|整整|整|足足|正好|刚好|差不多)?$");

    /** 提前十天就不上班了: days away from work before the birth. */
    private static final Phrasing EARLIER = Phrasing.of("(?:提前|预产期(?:之|以)?前|产前|生(?:孩子|娃|之|以)*前|提早|早)(?:了|的)?$");

    private static final String AT_HOME = "(?:回|在|搁|蹲|窝)(?:了)?家(?:里头?|中)?(?:就|先|一直)?(?:歇|休|待产|待|呆|躺|养|猫|窝|蹲|趴)(?:着|下)?";

    private static final Phrasing STOPPED =
            Phrasing.of("(?:我|她|我老婆|老婆|媳妇)?(?:就|已经?|便|开始|都|请假|请了假)*(?:不上班|没上班|没去上班|停工|停下来|不干了|" + AT_HOME
                    + "|歇下|歇着|休上|歇上|休着|(?:休|歇|请)(?:起|的)?(?:产)?假?(?=了)|(?:休|歇|请)(?:的|上|起|了)*产假)了?(?!行|吗|可|能|会)");

    private static final Phrasing BEFORE_BIRTH = Phrasing.of(
            "的?(?:产前假)|[^，。,.\\d]{0,3}(?:在家)?(?:待产|等着?生|等产)| (?:of (?:maternity )?leave )?before (?:the birth|the delivery|the baby|giving birth|i gave birth|(?:my|our|her) (?:baby|son|daughter|little one|due date)|the due date|(?:she|he) was born)");

    private static final Phrasing TAKEN = Phrasing.of(
            "(?:休|歇)(?:了|过|掉了?)(?:一共|共)?$|\\b(?:taken|took|used|had|went on leave|(?:started|began) (?:my |her |the )?(?:maternity )?leave|was (?:already )?on leave)(?: exactly| for| already| only| about| the last)* $"
                    + "|\\b(?:was|been|stayed|went) (?:at home|home|off work)(?: for)?(?: exactly| about| already)? $");

    /** Stopped work two weeks before: days of the leave where she asks what is left of it. Who quit has left for good. */
    private static final Phrasing STOPPED_WORK =
            Phrasing.of("\\b(?:stopped|finished) (?:work|working)(?: exactly| about| already)? $");

    private static final Phrasing LEFT_ASKED = Phrasing.of(
            "\\b(?:left|remain\\w*)\\b|\\bcounts? (?:it|them|those|these|that) (?:as|towards?|into|against)\\b");

    /** Of days before the day when the child was due it is not told how many before its birth they were. */
    private static final Phrasing DUE = Phrasing.of("预产期[^，。,.]{0,6}$");

    private static final Phrasing DUE_AFTER = Phrasing.of(" (?:of (?:maternity )?leave )?before (?:my|the) due date");

    /** 请的病假, 那几天不占产假, 算不算产假: no days of this leave, or it is asked whether they are. */
    private static final Phrasing NOT_OF_THE_LEAVE = Phrasing.of(
            "[^。；;？?！!]{0,30}?(?:病假|旷工|事假|年假|年休|调休|保胎假|无薪|停薪|(?:不|没有?|未)(?:能|给|被|该|应该)?(?:占|算|用|扣|动|走|计|记)[^，。,.;；]{0,4}产假|(?:算|占|扣|走|用)(?:不|没)(?:算|占|扣|走|用)|(?:是不是|要不要|该不该|能不能|会不会)[^，。,.;；]{0,8}产假|产假[^，。,.;；]{0,4}(?:吗|么|嘛)|产假[^，。,.;；]{0,4}从[^，。,.;；]{0,8}生[^，。,.;；]{0,4}(?:算|起|开始))"
                    + "|[^.;?]{0,40}\\b(?:sick|annual|unpaid|personal) leave\\b");

    private BeforeTheBirth() {}

    static Optional<Integer> taken(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> isTaken(span) || DaysOutOfTheLeave.isOne(passage, span))
                .flatMap(span -> SpanDays.of(span.value()).stream()));
    }

    /** The same where they are told to lie before the birth itself. */
    static Optional<Integer> takenBeforeItsDay(Passage passage) {
        List<Mention<Span>> told =
                passage.spans().stream().filter(BeforeTheBirth::isTaken).toList();
        return told.isEmpty() || told.stream().anyMatch(span -> span.comesAfter(DUE) || span.isFollowedBy(DUE_AFTER))
                ? Optional.empty()
                : taken(passage);
    }

    private static boolean isTaken(Mention<Span> span) {
        boolean said = span.comesAfter(TAKEN_BEFORE)
                || (span.comesAfter(EARLIER) && span.isFollowedBy(STOPPED) && !span.isFollowedBy(NOT_OF_THE_LEAVE))
                || (span.comesAfter(TAKEN) && span.isFollowedBy(BEFORE_BIRTH))
                || (span.comesAfter(STOPPED_WORK) && span.isFollowedBy(BEFORE_BIRTH) && LEFT_ASKED.isIn(span.after()));
        return said && !LeaveFacts.isNotTaken(span);
    }
}
