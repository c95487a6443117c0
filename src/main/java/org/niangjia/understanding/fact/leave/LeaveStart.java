package org.niangjia.understanding.fact.leave;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** The first day of a leave: 3月1日开始休产假, 打八月二十号算第一天, 9月3号顺的，产假就从那天算起, my leave was counted from 12 October. */
final class LeaveStart {

    private static final String LEAVE = "(?:陪产假|护理假|流产假|小产假|产假|婚假|育儿假|年假|休假|假期|假)";

    private static final Phrasing STARTS_AFTER = Phrasing.of(
            "(?:起|开始)把[^，。,.]{0,6}(?:天|日)?[^，。,.\\d]{0,3}(?:的)?"
                    + LEAVE
                    + "[^，。,.\\d]{0,6}(?:休|歇|用)|(?:起|开始)(?:连着|连续|一口气|一次性|一气儿?|接着)[^，。,.\\d]{0,8}(?:休|歇)(?:完|掉|满|了|上)|(?:起|开始)(?:(?!上班|上岗|返岗|复工|没|不)[^，。,.\\d]){0,8}(?:休|歇)(?!息|业|脚|到|满)"
                    + "|(?:起|开始)?[^，。,.\\d]{0,4}(?:开始)?(?:(?<![补调轮公双单午退])休(?!息|完|到|满|了)|歇(?!业|脚|完|到|满|了|够)|(?<!申)请(?!问|教|求|客|了)|放(?=产假|流产假))");
    private static final Phrasing STARTS_BEFORE = Phrasing.of(
            "\\b(?:leave|it|(?:sick|doctor's|medical|hospital) (?:note|certificate|paper)|time off|days off) (?:starts?|started|begins?|began|will start|will begin|starting|beginning|from)(?: on)? (?:the )?$"
                    + "|\\b(?:starts?|begins?|started|began|starting|takes?|taking|go(?:es)? on|going on)(?: my| her| his)?(?: the)? (?:\\d{1,3} days?(?: of)? )?(?:maternity |miscarriage |childcare |paternity |marriage )?leave(?: on| from)? (?:the )?(?:(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?,? (?:the )?)?$|^(?:[a-z]+[,:;.\\- ]+){0,2}(?:i|she) (?:starts?|began|begins?|started)(?: it)?(?: on| from) (?:the )?$"
                    + "|(?:产假|休假|陪产假|婚假|流产假)(?:从|自|是从|开始(?:时间|日期)?(?:是|为)?)(?:从)?$");
    private static final Phrasing LEAVE_BEFORE = Phrasing.of("(?:产假|休假|陪产假|婚假|流产假)(?:就|都)?是?$");
    private static final Phrasing FROM_THEN = Phrasing.of("(?:起|开始)(?:的|算的?)?(?:[，,。；;]|$|我|那)");
    private static final Phrasing UNTIL = Phrasing.of("(?:到|至|截止|休完|预产期(?:是)?|生(?:于|日)(?:是)?)$");
    private static final Phrasing NEXT_IS_ANOTHER = Phrasing.of("生|出生");

    /** 算第一天, 起的产假, 是产假头一天: what can only be said of a leave, by itself or with its name. */
    private static final Phrasing FIRST_DAY_AFTER = Phrasing.of(
            "(?:就|那天|当天)?(?:是|算作?|当作?)(?:我|她|是)?的?" + LEAVE + "的?(?:第一天|头一天|首日|第1天|开始|起始)"
                    + "|(?:起|开始)的" + LEAVE + "|(?:起|开始)(?:计|算|数|歇|放)" + LEAVE
                    + "| (?:is|was|will be) (?:my |the |her )?(?:first day|day one|day 1) (?:of (?:my |the |her )?(?:\\w+ )?leave|off)");

