package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class EntityFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Facts find(String words) {
        return find(words, TODAY);
    }

    private static Facts find(String words, LocalDate day) {
        return EntityFinder.find(words, Facts.of(Jurisdiction.NATIONAL, day));
    }

    @ParameterizedTest
    @CsvSource({
        "我怀的双胞胎，产假几天, 2",
        "龙凤胎产假, 2",
        "生了雙胞胎, 2",
        "三胞胎产假多少天, 3",
        "I am having twins, 2",
        "the scan showed two of them, 2",
        "'I am carrying two, how long is maternity leave', 2",
        "they found only one baby on the scan, 1",
        "the scan showed two weeks more,",
        "triplets, 3",
        "产假有多少天,",
        "生二胎产假几天,",
        "第三胎,",
        "我这次不是双胞胎,",
        "my twinset got stained,"
    })
    void findsHowManyBabies(String words, @Nullable Integer babies) {
        assertThat(find(words).get(Fact.BABIES)).isEqualTo(Optional.ofNullable(babies));
    }

    @ParameterizedTest
    @CsvSource({
        "我难产，产假几天, true",
        "生的时候难产了, true",
        "難產加多少天, true",
        "I had a difficult birth, true",
        "顺产产假几天, false",
        "natural birth, false",
        "产假有多少天,",
        "剖腹产算难产吗,",
        "剖腹产算不算难产,",
        "剖宫产是不是难产,",
        "我没有难产,",
        "不是难产,",
        "这个属于难产的情况吗,",
        "剖腹产或难产加多少天,",
        "难产或者剖腹产加几天,",
        "难产怎么认定,",
        "不是顺产,",
        "顺产和剖腹产产假一样吗,"
    })
    void findsWhetherTheBirthWasDifficultOnlyWhereItIsSaid(String words, @Nullable Boolean difficult) {
        assertThat(find(words).get(Fact.DIFFICULT_BIRTH)).isEqualTo(Optional.ofNullable(difficult));
    }

    @ParameterizedTest
    @CsvSource({
        "双胞胎剖腹产产假几天, true",
        "剖宫产, true",
        "我是剖的, true",
        "顺转剖, true",
        "C-section, true",
        "caesarean, true",
        "cesarean, true",
        "顺产, false",
        "cross-section of staff, false"
    })
    void findsACaesarean(String words, boolean caesarean) {
        assertThat(find(words).is(Fact.CAESAREAN)).isEqualTo(caesarean);
    }

    @ParameterizedTest
    @CsvSource({
        "怀孕5个月流产了, 5",
        "我怀了七个多月, 7",
        "怀孕大概十一个月, 11",
        "怀孕刚满3个月, 3",
        "孕三月, 3",
        "怀孕3.5个月, 3.5",
        "怀孕四个半月流产, 4.5",
        "两个月胎停了, 2",
        "三个月的时候没保住, 3",
        "懷孕五個月, 5",
        "I am 5 months pregnant, 5",
        "怀孕10周胎停, 2.31",
        "孕32周, 7.38",
        "我现在32周了, 7.38",
        "20周引产, 4.62",
        "I am 20 weeks pregnant, 4.62",
        "I miscarried at 10 weeks, 2.31"
    })
    void findsTheMonthsOfAPregnancy(String words, double months) {
        assertThat(find(words).get(Fact.MONTHS_OF_PREGNANCY))
                .hasValueSatisfying(found -> assertThat(found.doubleValue()).isCloseTo(months, within(0.01)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拖欠我五个月工资",
                "怀孕后拖欠五个月工资",
                "怀孕五个月工资没发",
                "怀孕第三个月",
                "怀孕第十二周",
                "产假第三个月",
                "孩子8个月",
                "怀孕前三个月入职的",
                "入职两个月流产了",
                "刚上班三个月就小产了",
                "流产后公司只给两周假",
                "流产只给一个月流产假",
                "公司只给一个月的流产假",
                "试用期两周",
                "工作了20周",
                "怀孕三四个月流产",
                "怀孕20个月",
                "怀孕了5月份去办手续",
                "怀孕5月1日要休假",
                "周末两周岁的孩子",
                "20周年",
                "I have worked for 3 weeks",
                "pregnant and got 2 weeks notice",
                "12 weeks of leave",
                "产假有多少天"
            })
    void takesNoOtherSpanOfTimeForAPregnancy(String words) {
        assertThat(find(words).get(Fact.MONTHS_OF_PREGNANCY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"怀孕16周流产", "17周引产", "I miscarried at 16 weeks"})
    void leavesTheMonthsOpenWhereWeeksCanBeReadAsFourMonthsOrLess(String words) {
        assertThat(find(words).get(Fact.MONTHS_OF_PREGNANCY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年3月1日开始休产假, 2026-03-01",
        "从2027年1月15号起休假, 2027-01-15",
        "2026-03-01开始休产假, 2026-03-01",
        "2026.3.1休产假, 2026-03-01",
        "我12月5日开始休产假, 2026-12-05",
        "3月1日请产假, 2027-03-01",
        "8月20号开始放产假, 2026-08-20",
        "2月29日开始休产假,",
        "13月1日休产假,",
        "2026年2月30日休产假,",
        "3.5个月休产假,",
        "我3月1日生的孩子请问产假几天,",
        "5月1日放假吗,",
        "产假到3月1日休完,",
        "预产期3月1日,",
        "产假有多少天,"
    })
    void findsTheDayOnWhichALeaveStarts(String words, @Nullable LocalDate start) {
        assertThat(find(words).get(Fact.STARTS_ON)).isEqualTo(Optional.ofNullable(start));
    }

    @Test
    void aDayWithoutAYearIsTheNearestOne() {
        LocalDate january = LocalDate.of(2026, 1, 10);
        assertThat(find("12月20日开始休产假", january).get(Fact.STARTS_ON)).contains(LocalDate.of(2025, 12, 20));
        assertThat(find("6月20日开始休产假", january).get(Fact.STARTS_ON)).contains(LocalDate.of(2026, 6, 20));
        assertThat(find("2月1日开始休产假", LocalDate.of(2026, 12, 1)).get(Fact.STARTS_ON))
                .contains(LocalDate.of(2027, 2, 1));
    }

    @Test
    void findsEverythingThatIsSaidTogether() {
        Facts found = find("我在济南怀的双胞胎，剖腹产，2026年3月1日开始休产假，能休到哪天");
        assertThat(found.known())
                .containsOnly(
                        Map.entry(Fact.BABIES, 2),
                        Map.entry(Fact.CAESAREAN, true),
                        Map.entry(Fact.STARTS_ON, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void isQuickOnTheLongestMessage() {
        assertThat(find("怀孕1月1日".repeat(600)).get(Fact.BABIES)).isEmpty();
        assertThat(find("1".repeat(4_096)).get(Fact.MONTHS_OF_PREGNANCY)).isEmpty();
        assertThat(find("怀孕".repeat(2_048)).get(Fact.STARTS_ON)).isEmpty();
    }
}
