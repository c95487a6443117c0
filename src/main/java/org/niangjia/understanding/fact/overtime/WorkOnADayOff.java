package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Work on a day off, where overtime is not named: 星期天本来休息，让我去干了6个小时, 10月2号我顶了8个小时, 劳动节当天上班. */
final class WorkOnADayOff {

    private static final Phrasing NEW_YEAR = Phrasing.of("元旦(?:那天|当天|当日|这天|节)?(?!前|后|假期|调休|放假)");

    private static final Phrasing AT_A_JOB = Phrasing.of(
            "(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)|\\bworked\\b|\\b(?:had|kept|put) me (?:on|at|in|behind)\\b");

    private static final Phrasing AT_A_JOB_FOR = Phrasing.of(
            "(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)(?:一共|整整|足足|共|满|班|岗|柜台|活|店|收银|整|[，, ])*$|\\bworked (?:for |exactly |a full )*$|\\b(?:had|kept|put) me (?:on|at|in|behind) [a-z ]{2,24}? for (?:exactly |a full )?$");

    /** One day, by its name or its date. */
    private static final Phrasing ONE_DAY = Phrasing.of(
            "(?:" + KindOfOvertime.HOLIDAY_NAMES + ")(?:节)?(?:的?(?:那|当)[天日]|[一二三123]号)"
                    + "|(?<!法定|节)(?:元旦|清明节?|端午节?|中秋节?|除夕|大年三十|年三十|大年初[一二三]|年初[一二三])(?!假|小长假|[那当三一二两\\d])"
                    + "|(?<![每个到至])(?:周|星期|礼拜)[六日天]"
                    + "|\\bon (?:(?:lunar |chinese )?new year's (?:day|eve)|labou?r day|a (?:public|statutory) holiday|(?:my |last |a )?(?:saturday|sunday|rest day|day off))\\b");

    private static final Phrasing NOT_A_WHOLE_DAY = Phrasing.of(
            "半天|半日|上午|下午|(?<!到|到了)晚上|小时|钟头|[两三四五六七八\\d]天|每[周个]|(?<=[\\d一二三号日])[到至~—-]\\d{0,2}[一二三四五六七八]?[号日]|(?<=[\\d一二三])[号日](?:\\d{1,2}|[二三四五六七八])[号日]|[号日]?[、,，和跟](?:\\d{1,2}|[二三四五六七八])[号日]|\\b(?:half|hours?|days|morning|afternoon|evening)\\b");

    /** 礼拜天干了一整天: of more days the others are working days. */
    private static final BigDecimal DAYS_OF_A_WEEKEND = BigDecimal.valueOf(2);

    private WorkOnADayOff() {}

    /** 星期天本来休息，让我去干了6个小时: the hours at work on a day off are those of overtime. */
    static Facts hoursOnADayOff(Passage passage, Facts found) {
        if (found.knowsAny(OvertimeFacts.HOW_LONG)
                || passage.says(KindOfOvertime.BEFORE_ITS_LAW)
                || OvertimeHours.areSeveral(passage)
                || OvertimeHours.arePartlyOfAnotherDay(passage.text())) {
            return found;
        }
        Optional<String> kind = found.get(Fact.OVERTIME_ON)
                .or(() -> passage.says(KindOfOvertime.REST_DAY) ? Optional.of("rest_day") : Optional.empty())
                .or(() -> isOnHolidaysOnly(passage) || isOnOneHoliday(passage)
                        ? Optional.of("holiday")
                        : Optional.empty())
                .filter(day -> !day.equals("weekday"));
        if (kind.isEmpty() || !passage.says(AT_A_JOB)) {
            return found;
        }
        Optional<BigDecimal> hours = atWork(passage, Span.Unit.HOUR);
        if (hours.isPresent()) {
            return found.withIf(Fact.OVERTIME_HOURS, hours).withIf(Fact.OVERTIME_ON, kind);
        }
        Optional<BigDecimal> days = kind.equals(Optional.of("rest_day")) && isOfOneKind(passage)
                ? atWork(passage, Span.Unit.DAY).filter(many -> many.compareTo(DAYS_OF_A_WEEKEND) <= 0)
                : Optional.empty();
        return days.isEmpty() ? found : found.withIf(Fact.OVERTIME_DAYS, days).withIf(Fact.OVERTIME_ON, kind);
    }

    private static boolean isOfOneKind(Passage passage) {
        return OvertimeHours.kindsIn(passage.text()).stream().distinct().count() <= 1;
    }

    /** 十一那天上了十个小时: a public holiday by its name, and no other kind of day. */
    private static boolean isOnOneHoliday(Passage passage) {
        return passage.days().isEmpty()
                && ONE_DAY.matcher(passage.text()).results().count() == 1
                && OvertimeHours.kindsIn(passage.text()).equals(List.of(OvertimeHours.HOLIDAY));
    }

    private static boolean isOnHolidaysOnly(Passage passage) {
        return !passage.days().isEmpty()
                && passage.days().stream()
                        .allMatch(day ->
                                KindOfOvertime.isPublicHoliday(day.value().past()));
    }

    /** 劳动节当天上班，日薪200: who is paid by the day and names one day worked it in full, if nothing else is said. */
    static Facts wholeDay(Passage passage, Facts found) {
        boolean open = found.get(Fact.DAILY_WAGE).isPresent()
                && found.get(Fact.OVERTIME_ON)
                        .filter(kind -> !kind.equals("weekday"))
                        .isPresent()
                && !found.knowsAny(OvertimeFacts.HOW_LONG);
        if (!open || passage.says(NOT_A_WHOLE_DAY)) {
            return found;
        }
        if (OvertimeDays.named(passage).size() > 1) {
            return found;
        }
        long dates = passage.days().size();
        long named = ONE_DAY.matcher(passage.text()).results().count();
        return dates + named == 1 || (dates == 1 && named == 1 && isOnHolidaysOnly(passage))
                ? found.withIf(Fact.OVERTIME_DAYS, Optional.of(BigDecimal.ONE))
                : found;
    }

    /** 10月2号我顶了8个小时: by the calendar, where overtime is not named. */
    static Facts onAHoliday(Passage passage, Facts known) {
        boolean named = !passage.days().isEmpty() || passage.says(NEW_YEAR);
        boolean worked = named
                && passage.says(AT_A_JOB)
                && passage.days().stream()
                        .allMatch(day ->
                                KindOfOvertime.isPublicHoliday(day.value().past()));
        Optional<BigDecimal> hours = worked ? atWork(passage, Span.Unit.HOUR) : Optional.empty();
        return hours.isEmpty()
                ? known
                : known.withIf(Fact.OVERTIME_HOURS, hours).withIf(Fact.OVERTIME_ON, Optional.of("holiday"));
    }

    static boolean isPartOfADay(Passage passage) {
        return passage.says(NOT_A_WHOLE_DAY);
    }

    /** 1号2号都站了8小时: of several days that are listed, hours are not those of all together. */
    private static Optional<BigDecimal> atWork(Passage passage, Span.Unit unit) {
        if (unit == Span.Unit.HOUR && OvertimeDays.areListed(passage)) {
            return Optional.empty();
        }
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AT_A_JOB_FOR) && !span.value().more() && !OvertimeFacts.isPrice(span))
                .filter(span -> OvertimeFacts.isOfAll(span))
                .flatMap(span -> span.value().in(unit).stream()));
    }
}
