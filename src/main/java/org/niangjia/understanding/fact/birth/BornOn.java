package org.niangjia.understanding.fact.birth;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** The day of a birth, gone by or to come: it is told, it is the day that the child is due, or a caesarean is planned for it. */
final class BornOn {

    /** 零点过两分, 下午3点半: when on that day. */
    private static final String TIME_OF_DAY =
            "(?:[，, ]?(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|后半夜)?[\\d零〇一二两三四五六七八九十]{1,3}(?:点|时(?!候)|[:：])(?:钟|整|半|多|刚?过|来)*(?:[\\d零一二两三四五六七八九十]{1,3}分?(?:钟|多)?)?)?";

    /** 11月11号破水当晚生的. */
    private static final String SINCE_THE_SIGNS =
            "\\)?(?:(?:凌晨|早上|上午|中午|下午|晚上|夜里|半夜)?(?:破(?:的|了)?水|见(?:的|了)?红|发动|阵痛|宫缩|住(?:的|了)?院|入(?:的|了)?院|进(?:的|了)?产房|上(?:的|了)?产床)(?:的|了|以后|之后|后)?[，, ]?)?";

    private static final Phrasing BORN_AFTER = Phrasing.of(TIME_OF_DAY
            + "(?:(?:国庆|元旦|劳动|中秋|春|儿童|妇女)节?)?" + SINCE_THE_SIGNS
            + "(?:那|当)?(?:天|晚|夜)?(?![^，。,.\\d]{0,6}(?:第[二三四]天|隔天|次日|转天|[一二两三四五六七]天后?|后来))[^，。,.\\d]{0,4}?(?:出生(?!证|地)|生(?:(?=[，。,.?？ ]|$)|的|了|下|好了?|出来(?=[了的吧，,。；; ]|$)|孩子|娃|宝宝|完|产(?!线|任务|日期|经营|安全|部|车间))|(?<=刚)生(?![气病意产活存])|分娩|出世|剖(?:的|了|出来)|剖腹产|剖宫产|顺产|降生|落(?:了)?地(?=[的了，,。 ]|$))"
            + "|,? (?:she|he|the baby|my \\w+) was born\\b");
    /** 宝宝6月30号的生日 */
    private static final Phrasing CHILD_BEFORE = Phrasing.of("(?:孩子|宝宝|[娃妮]|闺女|女儿|儿子|小子|丫头)(?:是)?$");

    /** 孩子10月30号出来的, the baby came on 12 October. */
    private static final Phrasing CAME_AFTER =
            Phrasing.of("(?:那天|当天|早上|上午|下午|晚上|凌晨|夜里|就|才|刚)*(?:出来|来|到|降临|来报到|报到|见面)的?(?:了|的)");

    private static final Phrasing CAME_BEFORE = Phrasing.of(
            "\\b(?:bab(?:y|ies)|twins|triplets|son|daughter|boy|girl|little one)(?: finally)? (?:came|arrived|was here|showed up)(?: early| late)?(?: on)? (?:the )?$");

    private static final Phrasing BIRTHDAY_AFTER = Phrasing.of("的?生日(?![那礼蛋当时是])");

    private static final Phrasing DUE_AFTER =
            Phrasing.of("[^，。,.\\d]{0,2}(?:是|就是|的)?预产期|[^，。,.\\d]{0,2}(?:要生|预产(?!期?[^，。,.\\d]{0,2}\\d)|临产)");
    private static final Phrasing BORN_BEFORE = Phrasing.of(
            "(?:出生日期|出生于|出生在|出生时间|孩子生日|宝宝生日|生于)[^，。,.\\d]{0,4}$|\\b(?:born|gave birth|delivered)(?: \\w+){0,3}? (?:on )?(?:the )?$"
                    + "|\\b(?:had|welcomed) (?:my|our|her|the|a) (?:first |second |third |baby |little )?(?:baby|son|daughter|boy|girl|twins|triplets|child|kid|one)(?: here| there| at \\d{1,2} weeks)?(?: on)? (?:the )?$");
    private static final Phrasing DUE_BEFORE =
            Phrasing.of("预产期[^，。,.\\d]{0,5}$|\\bdue(?: date)?(?: is| was)?(?: on)? (?:the )?$|\\bexpected on $");
    private static final Phrasing NOT_BORN = Phrasing.of("[^，。,.\\d]{0,4}(?:之前|以前|之后|以后|后|前)(?:出生|生)");
    private static final Phrasing DUE = Phrasing.of("[^，。,.\\d]{0,2}(?:要|将|会|预计|就要|准备)[^，。,.\\d]{0,2}(?:生|分娩|出生)");

