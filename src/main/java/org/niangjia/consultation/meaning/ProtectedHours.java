package org.niangjia.consultation.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.leave.PrenatalCheck;

/**
 * Who asks of hours of work in the words that everybody uses, and tells what protects her: time at a check before the birth is time at work
 * (上班点去查了两趟孩子，记我缺勤), and with a small child it is asked whether she may be put on nights (孩子明天过生日，今晚排我大夜);
 * whoever says how far her pregnancy is asks of no time of nursing. Thread-safe.
 */
public final class ProtectedHours {

    private static final String CHECK_IS_WORK = "prenatal_check.work_time";
    static final String NIGHT_WHILE_NURSING = "breastfeeding.night_and_overtime";

    private static final String NIGHT_WHILE_PREGNANT = "pregnancy_work_arrangement.night_and_overtime";

    private static final String REST_WHILE_PREGNANT = "pregnancy_work_arrangement.rest_breaks";

    private static final String WEEKLY_REST = "other_labour.weekly_rest";

    private static final Phrasing REST_IN_THE_DAY =
            Phrasing.of("(?:每天|一天|中间|工间|上班(?:时间)?)(?:里|里头|当中)?[^，。,.]{0,4}(?:歇|休息)[^，。,.]{0,4}(?:小时|钟头|多久|多长|多会儿|分钟|几)"
                    + "|\\brest (?:a|per|each) (?:day|shift)\\b|\\brest breaks?\\b|\\bhow much rest\\b");

    private static final Phrasing OF_PAY_OF_NIGHTS =
            Phrasing.of("加班费|夜班(?:补贴|补助|津贴|费)|多少钱|几倍|\\b(?:night allowance|overtime pay)\\b");

    private static final Phrasing NURSING = Phrasing.of("哺乳|喂奶|吃奶|断奶|[吸挤背]奶|\\b(?:nursing|breast ?feed)");

    private static final Set<String> OF_HOURS = Set.of(
            "other_labour.working_hours",
            "other_labour.overtime_limits",
            "other_labour.unilateral_change",
            "other_labour.working_conditions_discipline");

    private static final Set<String> OF_HOURS_OR_DEDUCTIONS = Set.of(
            "other_labour.working_hours",
            "other_labour.overtime_limits",
            "other_labour.overtime_pay",
            "other_labour.part_time",
            "other_labour.wage_deductions",
            "other_labour.weekly_rest",
            "other_labour.work_injury_scope",
            "other_labour.working_conditions_discipline");

    /** 查了两趟孩子: a check that is not named. */
    private static final Phrasing A_CHECK =
            Phrasing.of("查(?:了|过)?(?:[一二两三四五六七八九十几\\d]+[趟次回])?(?:孩子|胎儿?|宝宝|娃|肚子)(?!的?病|发烧|咳|疼|痛)");

    /** Who took a child to a doctor, or went with another to her check. */
    private static final Phrasing OF_ANOTHER = Phrasing.of(
            "(?:带|陪|给|抱)[^，。,.]{0,6}(?:孩子|宝宝|娃|老人)|陪(?:着|了)?(?:我|俺)?(?:老婆|媳妇|爱人|对象|妻子|女朋友|她|姐|妹|嫂|闺蜜|同事|朋友)|\\b(?:my wife|my wife's|my girlfriend|accompan\\w+)\\b|\\b(?:took|taking|take) my (?:child|baby|son|daughter)\\b");

    /** Whether it counts, or was marked as time away. */
    private static final Phrasing COUNTED_AS = Phrasing.of(
            "算(?:不算|没算|没有算|作|进|入|是)?[^，。,.]{0,6}(?:上班|干活|工作|工时|出勤|劳动|班)|缺勤|旷工|事假|缺岗|(?:扣|少发)[^，。,.]{0,4}(?:钱|工资|全勤|奖)|(?:按|照)[^，。,.]{0,16}扣|(?:给|被|全|都|照|硬|该不该|能不能|能)扣(?:了|掉|我|俺|钱|$|[，。,.!！?？吗么])"
                    + "|\\b(?:count|absen|unpaid|deduct|docked|working time|personal leave)");

