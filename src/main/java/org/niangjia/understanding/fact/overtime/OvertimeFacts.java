package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Overtime: hours, whole days, and on which kind of day. */
public final class OvertimeFacts implements FactReader {

    private static final String GAP = "[^，。,.;；\\d]";

    private static final Phrasing AFTER_OVERTIME = Phrasing.of(
            "(?:平时|平常|平日|工作日|下班后|晚上)[^，。,.;；\\d没不]{0,4}多(?:干|上|做|待|留|忙)(?:了|过)?$|(?<!没|没有|不|不用|拒绝|未|不算|不含|去掉|除去|除掉|刨去|扣掉|不包括|不计)加(?:了|过)?(?:班(?!费)"
                    + GAP + "{0,6})?$|(?<!费)(?:加班费?)?超时" + GAP + "{0,3}$"
                    + "|\\bstay(?:ed|ing)? (?:late|behind|on)(?: at work)?(?: for)?(?: about| exactly)? $|\\b(?:worked|work|did|do|had|have) overtime(?: [a-z]+){0,6}? (?:for )?$|\\b(?:overtime(?: work)?|extra shift)(?: of| for|:|,)? $|\\bovertime on [a-z ]+[, ]+(?:for )?$|\\b(?:my|our|the|total) overtime(?: [a-z]+){0,4} (?:was|is|came to|comes to|totalled|adds up to) (?:about )?$"
                    + "|\\b(?:last|this|that|on|the|my) (?:saturday|sunday|weekend|rest day|day off|(?:public |statutory )?holiday|national day|labou?r day),? (?:also |another |again |for ){0,40}$"
                    + "|\\b(?:october (?:1st|2nd|3rd|[123])|may (?:1st|2nd|[12])|national day|labou?r day)(?:, (?:which is |the )?(?:national day|labou?r day|a holiday))?,? (?:also |another |again |for ){0,40}$"
                    + "|加班(?:时间|时长|工时)(?:一共|总共|合计|加起来|是|有|为){0,40}$");

    private static final Phrasing HOURS_BEFORE = Phrasing.of(
            "的?(?:周末|平时|晚上)?加班| (?:of (?:\\w+ )?overtime|overtime|extra|on (?:a |the |my |last )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|saturday|sunday|rest day|day off|weekend))");

    private static final Phrasing DAYS_BEFORE = Phrasing.of(
            "的?加班| (?:of (?:\\w+ )?overtime|overtime)| on (?:a |the )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|rest day|saturday|sunday|weekend)");

    private static final String DAYS_OFF = "国庆|春节|五一|劳动节|法定|假日|节假日|元旦|清明|端午|中秋|除夕|年三十|大年三十|大年初[一二三]|年初[一二三]";

    private static final Phrasing AT_WORK = Phrasing.of("(?:(?<!不算|不含|去掉|除去|除掉|刨去|扣掉|不包括|不计)(?:加了?班?|加班了?)|(?:"
            + DAYS_OFF + "|(?:周|星期|礼拜)[六日天])[^，。,.\\d]{0,6}(?:上了?|值了?|值班))(?:共|一共|了|总共)?$");

    private static final Phrasing AT_WORK_ON_A_DAY_OFF = Phrasing.of("(?:" + DAYS_OFF
            + "|周末|周六|周日|周天|休息日)[^，。,.\\d]{0,6}(?:上了?|上班|干了?|工作了?|做了?|值了?|值班)(?:[,，]?(?:整整|一共|总共|共|加起来|拢共))?$"
            + "|(?:星期|礼拜)[六日天][^，。,.\\d]{0,6}值了?班(?:整整|一共|共)?$");

    /** So much a day or a week, not in all. */
    private static final Phrasing EACH_BEFORE = Phrasing.of(
            "(?:各|分别|每次|每回|每天|每日|天天|一天(?!(?:都|也)?[没不])|每(?:个|到|逢)?(?:周|星期|礼拜)[一二三四五六日天末]|每周|每星期|一周|一个星期|每晚|每个?工作日|日均|every \\w+|each \\w+|a day|per day|daily|weekly)"
                    + "[^，。.\\d]{0,10}$");

