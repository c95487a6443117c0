package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;

class SaidValueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "babies, 两个, 2",
        "months_of_pregnancy, 快四个月, 3.9",
        "months_of_pregnancy, 俩月刚过, 2",
        "months_of_pregnancy, 当时五个月出头, 5",
        "babies, 是两个宝宝, 2",
        "babies, 2, 2",
        "babies, two, 2",
        "babies, there's two in there, 2",
        "service_months, it's 9 months now, 9",
        "babies, 双棒儿, 2",
        "babies, 仨, 3",
        "disability_grade, 九级, 9",
        "disability_grade, 是十级伤残, 10",
        "disability_grade, 8级, 8",
        "unemployment_years, 6年, 6",
        "unemployment_years, 四年十一个月, 4.916",
        "last_month_wage, 7200, 7200",
        "agreed_wage, 五千五, 5500",
        "probation_months, 半年, 6",
        "rest_day_hours, 8小时, 8",
        "caesarean, 我不是剖的, false",
        "babies, 刚她说是俩, 2",
        "babies, 是双胞胎, 2",
        "monthly_wage, 加上奖金平均7000, 7000",
        "hourly_wage, 30一小时, 30",
        "former_retirement_age, 按老规定五十退的, 50",
        "worker_born_in, 身份证上是76年10月, 1976-10",
        "overtime_on, it was a saturday, rest_day",
        "child_age, 2023年6月, 3",
        "child_order, 第二个, 2",
        "child_order, 老大, 1",
        "difficult_birth, 是的, true",
        "difficult_birth, 不是, false",
        "difficult_birth, 没有, false",
        "difficult_birth, yes, true",
        "difficult_birth, 医院说不是难产, false",
        "difficult_birth, 不是难产, false",
        "difficult_birth, 是难产, true",
        "difficult_birth, 难产, true",
        "difficult_birth, it was not a difficult birth, false",
        "insured, 单位没交生育保险, false",
        "living_apart, 没有两地分居, false",
        "premarital_check, 做了婚检, true",
        "insured, 没交, false",
        "insured, 交了, true",
        "monthly_wage, 8000, 8000",
        "monthly_wage, 九千块, 9000",
        "monthly_wage, 每个月1万2左右, 12000",
        "monthly_wage, 如果是9000呢, 9000",
        "monthly_wage, 平均每月到手六千五, 6500",
        "monthly_wage, five grand, 5000",
        "service_months, four years and two months, 50",
        "overtime_on, 十一头三天, holiday",
        "hourly_wage, 25块, 25",
        "service_months, 三年半, 42",
        "service_months, 干了5年3个月了, 63",
        "service_months, 18个月, 18",
        "worked_years, 12年, 12",
        "child_age, 两岁, 2",
        "child_age, 8个月, 0.666",
        "months_of_pregnancy, 5个月, 5",
        "months_of_pregnancy, 20周, 5",
        "born_in, 2024年5月, 2024-05",
        "worker_born_in, 1977年6月, 1977-06",
        "worker_born_in, 77年6月的, 1977-06",
        "worker_born_in, 1977, 1977",
        "worker_born_in, 1977-11, 1977-11",
        "former_retirement_age, 50岁, 50",
        "former_retirement_age, 55, 55",
        "maternity_days_taken, 15天, 15",
        "born_on, 2024年5月3号, 2024-05-03",
        "hired_on, 去年3月1号, 2025-03-01",
        "hired_on, 12月1号, 2025-12-01",
        "overtime_on, 国庆, holiday",
        "overtime_on, 周六, rest_day",
        "overtime_on, 平时晚上, weekday",
        "overtime_hours, 8小时, 8",
        "unused_days, 还有5天没休, 5"
    })
    void isReadForTheFactThatWasAskedFor(String fact, String words, String value) {
        assertThat(read(Fact.named(fact).orElseThrow(), words)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "babies, 产假有多少天",
        "disability_grade, 九级能赔多少",
        "disability_grade, 十二级",
        "local_average_wage, 工资改成九千",
        "employer_average_wage, 我月薪9000",
        "difficult_birth, 难产怎么办",
        "difficult_birth, 算难产吗",
        "difficult_birth, 不是剖腹产",
        "babies, 三年",
        "service_months, 三",
        "term_months, 干了五个月",
        "term_months, i have worked here for 5 months",
        "probation_months, 都做满三个月了",
        "service_months, 我想问一下三年的合同试用期多长",
        "monthly_wage, 5年",
        "monthly_wage, 8000是税前还是税后",
        "hourly_wage, 9000",
        "difficult_birth, 剖的",
        "difficult_birth, 难产怎么认定",
        "born_on, 2024年5月",
        "child_age, 30年",
        "overtime_on, 随便"
    })
    void isNotReadFromWordsThatSayMoreOrOther(String fact, String words) {
        assertThat(read(Fact.named(fact).orElseThrow(), words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不知道", "我也不清楚", "记不清了", "跳过", "I don't know", "not sure"})
    void maybeUnknown(String words) {
        assertThat(SaidValue.isUnknown(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不知道怎么办", "8000", "不是"})
    void isNotUnknownWhereSomethingElseIsSaid(String words) {
        assertThat(SaidValue.isUnknown(words)).isFalse();
    }

    private static <T> String read(Fact<T> fact, String words) {
        return SaidValue.of(fact, words, TODAY).map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"child_order, 三胞胎", "child_order, 那三胞胎呢", "babies, 二胎", "babies, 第二个"})
    void babiesBornTogetherAreNotTheChildrenSheHas(String fact, String words) {
        assertThat(SaidValue.of(Fact.named(fact).orElseThrow(), words, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 4月8号, 2026-04-08",
        "2026-12-01, 是12月10号, 2026-12-10",
        "2026-12-01, 是21号, 2026-12-21",
        "2026-12-01, 五号开始, 2026-12-05",
        "2027-01-05, 15 January, 2027-01-15",
        "2025-12-28, 1月3号, 2026-01-03",
        "2024-09-10, 9月20号, 2024-09-20",
        "2026-03-08, 去年3月8号, 2025-03-08",
        "2026-03-08, 2025年3月8日, 2025-03-08",
        "2026-03-08, 昨天, 2026-11-21"
    })
    void aDayInThePlaceOfAnotherIsInItsYear(LocalDate before, String words, LocalDate day) {
        assertThat(SaidValue.inPlaceOf(Fact.BORN_ON, before, words, TODAY)).contains(day);
    }

    @Test
    void whatLiesBehindHerIsNotPutAhead() {
        assertThat(SaidValue.inPlaceOf(Fact.HIRED_ON, LocalDate.of(2026, 11, 1), "12月1号", TODAY))
                .contains(LocalDate.of(2025, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "更正一下，假条上写的是12月10号, 12月10号",
        "病历上写着18周, 18周",
        "the doctor wrote 19 weeks, 19 weeks",
        "财务说是六千五, 六千五",
        "离职才十个月, 十个月"
    })
    void theOnlyFigureOfASentence(String words, String figure) {
        assertThat(SaidValue.onlyFigure(words, TODAY)).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"从1月4号休到3月4号", "干了三年，一个月5000", "1月4号起休了两天", "单位不给批", "不到三年"})
    void noneOfSeveralOrNoFigures(String words) {
        assertThat(SaidValue.onlyFigure(words, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10月2日那天, holiday",
        "十月三号, holiday",
        "元月1号, holiday",
        "五月二号加的, holiday",
        "年三十除夕, holiday",
        "on the 1st of may, holiday",
        "october 3rd, holiday",
        "10月4号, none",
        "11月1号, none",
        "12月1号, none",
        "5月3号, none",
        "10月1号到8号, none",
        "2023年5月2号, none",
        "十月三十号, none",
        "15月1号, none",
        "october 31, none",
        "on may 12, none"
    })
    void aHolidayMayBeSaidByItsDate(String words, String kind) {
        assertThat(SaidValue.of(Fact.OVERTIME_ON, words, TODAY).orElse("none")).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我怀的是仨", "仨", "怀了俩"})
    void peopleAreNoOrderOfAChildAndNoDays(String words) {
        assertThat(SaidValue.of(Fact.CHILD_ORDER, words, TODAY)).isEmpty();
        assertThat(SaidValue.of(Fact.MATERNITY_DAYS_TAKEN, words, TODAY)).isEmpty();
        assertThat(SaidValue.of(Fact.BABIES, words, TODAY)).isPresent();
    }
}