    private static final String CAESAREAN = "(?:剖(?!析|开|面)|caesarean|cesarean|c[- ]?section)";

    /** 定了12月21日剖, 约了21号做剖腹产: what was agreed on has not come yet. */
    private static final Phrasing PLANNED_BEFORE =
            Phrasing.of("(?:定|约|预约|排|安排|计划|打算|准备|通知)(?:好|了|在|的|的是|到|我|她|是|于)*(?:下个?月)?$");

    /** 剖宫产定在1月6号, my c-section is booked for 6 January. */
    private static final Phrasing CAESAREAN_PLANNED_BEFORE = Phrasing.of(
            "(?:剖腹产|剖宫产|剖腹|剖宫|剖)(?:手术)?(?:的)?(?:时间|日子|日期)?(?:就|已经?)?(?:定|约|排|安排)(?:好|了|在|的|到|是|于)*$"
                    + "|\\b(?:caesarean|cesarean|c[- ]?section)(?: is| was| has been| will be|'s)? (?:booked|scheduled|planned|set|fixed|arranged|due)(?: for| on)?(?: the)? $"
                    + "|\\b(?:planned|scheduled|booked|elective) (?:caesarean|cesarean|c[- ]?section)(?: birth| delivery)?(?: is| on| for| set for)*(?: the)? $");

    private static final Phrasing CAESAREAN_AFTER =
            Phrasing.of("(?:那天|上午|下午|早上)?(?:去|住院|进|要|做|动|给我|给她|我|她)*" + CAESAREAN);

    /** 12月18号剖: gone by or to come, whichever is nearer. */
    private static final Phrasing CAESAREAN_ALONE_AFTER = Phrasing.of("(?:那天)?剖(?=[，,。；;? ]|$)");

    private BornOn() {}

    static Optional<LocalDate> in(Passage passage) {
        Stream<LocalDate> born = passage.days().stream()
                .filter(day -> (day.isFollowedBy(BORN_AFTER) && !day.isFollowedBy(DUE))
                        || day.comesAfter(BORN_BEFORE)
                        || day.comesAfter(CAME_BEFORE)
                        || (day.comesAfter(CHILD_BEFORE) && day.isFollowedBy(CAME_AFTER))
                        || (day.comesAfter(CHILD_BEFORE) && day.isFollowedBy(BIRTHDAY_AFTER)))
                .filter(day -> !day.isFollowedBy(NOT_BORN) && !isPlanned(day))
                .map(day -> day.value().past());
        Stream<LocalDate> due = passage.days().stream()
                .filter(day -> day.comesAfter(DUE_BEFORE)
                        || day.isFollowedBy(DUE_AFTER)
                        || day.isFollowedBy(DUE)
                        || isPlanned(day))
                .map(day -> day.value().ahead());
        Stream<LocalDate> alone = passage.days().stream()
                .filter(day -> day.isFollowedBy(CAESAREAN_ALONE_AFTER) && !isPlanned(day))
                .map(day -> day.value().nearest());
        return Passage.agreed(Stream.of(born, due, alone).flatMap(days -> days))
                .filter(day -> BirthFacts.canBeABirth(day, passage.today()));
    }

    private static boolean isPlanned(Mention<?> day) {
        return day.comesAfter(CAESAREAN_PLANNED_BEFORE)
                || (day.comesAfter(PLANNED_BEFORE) && day.isFollowedBy(CAESAREAN_AFTER));
    }
}