    private static final Phrasing EACH_AFTER = Phrasing.of(
            "[^，。,.\\d]{0,2}(?:/天|一天|每天|一周|每周)| (?:of overtime |overtime |extra |more )?(?:(?:a|per|each|every) (?:day|night|week|evening|weekday|saturday|sunday|time)|each|daily)\\b|(?:的?加班)?(?:以上|是?封顶|是?上限)");

    /** What one hour of it pays. */
    private static final Phrasing PRICE = Phrasing.of("(?:才|只|就|给|的?工[资钱]|多少|\\d|[一二两三四五六七八九十]+块)");

    private static final Phrasing IN_A_ROW = Phrasing.of("连续|连着|一连|接连|\\b(?:in a row|running|straight)\\b");

    private static final Phrasing A_HOLIDAY_OF = Phrasing.of("(?:国庆节?|五一|春节|周末|双休日?)(?:这|那|的|放假){0,40}$");

    private static final Phrasing ALL_AT_WORK =
            Phrasing.of("我?(?:都|全|全都|一直|一天没歇)(?:在|被叫去|去|要){0,40}(?:上了?班|加了?班|值了?班|干活|干了|[到顶]?岗|没[休歇停])");

    private static final Phrasing DENIED = Phrasing.of(
            "(?:没|没有|不|不用|未|拒绝|不想|别)加(?:过|了)?班?[^，。,.]{0,4}$|\\b(?:no|not|never|n't|without|refused?)\\b[^,.;]{0,24}$");

    private static final Phrasing CLAUSE = Phrasing.of("(?:^|[，,。；; ])$");

    private static final Phrasing DAY_PRICE = Phrasing.of(
            "(?:都|还是|还|就|才|只|也){0,40}(?:按|照|给|是|算|发|开|合|折合?|挣|拿){0,40}(?:着|了)?(?:我们?)?(?:平时|平常)?的?(?:\\d{2,}|[一二两三四五六七八九]百)");