    private static final Phrasing FIRST_DAY_BEFORE = Phrasing.of(
            LEAVE + "的?(?:第一天|头一天|首日|起始日期?|开始日期|开始时间|起算日)(?:就|定在?|算|是|为|在|:|：| )*$"
                    + "|假条上?(?:写|批|开|写着|写的是?|是|的)*$"
                    + "|\\bleave (?:since|as of|effective(?: from)?|runs from|running from|ran from|(?:was |is |has been )?(?:counted|reckoned|calculated|dated|approved|granted)(?: starting| beginning)?(?: from| since| as of| on)?)(?: the)? $"
                    + "|\\bfirst day (?:of (?:my |the |her )?(?:\\w+ )?leave|off)(?: is| was| will be|:|,| being)?(?: on)? ?(?:the )?$");

    /** Said of anything that begins: of a leave only where one is spoken of and nothing else. */
    private static final Phrasing COUNTED_AFTER = Phrasing.of(
            "(?:那天|当天)?(?:就)?(?:算(?:作|是|起|做)?|当)(?:第一天|头一天|第1天|首日)(?!上班|工作|入职)|(?:开始|起)(?:算|计|数)(?:的话|的|起)?(?=[，,。；; ]|$|我|那|哪|歇|休|到)|算起|起算|算(?=[，,。；; ]|$)");

    private static final Phrasing COUNTED_BEFORE = Phrasing.of(
            "(?<!上班|工作|入职|干活)(?:的)?(?:第一天|头一天)(?:就)?(?:是|算|为|在|定在)$"
                    + "|\\b(?:counted|counting|counts?|starting|beginning|starts|begins|off|away)(?: it| my leave| the leave)? (?:from|since|on|as of)(?: the)? $");

    private static final Phrasing OF_A_LEAVE = Phrasing.of("(?<!放|度|暑|寒)" + LEAVE
            + "|月子|(?:休|歇)(?:到|几天|多少|多久|多长)|(?:起|开始)(?:休|歇)(?!班|息|业)|\\bleave\\b|\\boff work\\b|\\bdays off\\b");

    /** 产假条批了，12月1号开始: the clause before names the leave, and the day begins a clause of its own. */
    private static final Phrasing LEAVE_IN_CLAUSE_BEFORE =
            Phrasing.of("(?<!放|度|暑|寒)" + LEAVE + "[^，。,.；;上工班合签入]{0,8}[，, ](?:我|就)?(?:从|自|打|由)?$");

    private static final Phrasing BEGINS_AFTER = Phrasing.of("(?:就|正式)?(?:起|开始)(?=[，,。；; ]|$)");

    /** The day told last, pointed back to as the first of the leave. */
    private static final Phrasing FROM_THAT_DAY = Phrasing.of(
            "(?:从|自|打|由)(?:当|那|同一?)(?:一)?[天日](?:就|便)?(?:开始|起)?(?:算|计|数|休|歇|请)"
                    + "|(?:从|自|打|由)(?:当|那|同一?)(?:一)?[天日](?:就|便)?(?:开始|起)(?=[，,。；; ]|$)"
                    + "|(?:当|那|同一?)(?:一)?[天日](?:就|便|起|开始)*(?:请的?|休的?|歇的?|算的?|休上|歇上|请上|批的?)(?:是)?" + LEAVE
                    + "|" + LEAVE + "(?:条|单)?(?:就|也|都|是|便)*(?:从|自|打|由)?(?:当|那|同一?)(?:一)?[天日](?:就|便)?(?:开始|起|算|生效)"
                    + "|(?:当|那|同一?)(?:一)?[天日](?:就|便)?(?:开始|起)(?:休|歇|算|数|计)(?!班|息|业)"
                    + "|\\bleave (?:\\w+ ){0,3}?(?:on|from|since) (?:that|the same|the very same) (?:very )?(?:day|date)\\b"
                    + "|\\b(?:starts?|started|starting|begins?|began|beginning|counts?|counted|counting|runs?|running)(?: on| from| since)? (?:that|the same|the very same) (?:very )?(?:day|date)\\b"
                    + "|\\b(?:from|since) (?:that|the same) (?:very )?(?:day|date)\\b(?= (?:on )?(?:i|my leave|the leave)\\b|[,.;?!]|$)");

