package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Whole days at work on days off that are named one by one or counted: 初一初二初三都上班, 国庆1、2、3号全在岗, on 4 Sundays. Of each it has to be said that
 * she worked; of days of two kinds it stays open which pay what, but for a rest day beside holidays ({@link RestDayBesideHolidays}).
 */
public final class OvertimeDays {

    /** 4个星期天, on 4 Sundays: no weekends, which have two days. */
    private static final Phrasing REST_DAYS = Phrasing.of(
            "(?<![第每前数\\d.几一二两三四五六七八九十周期拜])(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:(?:周|星期|礼拜)[六日天]|休息日)"
                    + "|\\b(?<m>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:saturdays|sundays|rest days|days off)\\b(?! (?:a|per) )");

    /** 周六周日都加班: both days of one weekend. */
    private static final Phrasing BOTH_DAYS =
            Phrasing.of("(?:周|星期|礼拜)六(?:和|跟|、|，|,|连着|加|加上|还有)?(?:周|星期|礼拜)?[日天](?:两天|这两天|那两天|俩)?"
                    + "|\\b(?:both |last |this |that )?saturday and (?:on )?sunday\\b");

    private static final BigDecimal DAYS_OF_A_WEEKEND = BigDecimal.valueOf(2);

    /** 理了一整天货, 站了一天柜台: work for the whole of a day. */
    public static final String OF_THE_WHOLE_DAY = "[上干做加忙站顶值守理卖收端洗炒搬装扫盯拣包缝踩焊磨]了(?:一|整|一整)天";

    private static final Phrasing WHOLE_DAY = Phrasing.of(OF_THE_WHOLE_DAY);

    private static final String WORK =
            "(?:加(?:了|过|的)?[^,，。.]{0,3}班|加点|上(?:了|过|的)?[^,，。.]{0,3}班|返了?工(?!资|作)|值(?:了|过)?[^,，。.]{0,3}班|顶(?:了|的)?班|当(?:了|着)?班(?!长|主任|组)|当值|顶岗|在岗|到岗|出勤|守着?在|守着?[店柜]|站柜|站着|站岗|站了|忙了|干活|干了|没(?:歇|休|停)|赶(?:了|着)?(?:一天)?(?:货|工|活|单|订单|进度)|被(?:叫|喊|拉)(?:去|来|回)|去了|去的|来了|工作|守着|盯着|"
                    + OF_THE_WHOLE_DAY
                    + "|(?<=[都全])上了(?=[,，。.;； ]|$)|[上干做加忙站顶值]了(?=[^,，。]{0,4}(?:个钟|小时|钟头))|在(?:厂里?+|车间|店里?+|单位|公司|工地|柜台|收银台|吧台|前台|库房|仓库|班上|岗|流水线)(?!宿舍|吃|住|打工|的)|在干|干着|\\bwork(?:ed|ing)?\\b|\\bon duty\\b|\\bshifts?\\b)";
    private static final Phrasing WORK_AFTER =
            Phrasing.of("(?:[天日]|[)）])*(?:[(（][^()（）]{1,14}[)）])?[^,，。.;；没不休歇放]{0,10}?" + WORK + "(?!旅游|玩|逛|医院)");
    private static final String AT_A_JOB =
            "(?:work(?:ed|ing)?|on duty|on shift|at work|at my post|did (?:an? |my )?(?:full |whole |extra )?(?:day|shift)s?|packed|sorted|loaded|assembled|sewed|served|stood|cooked|cleaned|drove|delivered|covered|staffed)";
    /** Words between the work and its day: none that begin another clause. */
    private static final String LEADING_ON =
            "(?: (?:(?<=(?:eve|day|may|october|oct|festival|[\\d]|st|nd|rd|th) )(?:and|&)|(?!(?:and|but|since|from|until|till(?! on\\b)|before|after|by|when|because|i|they|he|she)\\b)[\\w',-]+))";

    private static final Phrasing WORK_BEFORE = Phrasing.of(WORK
            + "[^,，。.;；没不休歇]{0,8}$|\\b(?:come|came|go|went|called|called me|call me|made me come) in (?:to work )?(?:on |for )(?:all |the |those )*$"
            + "|\\b" + AT_A_JOB + "\\b(?! at home|ed\\b)" + LEADING_ON + "{0,9} ?$");
    private static final Phrasing NOT_AT_WORK = Phrasing.of(
            "(?:没|没有|不用|不|未|拒绝)(?:去|来|加|上|值)(?:过|了)?班|\\b(?:refuse\\w*|not|never|n't) (?:to )?(?:work|come|came|go)\\b");

