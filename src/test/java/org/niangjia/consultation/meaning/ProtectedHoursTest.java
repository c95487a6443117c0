package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class ProtectedHoursTest {

    private static final LocalDate ASKED_ON = LocalDate.parse("2026-11-27");
    private static final Facts NOTHING_TOLD = Facts.of(new Jurisdiction("CN-SD"), ASKED_ON);
    private static final Optional<String> CHECK = Optional.of("prenatal_check.work_time");
    private static final Optional<String> NIGHT = Optional.of("breastfeeding.night_and_overtime");

    private static Facts withChild(Map<Fact<?>, Object> told) {
        return new Facts(new Jurisdiction("CN-SD"), ASKED_ON, told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "上班时间去做产检，主任给记旷工",
                "去医院查了两趟孩子，三个半天算不算上班",
                "糖耐那天一上午没在岗，扣我全勤",
                "去照四维耽误了两个钟头，车间按时薪十九块扣的，合理吗",
                "做胎监那半天全给扣了，能要回来吗",
                "my prenatal appointment took three hours, they marked me absent"
            })
    void timeAtACheckBeforeTheBirthIsAskedOfAsSuch(String words) {
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, NOTHING_TOLD))
                .isEqualTo(CHECK);
        assertThat(ProtectedHours.areTold("prenatal_check.work_time", words, NOTHING_TOLD))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"带孩子去医院查了两趟，记我事假", "去医院查孩子发烧，扣我钱", "陪媳妇做排畸，那半天被扣了", "预约了排畸，扣了预约费没有", "产检在哪家医院做", "每天上十二个小时算不算加班"
            })
    void otherTimeIsNot(String words) {
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, NOTHING_TOLD))
                .isEmpty();
    }

    @Test
    void nightsWithASmallChildAreThoseOfANursingMother() {
        Facts small = withChild(Map.of(Fact.BORN_ON, LocalDate.parse("2025-12-02")));
        Facts half = withChild(Map.of(Fact.CHILD_AGE, new BigDecimal("0.5")));
        Facts grown = withChild(Map.of(Fact.CHILD_AGE, new BigDecimal("7")));
        String words = "主管非排我上大夜，行不行";
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, small))
                .isEqualTo(NIGHT);
        assertThat(ProtectedHours.areTold("breastfeeding.night_and_overtime", words, small))
                .isTrue();
        assertThat(ProtectedHours.areTold("breastfeeding.night_and_overtime", words, NOTHING_TOLD))
                .isFalse();
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, half))
                .isEqualTo(NIGHT);
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, grown))
                .isEmpty();
        assertThat(ProtectedHours.meant("other_labour.working_hours", words, NOTHING_TOLD))
                .isEmpty();
        assertThat(ProtectedHours.meant("other_labour.working_hours", "夜班补贴多少钱", small))
                .isEmpty();
        assertThat(ProtectedHours.meant("other_labour.overtime_pay", words, small))
                .isEmpty();
        assertThat(ProtectedHours.meant("other_labour.working_hours", "我老婆的孩子半岁，我上夜班", half))
                .isEmpty();
    }

    @Test
    void whoSaysHowFarHerPregnancyIsAsksOfNoTimeOfNursing() {
        Facts seventh = withChild(Map.of(Fact.MONTHS_OF_PREGNANCY, new BigDecimal("7")));
        Facts both =
                withChild(Map.of(Fact.MONTHS_OF_PREGNANCY, new BigDecimal("7"), Fact.CHILD_AGE, new BigDecimal("0.9")));
        String intent = "breastfeeding.night_and_overtime";
        assertThat(ProtectedHours.meant(intent, "刚好怀满7个月，晚班照排", seventh))
                .contains("pregnancy_work_arrangement.night_and_overtime");
        assertThat(ProtectedHours.meant("other_labour.weekly_rest", "还上夜班，每天能歇多久", seventh))
                .contains("pregnancy_work_arrangement.night_and_overtime");
        assertThat(ProtectedHours.meant("other_labour.weekly_rest", "上班中间能休息几个小时", seventh))
                .contains("pregnancy_work_arrangement.rest_breaks");
        assertThat(ProtectedHours.meant("other_labour.weekly_rest", "一周能休几天", seventh))
                .isEmpty();
        assertThat(ProtectedHours.meant("other_labour.working_hours", "夜班费怎么算", seventh))
                .isEmpty();
        assertThat(ProtectedHours.meant(intent, "老大还在喂奶，又怀了7个月，晚班照排", seventh)).isEmpty();
        assertThat(ProtectedHours.meant(intent, "又怀了7个月，晚班照排", both)).isEmpty();
    }
}