    /** 从手术那天算, counted from the day of the operation: of what the day is told of. */
    private static final Phrasing FROM_THE_DAY_OF = Phrasing.of(
            "(?:从|自|打|由|按|照)(?:我|她|做)?(?<event>手术|引产|清宫|流产|刮宫|小产|人流|住院|剖腹产?|剖宫产?|登记|领证)(?:完)?的?(?:那|当)(?:一)?[天日]"
                    + "|\\b(?:from|since|on) the (?:very |same )?day of (?:the|my) (?<what>surgery|operation|procedure|d&c|miscarriage|registration)\\b"
                    + "|\\bsince (?:the|my) (?<since>surgery|operation|procedure|d&c)\\b");

    /** Of the day told last: it is the first day at work, of a contract, of a wage. */
    private static final Phrasing OF_WORK =
            Phrasing.of("入职|上班|上工|复工|返岗|签|合同|社保|工资|涨|辞|开除|怀上|\\b(?:hired|started work|contract|paid|fired)\\b");

    private static final int NEAR = 40;

    /** What begins is no leave. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "(?:合同|工龄|社保|保险|规定|新规|办法|条例|政策|法|试用期?|工资|入职|怀孕|孕|津贴|补贴|上班|停经)[^，。,.]{0,8}$"
                    + "|\\b(?:contract|law|rules?|hired|job|work(?:ed|ing)?|employ\\w*|insurance|insured|probation|regulations?|pregnant|wages?|pay)\\b[^,.]{0,24}$");

    private static final Phrasing SOMETHING_ELSE_AFTER = Phrasing.of("[^，。,.]{0,6}(?:上班|工作|入职|涨|怀孕|交|缴|断|工资|社保|试用)");

    private static final Phrasing FROM_BIRTH = Phrasing.of(
            "(?:产假|假|休假)?(?:就|是)?从(?:孩子|宝宝)?(?:生|出生|分娩|生产|生孩子|生娃)(?:的)?(?:那|当)(?:一)?天(?:开始|起|就?算|休)"
                    + "|(?:产前|生(?:孩子|娃)?(?:之|以)?前)(?:我|她|一天|半天|都|也|压根|根本|一点){0,4}没(?:有)?(?:提前)?(?:歇|休|请过?假)|(?:我|她|都|也|压根|并){0,3}没(?:有)?提前(?:歇|休|请假)|(?:提前)(?:一天|半天)(?:都|也)没(?:歇|休)"
                    + "|(?:一直)?(?:上班|干活?|上|忙)到(?:生|临盆|发动|破水|进产房|分娩|预产)(?!期?(?:之|以)?前(?!一?天)|期)(?:的)?(?:那|当|前)?(?:一)?(?:天|刻|晚)?"
                    + "|\\bworked (?:right )?(?:up )?(?:until|till|to) the (?:day (?:of the birth|i gave birth|she was born|he was born)|birth|delivery)\\b|\\b(?:took|had) no(?: maternity)? (?:leave|days?(?: off)?) before (?:the )?birth\\b"
                    + "|\\bleave (?:starts?|started|began|begins|runs|counts?|counted) (?:on|from) the (?:day of (?:the )?birth|birth)");

    private static final Phrasing FROM = Phrasing.of("(?:从|自|打|由)(?:了|那个?|我)?$");

    /** 从8月3号生完一直在家, 从12月7号连着把婚假歇完: away from work from that day on. */
    private static final Phrasing AWAY_AFTER = Phrasing.of(
            "(?:我|她|孩子|宝宝|娃)?(?:刚)?(?:生|剖|顺|分娩|出院)[^，。,.\\d]{0,4}?(?:一直|就|便|都|到现在|到今天|直接)+(?:都|还|就)*(?:在家|没上班|没去上班|歇着|休着|歇在家|没上过班|没上工)"
                    + "|(?:起|开始)?(?:连着|连续|一口气|一次性?|一气儿?|一块儿?|接着|往后)[^，。,.\\d]{0,8}(?:休|歇|请|用)(?:完|掉|满|了|上)");