    private static final Phrasing A_NIGHT = Phrasing.of("夜班|大夜|小夜|通宵|上夜|晚班|后半夜|\\bnight(?: shift|shift|s\\b)");

    private static final Phrasing OVERTIME = Phrasing.of("加班|加点|\\bovertime\\b");

    private static final Phrasing OF_PAY =
            Phrasing.of("加班费|工资|补贴|补助|津贴|多少钱|几倍|\\b(?:pay|paid|wage|allowance|how much)\\b");

    private static final Phrasing HIS = Phrasing.of("老婆|媳妇|我是(?:孩子|娃)?(?:他|她)?爸|\\bmy wife\\b");

    /** A child of whom nights are asked with: how long she is protected the rule says. */
    private static final int SMALL_YEARS = 2;

    private ProtectedHours() {}

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        if (OF_HOURS_OR_DEDUCTIONS.contains(intent) && isOfACheck(text)) {
            return Optional.of(CHECK_IS_WORK);
        }
        if (intent.equals(NIGHT_WHILE_NURSING) && isPregnant(text, facts)) {
            return Optional.of(NIGHT_WHILE_PREGNANT);
        }
        if ((OF_HOURS.contains(intent) || intent.equals(WEEKLY_REST)) && isPregnant(text, facts)) {
            Optional<String> protectedHours = ofPregnancy(text);
            if (protectedHours.isPresent()) {
                return protectedHours;
            }
        }
        return OF_HOURS.contains(intent) && isANightWithASmallChild(text, facts)
                ? Optional.of(NIGHT_WHILE_NURSING)
                : Optional.empty();
    }

    /** Whether the words themselves tell that it is the question that is meant, whatever they sound like. */
    public static boolean areTold(String intent, String words, Facts facts) {
        String text = Utterance.of(words).words();
        return switch (intent) {
            case CHECK_IS_WORK -> isOfACheck(text);
            case NIGHT_WHILE_NURSING -> isANightWithASmallChild(text, facts) || isOvertimeWithASmallChild(text, facts);
            default -> false;
        };
    }

    private static boolean isOfACheck(String text) {
        return (PrenatalCheck.isNamedIn(text) || A_CHECK.isIn(text)) && COUNTED_AS.isIn(text) && !OF_ANOTHER.isIn(text);
    }

    private static boolean isANightWithASmallChild(String text, Facts facts) {
        return A_NIGHT.isIn(text) && !OF_PAY.isIn(text) && !HIS.isIn(text) && hasASmallChild(facts);
    }

    private static boolean isOvertimeWithASmallChild(String text, Facts facts) {
        return OVERTIME.isIn(text) && !OF_PAY.isIn(text) && !HIS.isIn(text) && hasASmallChild(facts);
    }

    /** Nights, or rest within the day, asked by who tells how far her pregnancy is. */
    private static Optional<String> ofPregnancy(String text) {
        if (OF_PAY_OF_NIGHTS.isIn(text) || HIS.isIn(text)) {
            return Optional.empty();
        }
        if (A_NIGHT.isIn(text)) {
            return Optional.of(NIGHT_WHILE_PREGNANT);
        }
        return REST_IN_THE_DAY.isIn(text) ? Optional.of(REST_WHILE_PREGNANT) : Optional.empty();
    }

    /** She tells how far her pregnancy is, and of no child that she nurses. */
    private static boolean isPregnant(String text, Facts facts) {
        return facts.get(Fact.MONTHS_OF_PREGNANCY).isPresent() && !hasASmallChild(facts) && !NURSING.isIn(text);
    }

    private static boolean hasASmallChild(Facts facts) {
        return facts.get(Fact.BORN_ON)
                        .filter(born -> !born.isAfter(facts.on())
                                && born.plusYears(SMALL_YEARS).isAfter(facts.on()))
                        .isPresent()
                || facts.get(Fact.CHILD_AGE)
                        .filter(age -> age.compareTo(BigDecimal.valueOf(SMALL_YEARS)) < 0)
                        .isPresent();
    }
}