    static final List<Fact<?>> HOW_LONG = List.of(
            Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    private static final Phrasing HOURS_ADDED = Phrasing.of("加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:点|小时|钟头)");

    private static final Phrasing AT_ALL = Phrasing.of(
            "加(?:了|过|的|几|一|两|个|[^，。,.]{0,8})?班|加点|加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,2}个?半?(?:点|小时|钟头)|多(?:干|上|做|待|留|忙)(?:了|过)?(?:\\d|[一二两俩仨三四五六七八九十半]){1,2}个?半?(?:点|小时|钟头)|(?:上|值)(?:了|过)?[^，。,.]{0,4}班|顶班|overtime|work|stay(?:ed|ing)? (?:late|behind)|extra (?:hours|shift)");

    /** 2号按平常周末给双倍: as what the employer pays a day says nothing of which day it is. */
    private static final Phrasing PAID_AS = Phrasing.of(
            "(?:只|就|都|说|光){0,40}(?:按|照|当成?|算成|算作)(?:着)?(?:平常|平时|普通|一般|正常)?的?(?:周末|双休日?|休息日|工作日|平日|平时|平常)(?:的?加班)?(?:来|给|算|发|付|计)"
                    + "|说(?:那天)?是(?:个)?(?:平常|平时|普通|一般|正常)的?(?:周|星期|礼拜)[六日天](?:来|给|算|发|付|计|只给)?");

    /** 周五没加, beside the days on which she did. */
    private static final Phrasing DAY_WITHOUT = Phrasing.of(
            "(?:\\d{1,2}月)?\\d{1,2}[号日](?:往后|以后|之后|起)(?:我|俺|就|都|才){0,4}(?:休息|休|歇|放假)了?(?=[，,。.;；！!？? ]|$)|(?:就|只有)?(?:周|星期|礼拜)[一二三四五六日天](?:(?:和|跟|、)?(?:周|星期|礼拜)?[一二三四五六日天])?(?:那天)?(?:我|俺|就|都|也){0,40}没(?:有)?(?:加|多干)(?:过)?(?:班|点)?(?=[，,。.;；！!？? ]|$|老板|公司|单位|厂里)");

    /** 初四又顶一天（本来该歇）: a day of a holiday that is none by law is a rest day if she says so. */
    private static final Phrasing OWN_REST_DAY = Phrasing.of(
            "(?<![大年])(?:年|正月|大年)?初[四五六七八](?=[^，。,.;；（()\\d]{0,10}[（(，,]?(?:那天)?(?:我|俺)?(?:本来|原本|按理|本该)(?:就|也)?(?:是|该|轮到?|排|应该)*(?:我|俺)?(?:的)?(?:轮)?(?:休息?|歇)(?!假))");

    private static final Phrasing A_PAIR = Phrasing.of("俩(?=(?:周|星期|礼拜)[六日天])");

    /** 四个周六都干了一整天: a day each, and not one in all. */
    private static final Phrasing A_DAY_EACH = Phrasing.of(
            "(?<days>[两三四五2-5]个(?:周|星期|礼拜)[六日天](?:我|俺|她|全|都|每次|每回|是|又|也|被叫|被喊|被拉|在(?:店|厂|车间|岗|单位|公司)里?|去|来|到)*)[上干加做顶值忙站守](?:了|满|过|够)?(?:一整天|整天|一天)(?:的?(?:班|活))?");

    @Override
    public Facts read(Passage words, Facts known) {
        if (KindOfOvertime.hasNoRates(words.text())) {
            return known;
        }
        Passage said = BeyondTheShift.inHours(EnglishTurnsOfPhrase.inPlainWords(words));
        said = without(A_PAIR, "两个", said);
        said = without(A_DAY_EACH, "${days}加班", said);
        said = without(OWN_REST_DAY, "休息日", said);
        said = without(PAID_AS, "给", said);
        Passage told = ByTheClock.inHours(without(DAY_WITHOUT, "", said));
        Facts facts = TimeOffInReturn.isGiven(told.text())
                ? TimeOffInReturn.without(told, worked(told, known))
                : DaysTold.read(told, known).orElseGet(() -> ofAllKinds(told, worked(told, known), known));
        boolean mixed =
                facts.get(Fact.OVERTIME_DAYS).isPresent() && areBesideAHoliday(told.text()) && !DayAskedFor.isOne(told);
        return mixed ? facts.without(Fact.OVERTIME_DAYS) : facts;
    }

    /** 平时加了10小时，两个周日整天都在: nothing where a kind of day at work is left out, since the sum would be too small. */
    private static Facts ofAllKinds(Passage told, Facts found, Facts known) {
        Set<String> kinds = DaysTold.kinds(told);
        Set<String> read = OvertimeHours.kindsOf(found);
        // 周四是我轮休，晚上多干了两小时: a rest day by another name.
        boolean leftOut = !read.isEmpty() && !read.containsAll(kinds) && !kinds.equals(Set.of(OvertimeHours.WEEKDAY));
        return leftOut ? known : found;
    }

    /** 国庆1号2号5号上了三天班: days of a holiday and others, told as one number, have several rates. */
    public static boolean areBesideAHoliday(String text) {
        return NamedHolidays.in(text).stream()
                .anyMatch(named -> named.off() && !named.days().isEmpty());
    }

    private static Facts worked(Passage told, Facts known) {
        Facts counted = HolidaysCounted.read(told, known);
        if (!counted.equals(known)) {
            return counted;
        }
        Facts everyWeek = EveryRestDay.read(told, known);
        if (!everyWeek.equals(known)) {
            return everyWeek;
        }
        return DayAskedFor.only(told)
                .map(only -> ofAll(only, known))
                .filter(facts -> facts.knowsAny(HOW_LONG))
                .orElseGet(() -> ofOneDay(told, ofAll(told, known)));
    }

    private static Passage without(Phrasing words, String instead, Passage passage) {
        return passage.says(words)
                ? Passage.of(words.matcher(passage.text()).replaceAll(instead), passage.today())
                : passage;
    }

    /** 国庆1、2、3号都上班了，2号那天该给多少: of the days told together one is asked for. */
    private static Facts ofOneDay(Passage passage, Facts facts) {
        boolean several = facts.get(Fact.OVERTIME_DAYS)
                .filter(days -> days.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return several && DayAskedFor.isOne(passage) ? facts.with(Fact.OVERTIME_DAYS, BigDecimal.ONE) : facts;
    }

    private static Facts ofAll(Passage passage, Facts known) {
        Facts found = WorkOnADayOff.hoursOnADayOff(passage, overtime(passage, known));
        return OvertimeDays.inHoursOfHers(passage, WorkOnADayOff.wholeDay(passage, OvertimeDays.read(passage, found)));
    }

    private static Facts overtime(Passage passage, Facts known) {
        Optional<Facts> byDay = passage.says(KindOfOvertime.BEFORE_ITS_LAW)
                ? Optional.empty()
                : OvertimeHours.read(passage, known, day -> KindOfOvertime.isPublicHoliday(day.past()));
        if (byDay.isPresent()) {
            return byDay.get();
        }
        if (!passage.says(AT_ALL)) {
            return WorkOnADayOff.onAHoliday(passage, known);
        }
        // 平日加了44小时，周六又来了两天: one sum of two kinds of day would be too small.
        if (passage.says(HOURS_ADDED)
                && OvertimeHours.kindsIn(passage.text()).stream().distinct().count() > 1) {
            return known;
        }
        Optional<BigDecimal> days = amount(passage, Span.Unit.DAY, DAYS_BEFORE)
                .or(() -> allDays(passage)
                        .filter(all ->
                                KindOfOvertime.in(passage, Optional.of(all)).isPresent()));
        // 连续五天加班两小时: of each day or of all, it does not say.
        boolean inARow =
                passage.says(IN_A_ROW) && OvertimeTurns.in(passage.text()).isPresent();
        boolean open = inARow
                || OvertimeHours.areOfSeveralDays(passage)
                || OvertimeDays.areListed(passage)
                || OvertimeHours.arePartlyOfAnotherDay(passage.text());
        return known.withIf(
                        Fact.OVERTIME_HOURS, open ? Optional.empty() : amount(passage, Span.Unit.HOUR, HOURS_BEFORE))
                .withIf(Fact.OVERTIME_DAYS, days)
                .withIf(Fact.OVERTIME_ON, KindOfOvertime.in(passage, days));
    }

    private static Optional<BigDecimal> amount(Passage passage, Span.Unit unit, Phrasing before) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AFTER_OVERTIME)
                        || passage.text().substring(span.from(), span.to()).contains("overtime")
                        || span.isFollowedBy(before)
                        || span.comesAfter(AT_WORK_ON_A_DAY_OFF)
                        || (unit == Span.Unit.DAY && span.comesAfter(AT_WORK)))
                .filter(OvertimeFacts::isOfAll)
                .filter(span -> !span.value().more() && !isPrice(span))
                .flatMap(span -> span.value().in(unit).stream()));
    }

    /** Of all of it: not of each day, and not denied. */
    static boolean isOfAll(Mention<Span> span) {
        return !span.comesAfter(EACH_BEFORE) && !span.isFollowedBy(EACH_AFTER) && !span.comesAfter(DENIED);
    }

    /** 一小时18块, and 一天按160给 in a clause of its own, say what an hour or a day pays, and not that one was worked. */
    static boolean isPrice(Mention<Span> span) {
        if (span.value().amount().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        return span.value().unit() == Span.Unit.HOUR
                ? span.isFollowedBy(PRICE)
                : span.value().unit() == Span.Unit.DAY && span.comesAfter(CLAUSE) && span.isFollowedBy(DAY_PRICE);
    }

    /** 国庆三天都上班 */
    private static Optional<BigDecimal> allDays(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(A_HOLIDAY_OF) && span.isFollowedBy(ALL_AT_WORK))
                .flatMap(span -> span.value().in(Span.Unit.DAY).stream()));
    }
}