    /** 一个月工资6500 says how much, not how often. */
    private static final String OF_A_WAGE =
            "月?(?:的?(?:工资|薪水|底薪)|[拿挣开发]|给我?|就|才|是|大概|差不多|有|应发|税前){0,4}(?:\\d{4}|\\d[万千k]|[一二两三四五六七八九][万千])";
    /** Less than the whole day, or so many days a week or a month. */
    private static final Phrasing NOT_WHOLE = Phrasing.of(
            "半天|半日|上午|下午|(?<!到|到了)晚上|(?:每[个周月]|一个月)(?!" + OF_A_WAGE + ")"
                    + "|\\b(?:half|mornings?|afternoons?|evenings?|every (?!day|hour)[a-z]+|each (?:week\\w*|month|saturday|sunday|year|time))\\b|(?<!\\d (?:yuan |rmb )?)\\b(?:a|per) month\\b");

    private static final Phrasing PAY =
            Phrasing.of("加班|工资|日薪|时薪|工钱|三倍|3倍|倍|给(?:我)?(?:多少|钱)|\\b(?:paid|pay|overtime|wage|salary|extra)\\b");
    private static final Phrasing THOSE_DAYS = Phrasing.of("(?:那|这|就|共|一共|总共|初[一二三]|除夕|三十|[号日])$");
    private static final Phrasing BEFORE_ITS_LAW = Phrasing.of("20(?:[01]\\d|2[0-4])年|(?<!\\d)2[0-4]年|前年");
    private static final Phrasing AT_AN_HOUR = Phrasing.of("(?:才|只|就|给|是|工资|多少|\\d|[一二三四五六七八九十]+块)");
    private static final Phrasing THE_YEAR_BEFORE = Phrasing.of("去年|\\blast year\\b");
    private static final int FIRST_YEAR = 2025;
    /** 四号倒休日也上了, after the dates of a holiday: a day of its own, a rest day if it is called so. */
    private static final Phrasing LATER_DAY = Phrasing.of(
            "[，,、和跟还](?:第?[四五六七八4-8])(?:[、,，和跟]?[五六七八5-8])*[号日](?<rest>[^，。,.;；没不]{0,3}(?:倒休|调休|轮休|本来?休息?|该休息?|休息|(?:周|星期|礼拜)[六日天])日?)?(?:我|也|又|还|都|接着|的|那天|天)*(?:[上加值干顶来去忙站]了|在岗|没歇|没休|上班|加班)");

    private static final Phrasing IN_ALL =
            Phrasing.of("一共|总共|合计|加起来|拢共|共计|总计|累计|前后|\\b(?:in total|in all|altogether|together|total of|combined)\\b");

    private static final Phrasing AT_HOME = Phrasing.of("(?:那天|我|节|就|却|都|倒是)*(?:没|没有|不用)(?:上|去|来|加|值|叫)");

    private static final Phrasing A_DAY_OF =
            Phrasing.of("(?:一天|每天|天天|一个班|每班)(?:都|就|是|干|上|做|要|各)*(\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:小时|钟头|钟(?!点))(?!半)");

    private static final Phrasing A_DAY =
            Phrasing.of("(?:一天|每天|天天|各)[^，。,.]{0,6}(?:小时|钟头)|\\bhours? (?:a|per|each) ?(?:day)?\\b");

    /** The hours of a day by law: a rule that counts in days takes as many. */
    static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(8);