    /** 9月1日起请病假: the first day of sick or personal leave. */
    private static final Phrasing OF_OTHER_LEAVE = Phrasing.of(
            "(?:我|就|便|才|开始|起|一直)*(?:请|休|歇)(?:了|的|上|起)*(?:病|事)假|,? (?:i )?(?:was|went|took|on)? ?(?:on )?(?:sick|personal) leave\\b");

    private LeaveStart() {}

    /** Whether a day is told as the first of leave that is none for a birth, a wedding or a child. */
    static boolean isOfOtherLeave(Mention<?> day) {
        return day.isFollowedBy(OF_OTHER_LEAVE);
    }

    static Optional<LocalDate> in(Passage passage, Facts known) {
        boolean ofALeave = passage.says(OF_A_LEAVE);
        return Passage.agreed(passage.days().stream()
                        .filter(day -> isNamed(day) || (ofALeave && isCounted(day)))
                        .filter(day -> !day.comesAfter(UNTIL) && !isOfOtherLeave(day))
                        .map(day -> day.value().nearest()))
                .or(() -> passage.says(FROM_BIRTH) ? known.get(Fact.BORN_ON) : Optional.empty())
                .or(() -> ofALeave ? pointedBackTo(passage) : Optional.empty())
                .or(() -> ofALeave ? dayOfTheEvent(passage) : Optional.empty())
                .or(() -> LossDay.asStart(passage));
    }

    /** The day beside which the event stands that the leave is counted from. */
    private static Optional<LocalDate> dayOfTheEvent(Passage passage) {
        return FROM_THE_DAY_OF
                .matcher(passage.text())
                .results()
                .map(from -> Stream.of(from.group(1), from.group(2), from.group(3))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining()))
                .findFirst()
                .flatMap(event -> Passage.agreed(passage.days().stream()
                        .filter(day -> isBeside(event, day))
                        .map(day -> day.value().nearest())));
    }

    /** In one clause with it. */
    private static boolean isBeside(String event, Mention<SaidDay> day) {
        // 引的产 is an 引产.
        String clause = (day.before().replaceFirst("^.*[，,]", "") + day.after().replaceFirst("[，,].*$", ""))
                .replaceAll("(?<=引|流|剖|刮|清|领|登|住)(?:的|了|个|过)", "");
        return clause.contains(event);
    }

    /** 10月19号引的产，也是那天开始请的假. */
    private static Optional<LocalDate> pointedBackTo(Passage passage) {
        return Passage.agreed(FROM_THAT_DAY
                .matcher(passage.text())
                .results()
                .flatMap(pointing -> passage.days().stream()
                        .filter(day -> day.to() <= pointing.start()
                                && (pointing.start() - day.to() < NEAR
                                        || passage.days().size() == 1))
                        .reduce((earlier, later) -> later)
                        .filter(day -> !OF_WORK.isIn(passage.text().substring(day.to(), pointing.start())))
                        .stream())
                .map(day -> day.value().nearest()));
    }

    private static boolean isNamed(Mention<SaidDay> day) {
        return day.comesAfter(STARTS_BEFORE)
                || day.comesAfter(FIRST_DAY_BEFORE)
                || day.isFollowedBy(FIRST_DAY_AFTER)
                || (day.comesAfter(FROM) && day.isFollowedBy(AWAY_AFTER))
                || (day.comesAfter(LEAVE_BEFORE) && day.isFollowedBy(FROM_THEN))
                || (day.isFollowedBy(STARTS_AFTER) && !day.isFollowedBy(NEXT_IS_ANOTHER));
    }

    private static boolean isCounted(Mention<SaidDay> day) {
        return (day.isFollowedBy(COUNTED_AFTER)
                        || day.comesAfter(COUNTED_BEFORE)
                        || (day.comesAfter(LEAVE_IN_CLAUSE_BEFORE) && day.isFollowedBy(BEGINS_AFTER)))
                && !day.comesAfter(OF_SOMETHING_ELSE)
                && !day.isFollowedBy(SOMETHING_ELSE_AFTER);
    }
}
