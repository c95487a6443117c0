package org.niangjia.understanding.fact.leave;

import java.time.LocalDate;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/** Sick or personal leave that takes no annual leave away: not had at all, only advised, of another year, after an accident at work, or its pay alone. */
final class LeaveNotHad {

    private static final String ANOTHER_YEAR = "(?:去年|前年|上一?年|明年|20\\d\\d年)";

    /** 去年孩子生病我请病假3个月, 2024年病假3个月; 去年入职，今年病假3个月 is of this year. */
    private static final Phrasing OF_ANOTHER_YEAR = Phrasing.of(
            "(?:去年|前年|上一?年|明年|last year)(?:(?!今年|本年)[^。?？]){0,16}$|20\\d\\d年(?:(?!今年|本年)[^，。,;；?？]){0,12}$");

    /** 病假3个月是2024年, 病假3个月在2025年 */
    private static final Phrasing IN_ANOTHER_YEAR = Phrasing.of("的?(?:病假|病休|事假)?(?:[，,]|都|还|也|全|那)*(?:是在|是|在)"
            + ANOTHER_YEAR + "|[^.;?]{0,20}\\b(?:last year|the year before)\\b");

    /** 医生建议病休3个月, 病假条开了3个月: by itself it may have been had. */
    private static final Phrasing ADVISED =
            Phrasing.of("(?:建议|医嘱|假条|假单|诊断|开)[^。?？]{0,10}$|\\b(?:advised|recommended|note)\\b[^.;]{0,30}$");

    private static final Phrasing OF_ADVICE = Phrasing.of("的?(?:病假|病休|休息)?的?(?:建议|假?条|假?单|证明)");

    /** 我只休了1个月, 我一天没休: less than that; 一天没休年假 is said of other leave. */
    private static final Phrasing NOT_ALL_HAD = Phrasing.of(
            "[^，。,;；]{0,8}[，,](?:但是?|可是?|不过|结果|实际上?|其实|我|俺)*(?:(?:只|才|就)(?:休|歇|请)了?|(?:一天|1天|根本|压根|都|也)*没有?(?:去|真)?(?:休|歇|请)(?![^，。,.]{0,3}年))"
                    + "|[^.;]{0,30}\\b(?:only took|took only|did not take|didn't take|never took)\\b");

    /** 病假工资拖欠3个月: how long its pay is owed. */
    private static final Phrasing OF_ITS_PAY =
            Phrasing.of("假的?(?:工资|薪水?|待遇|钱)[^，。,]{0,4}(?:欠|拖|少发|没发|未发|扣)[^，。,]{0,4}$");

    /** 工伤住院2个半月: the time away after an accident at work is no sick leave (Measures, article 6). */
    private static final Phrasing AFTER_AN_ACCIDENT = Phrasing.of(
            "工伤(?:(?!今年|病假|病休|生病|因病)[^。?？]){0,16}$|\\bwork(?:place)? (?:injury|accident)\\b(?:(?!sick|ill\\b)[^.;]){0,30}$");

    private static final Phrasing LAST_YEARS =
            Phrasing.of("(?:去年|前年|上一年|上年)(?:(?!今年|本年)[^。?？]){0,16}$|\\blast year\\b(?:(?!this year)[^.;]){0,24}$");

    private static final Phrasing THIS_YEAR = Phrasing.of("今年|本年|\\bthis year\\b");

    /** Money is asked for: of the year of which the days are told. */
    private static final Phrasing IN_MONEY = Phrasing.of("补|折|赔|钱|工资|\\b(?:paid|pay|money|wage)\\b");

    private LeaveNotHad() {}

    /** The same words, with this year called so whether they name it or not. */
    static <T> Mention<T> inWords(Mention<T> time, LocalDate today) {
        String named = today.getYear() + "年";
        return new Mention<>(
                time.value(),
                time.from(),
                time.to(),
                time.before().replace(named, "今年"),
                time.after().replace(named, "今年"));
    }

    /** 去年年假休了3天，今年还有几天: of another year than the one asked about. */
    static boolean isOfTheYearBefore(Mention<?> days) {
        return days.comesAfter(LAST_YEARS) && (THIS_YEAR.isIn(days.after()) || !IN_MONEY.isIn(days.after()));
    }

    static boolean saysSo(Mention<?> time) {
        return time.comesAfter(OF_ANOTHER_YEAR)
                || time.isFollowedBy(IN_ANOTHER_YEAR)
                || time.comesAfter(OF_ITS_PAY)
                || time.comesAfter(AFTER_AN_ACCIDENT)
                || ((time.comesAfter(ADVISED) || time.isFollowedBy(OF_ADVICE)) && time.isFollowedBy(NOT_ALL_HAD))
                || LeaveFacts.wasNotHad(time);
    }
}