    private static final List<Fact<?>> HOURS =
            List.of(Fact.OVERTIME_HOURS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    private OvertimeDays() {}

    /** The case with the days, and with the hours if one day is named and its hours are told. */
    static Facts read(Passage passage, Facts known) {
        if (known.knowsAny(HOURS)
                || !isAboutPay(passage, known)
                || passage.says(NOT_AT_WORK)
                || passage.says(NOT_WHOLE)) {
            return known;
        }
        boolean today = isUnderTheLaw(passage);
        List<NamedHolidays> holidays = today ? notOff(NamedHolidays.in(passage.text())) : List.of();
        Optional<BigDecimal> restDays =
                restDays(passage).or(() -> ofOneWeekend(passage)).or(() -> SoManyRestDays.in(passage));
        if (holidays.isEmpty()) {
            return restDays.filter(days -> hours(passage).isEmpty() && isOnly(passage, OvertimeHours.REST_DAY))
                    .map(days -> told(known, Fact.OVERTIME_DAYS, days, OvertimeHours.REST_DAY))
                    .orElse(known);
        }
        Set<String> atWork =
                union(holidays.stream().filter(OvertimeDays::isAtWork).toList());
        if (hours(passage).isEmpty()) {
            Optional<Facts> twoKinds = RestDayBesideHolidays.read(passage, known, holidays, atWork, HOURS_OF_A_DAY);
            if (twoKinds.isPresent()) {
                return twoKinds.get();
            }
        }
        Optional<Facts> rested = RestDayBesideHolidays.lastListed(passage, known, holidays, hours(passage));
        if (rested.isPresent()) {
            return rested.get();
        }
        Optional<Facts> among = DayOfRestAmongThem.read(passage, known, holidays, hours(passage));
        if (among.isPresent()) {
            return among.get();
        }
        boolean open = !isOnly(passage, OvertimeHours.HOLIDAY)
                || REST_DAYS.isIn(passage.text())
                || holidays.stream().anyMatch(NamedHolidays::off)
                || !atWork.equals(union(holidays))
                || !agree(passage, atWork.size());
        if (open) {
            return known;
        }
        List<BigDecimal> hours = hours(passage);
        if (hours.isEmpty()) {
            boolean whole = atWork.size() > 1
                    || known.get(Fact.DAILY_WAGE).isPresent()
                    || (known.get(Fact.HOURLY_WAGE).isPresent() && passage.says(WHOLE_DAY));
            return whole && !LATER_DAY.isIn(passage.text())
                    ? told(known, Fact.OVERTIME_DAYS, BigDecimal.valueOf(atWork.size()), OvertimeHours.HOLIDAY)
                    : known;
        }
        if (hours.size() != 1) {
            return known;
        }
        Matcher later = LATER_DAY.matcher(passage.text());
        if (later.find()) {
            return later.group("rest") == null ? known : andARestDay(passage, known, hours.get(0), atWork.size());
        }
        return atWork.size() == 1
                ? told(known, Fact.OVERTIME_HOURS, hours.get(0), OvertimeHours.HOLIDAY)
                : eachDay(passage, known, hours.get(0), atWork.size());
    }

    /** 国庆1号2号3号加班，每天10小时: the hours of all of them; who is paid by the day may have a day that is longer than that of the law. */
    private static Facts eachDay(Passage passage, Facts known, BigDecimal hours, int days) {
        if (!OvertimeTurns.isEach(passage.text()) && !passage.says(A_DAY)) {
            return known;
        }
        BigDecimal many = BigDecimal.valueOf(days);
        if (hours.compareTo(HOURS_OF_A_DAY) == 0) {
            return told(known, Fact.OVERTIME_DAYS, many, OvertimeHours.HOLIDAY);
        }
        return known.get(Fact.HOURLY_WAGE).isPresent()
                ? told(known, Fact.OVERTIME_HOURS, Span.plain(hours.multiply(many)), OvertimeHours.HOLIDAY)
                : known;
    }

    /** The same hours on each of them: those of the holidays, and those of the rest day after them. */
    private static Facts andARestDay(Passage passage, Facts known, BigDecimal hours, int days) {
        return OvertimeTurns.isEach(passage.text()) || passage.says(A_DAY)
                ? RestDayBesideHolidays.ofBothKinds(known, hours, days)
                : known;
    }

    /** 加了两天班，一天10个钟头，时薪19: days of hers that are longer or shorter than those of the law, in hours. */
    static Facts inHoursOfHers(Passage passage, Facts found) {
        boolean byTheHour = found.get(Fact.HOURLY_WAGE).isPresent()
                && found.get(Fact.DAILY_WAGE).isEmpty()
                && found.get(Fact.OVERTIME_HOURS).isEmpty();
        Optional<BigDecimal> hours = Passage.agreed(
                A_DAY_OF.matcher(passage.text()).results().flatMap(day -> Numbers.value(day.group(1)).stream()));
        return found.get(Fact.OVERTIME_DAYS)
                .filter(days -> byTheHour)
                .flatMap(days -> hours.filter(day -> day.compareTo(HOURS_OF_A_DAY) != 0)
                        .map(day -> found.without(Fact.OVERTIME_DAYS)
                                .with(Fact.OVERTIME_HOURS, Span.plain(days.multiply(day)))))
                .orElse(found);
    }

    private static boolean isAboutPay(Passage passage, Facts known) {
        return passage.says(PAY) || known.knowsAny(List.of(Fact.DAILY_WAGE, Fact.HOURLY_WAGE));
    }

    private static boolean isUnderTheLaw(Passage passage) {
        int year = passage.today().getYear();
        return year >= FIRST_YEAR
                && !passage.says(BEFORE_ITS_LAW)
                && !(year == FIRST_YEAR && passage.says(THE_YEAR_BEFORE));
    }

    static boolean isAtWork(NamedHolidays holidays) {
        return holidays.areToldAsWorked() || isAtWork(holidays.words());
    }

    /** Whether days that are said are those on which she worked. */
    static boolean isAtWork(Mention<?> days) {
        return days.isFollowedBy(WORK_AFTER) || days.comesAfter(WORK_BEFORE);
    }

    /** Whether a rest day is named beside the holidays, or more days are told than are public holidays by law: then not all of them are. */
    static boolean areMoreThanHolidays(Passage passage, Optional<BigDecimal> days) {
        List<NamedHolidays> listed = NamedHolidays.in(passage.text());
        Set<String> named = union(listed);
        return RestDayBesideHolidays.follows(listed)
                || (named.size() > 1
                        && days.filter(told -> told.compareTo(BigDecimal.valueOf(named.size())) > 0)
                                .isPresent());
    }

    /** Whether public holidays are named on which she worked. */
    static boolean areHolidaysNamed(Passage passage) {
        return passage.says(PAY)
                && !passage.says(NOT_AT_WORK)
                && isUnderTheLaw(passage)
                && NamedHolidays.in(passage.text()).stream().noneMatch(NamedHolidays::off)
                && NamedHolidays.in(passage.text()).stream()
                        .anyMatch(listed -> isAtWork(listed) && !listed.days().isEmpty());
    }

    /** 1号2号3号都站了8小时: whether the hours of all of several days that are listed are those of each, nobody says. */
    static boolean areListed(Passage passage) {
        return !passage.says(IN_ALL)
                && NamedHolidays.in(passage.text()).stream()
                        .anyMatch(listed -> listed.days().size() + listed.beside() > 1);
    }

    private static Facts told(Facts known, Fact<BigDecimal> fact, BigDecimal amount, String kind) {
        boolean other =
                known.get(Fact.OVERTIME_ON).filter(day -> !day.equals(kind)).isPresent()
                        || known.get(Fact.OVERTIME_DAYS)
                                .filter(days -> fact != Fact.OVERTIME_DAYS || days.compareTo(amount) != 0)
                                .isPresent();
        return other ? known : known.withIf(fact, Optional.of(amount)).withIf(Fact.OVERTIME_ON, Optional.of(kind));
    }

    private static boolean isOnly(Passage passage, String kind) {
        return OvertimeHours.kindsIn(passage.text()).stream().allMatch(kind::equals);
    }

    /** 除夕没上: a day at home is none of those. */
    private static List<NamedHolidays> notOff(List<NamedHolidays> listed) {
        return listed.stream()
                .filter(holidays -> !holidays.words().isFollowedBy(AT_HOME))
                .toList();
    }

    /** The public holidays that are named, by the name of each. */
    static Set<String> named(Passage passage) {
        return union(NamedHolidays.in(passage.text()));
    }

    private static Set<String> union(List<NamedHolidays> listed) {
        Set<String> days = new LinkedHashSet<>();
        listed.forEach(one -> days.addAll(one.days()));
        return days;
    }

    /** 那三天 has to be as many as are named. */
    static boolean agree(Passage passage, int days) {
        return passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.DAY && span.comesAfter(THOSE_DAYS))
                .allMatch(span -> span.value().amount().compareTo(BigDecimal.valueOf(days)) == 0);
    }

    private static List<BigDecimal> hours(Passage passage) {
        return passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR)
                .filter(span -> span.value().amount().compareTo(BigDecimal.ONE) != 0 || !span.isFollowedBy(AT_AN_HOUR))
                .filter(span -> !ToldHours.isAfterItsPrice(span))
                .map(span -> Span.plain(span.value().amount()))
                .toList();
    }

    private static Optional<BigDecimal> restDays(Passage passage) {
        List<Mention<String>> counted = REST_DAYS
                .matcher(passage.text())
                .results()
                .map(found -> Mention.of(found.group(), passage.text(), found.start(), found.end()))
                .toList();
        boolean atWork = counted.stream().anyMatch(OvertimeDays::isAtWork);
        return atWork
                ? Passage.agreed(counted.stream().flatMap(days -> number(days.value()).stream()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> ofOneWeekend(Passage passage) {
        List<Mention<String>> weekends = BOTH_DAYS
                .matcher(passage.text())
                .results()
                .map(found -> Mention.of(found.group(), passage.text(), found.start(), found.end()))
                .toList();
        boolean atWork = weekends.size() == 1 && isAtWork(weekends.get(0));
        return atWork && !TimeOffInReturn.isGiven(passage.text()) ? Optional.of(DAYS_OF_A_WEEKEND) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        Matcher days = REST_DAYS.matcher(words);
        return days.matches()
                ? Numbers.value(days.group("n") == null ? days.group("m") : days.group("n"))
                        .map(Span::plain)
                : Optional.empty();
    }
}
