package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.SmallKnowledge;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class MaternityLeaveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");

    private final MaternityLeave rule = new MaternityLeave();

    private static Facts birth(int babies, Optional<Boolean> difficult, boolean caesarean) {
        return Facts.of(SHANDONG, TODAY)
                .with(Fact.BABIES, babies)
                .withIf(Fact.DIFFICULT_BIRTH, difficult)
                .with(Fact.CAESAREAN, caesarean);
    }

    private Result days(Facts facts) {
        return counted(facts).result("days").orElseThrow();
    }

    private Optional<String> returnsOn(Facts facts) {
        return counted(facts).result("returns_on").map(Result::atLeast);
    }

    private Entitled.Counted counted(Facts facts) {
        Entitled entitled = rule.count(ShippedKnowledge.get(), facts);
        assertThat(entitled).isInstanceOf(Entitled.Counted.class);
        return (Entitled.Counted) entitled;
    }

    private static List<Integer> amounts(Result days) {
        return days.steps().stream()
                .map(Step::amount)
                .map(BigDecimal::intValueExact)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // place, day, days; -1: nothing that is confirmed
        "CN, 1994-12-31, -1",
        "CN, 2012-04-27, 90",
        "CN, 2012-04-28, 98",
        "CN-SD, 2012-04-27, 90",
        "CN-SD, 2012-04-28, 98",
        "CN-SD, 2016-01-21, 98",
        "CN-SD, 2016-01-22, 158",
        "CN-SD-370100, 2016-01-22, 158",
        "CN-SD, 2022-10-31, 158",
        "CN-SD, 2022-11-01, 158",
        "CN-SD-370200, 2022-11-01, 158",
        "CN-YN, 2022-11-01, 98",
        "CN-LN, 2022-11-01, 98",
        "CN-TJ, 2021-11-28, 98",
        "CN-TJ, 2021-11-29, 158",
        "CN-BJ, 2021-11-25, 98",
        "CN-BJ, 2021-11-26, 158",
        "CN-SX, 2021-09-28, 98",
        "CN-SX, 2021-09-29, 158",
        "CN-NM, 2021-12-30, 98",
        "CN-NM, 2021-12-31, 158",
        "CN-JL, 2026-11-21, 98",
        "CN-JL, 2026-11-22, 180",
        "CN-HL, 2021-10-25, 98",
        "CN-HL, 2021-10-26, 180",
        "CN-SH, 2021-11-24, 98",
        "CN-SH, 2021-11-25, 158",
        "CN-JS, 2022-02-09, 98",
        "CN-JS, 2022-02-10, 158",
        "CN-AH, 2021-12-31, 98",
        "CN-AH, 2022-01-01, 158",
        "CN-JX, 2021-09-28, 98",
        "CN-JX, 2021-09-29, 188",
        "CN-HB, 2021-11-25, 98",
        "CN-HB, 2021-11-26, 158",
        "CN-HN, 2021-12-02, 98",
        "CN-HN, 2021-12-03, 158",
        "CN-GD, 2021-11-30, 98",
        "CN-GD, 2021-12-01, 178",
        "CN-GD-440300, 2021-12-01, 178",
        "CN-CQ, 2021-11-24, 98",
        "CN-CQ, 2021-11-25, 178",
        "CN-SC, 2021-09-28, 98",
        "CN-SC, 2021-09-29, 158",
        "CN-SC, 2025-11-27, 158",
        "CN-SC, 2025-11-28, 188",
        "CN-SC-510100, 2025-11-28, 188",
        "CN-GZ, 2021-09-30, 98",
        "CN-GZ, 2021-10-01, 158",
        "CN-XZ, 2017-12-30, 98",
        "CN-XZ, 2017-12-31, 365",
        "CN-GS, 2021-11-25, 98",
        "CN-GS, 2021-11-26, 180",
        "CN-QH, 2021-11-23, 98",
        "CN-QH, 2021-11-24, 188",
        "CN-NX, 2021-11-29, 98",
        "CN-NX, 2021-11-30, 158",
        "CN-XJ, 2022-06-03, 98",
        "CN-XJ, 2022-06-04, 158",
        "CN, 2022-11-01, 98"
    })
    void countsWhatHoldsOnThatDayInThatPlace(String place, LocalDate day, int days) {
        Entitled entitled = rule.count(ShippedKnowledge.get(), Facts.of(new Jurisdiction(place), day));
        if (days < 0) {
            assertThat(entitled).isEqualTo(new Entitled.NotConfirmed("maternity_leave"));
            return;
        }
        assertThat(entitled).isInstanceOfSatisfying(Entitled.Counted.class, counted -> {
            assertThat(counted.results().get(0).atLeast()).isEqualTo(String.valueOf(days));
            assertThat(counted.results().get(0).isExact()).isTrue();
            assertThat(counted.localUnknown()).isEqualTo(days <= 98);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // place, day before the first on which more than the national days is known, least and most from then on
        "CN-HE, 2021-11-29, 158, 188",
        "CN-ZJ, 2021-11-24, 158, 188",
        "CN-GX, 2022-04-12, 158, 178",
        "CN-FJ, 2022-03-29, 158, 180",
        "CN-SN, 2022-05-25, 158, 183",
        "CN-HA, 2021-11-26, 187, 190",
        "CN-HI, 2016-12-30, 187, 190"
    })
    void givesBoundsWhereOneFactDecidesOrTheEmployerDoes(String place, LocalDate dayBefore, String least, String most) {
        Facts before = Facts.of(new Jurisdiction(place), dayBefore);
        assertThat(days(before).atMost()).isEqualTo("98");
        assertThat(counted(before).localUnknown()).isTrue();
        Facts after = Facts.of(new Jurisdiction(place), dayBefore.plusDays(1));
        assertThat(days(after).atLeast()).isEqualTo(least);
        assertThat(days(after).atMost()).isEqualTo(most);
        assertThat(counted(after).localUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CN-ZJ, 1, 158",
        "CN-ZJ, 2, 188",
        "CN-ZJ, 3, 188",
        "CN-GX, 1, 158",
        "CN-GX, 2, 168",
        "CN-GX, 3, 178",
        "CN-HE, 1, 158",
        "CN-HE, 2, 158",
        "CN-HE, 3, 188",
        "CN-GD, 3, 178"
    })
    void inSomeProvincesItDependsOnWhichChildItIs(String place, int child, String days) {
        Facts facts = Facts.of(new Jurisdiction(place), TODAY).with(Fact.CHILD_ORDER, child);
        assertThat(days(facts).atLeast()).isEqualTo(days);
        assertThat(days(facts).isExact()).isTrue();
        assertThat(counted(facts).localUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CN-ZJ, 4", "CN-GX, 4", "CN-SN, 5", "CN-NM, 3"})
    void whereTheTextOrOurKnowledgeEndsTheDaysAreTheLeast(String place, int child) {
        Facts facts = Facts.of(new Jurisdiction(place), TODAY)
                .with(Fact.CHILD_ORDER, child)
                .with(Fact.PREPREGNANCY_CHECK, false);
        assertThat(days(facts).atMost()).isEqualTo("158");
        assertThat(counted(facts).localUnknown()).isTrue();
    }

    @Test
    void asksForTheFactThatDecides() {
        assertThat(counted(Facts.of(new Jurisdiction("CN-ZJ"), TODAY)).wouldSettle())
                .contains(Fact.CHILD_ORDER);
        assertThat(counted(Facts.of(new Jurisdiction("CN-HA"), TODAY)).wouldSettle())
                .contains(Fact.STARTS_ON);
        Facts shaanxi = Facts.of(new Jurisdiction("CN-SN"), TODAY).with(Fact.CHILD_ORDER, 2);
        assertThat(counted(shaanxi).wouldSettle()).contains(Fact.PREPREGNANCY_CHECK);
        assertThat(counted(shaanxi.with(Fact.PREPREGNANCY_CHECK, true)).wouldSettle())
                .isEmpty();
        assertThat(counted(Facts.of(new Jurisdiction("CN-FJ"), TODAY)).wouldSettle())
                .isEmpty();
    }

    @Test
    void wholeLeavesLeaveOpenWhetherBabiesAddToThem() {
        Facts gansu = Facts.of(new Jurisdiction("CN-GS"), TODAY).with(Fact.BABIES, 3);
        assertThat(amounts(days(gansu))).containsExactly(180, 30);
        assertThat(days(gansu).atLeast()).isEqualTo("180");
        assertThat(days(gansu).atMost()).isEqualTo("210");
        assertThat(counted(gansu).wouldSettle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 98 days on: 7 June, 8 February of a common year, 9 February of a leap year, 29 November
        "2026-03-01, 190, 2026-09-07",
        "2026-11-02, 187, 2027-05-08",
        "2027-11-03, 188, 2028-05-09",
        "2026-08-23, 189, 2027-02-28"
    })
    void monthsAreThoseOfTheCalendar(LocalDate starts, String days, String back) {
        Facts facts = Facts.of(new Jurisdiction("CN-HA"), TODAY).with(Fact.STARTS_ON, starts);
        assertThat(days(facts).atLeast()).isEqualTo(days);
        assertThat(days(facts).isExact()).isTrue();
        assertThat(returnsOn(facts)).contains(back);
    }

    @ParameterizedTest
    @CsvSource({"CN-AH", "CN-JS"})
    void whereHolidaysProlongTheLeaveOnlyTheEarliestDayBackIsSaid(String place) {
        Facts facts = Facts.of(new Jurisdiction(place), TODAY).with(Fact.STARTS_ON, LocalDate.of(2026, 3, 1));
        assertThat(returnsOn(facts)).isEmpty();
        // 158 days end on 5 August; Qingming, two days of Labour Day and Dragon Boat lie within.
        assertThat(counted(facts).result("returns_after_holidays").orElseThrow().atLeast())
                .isEqualTo("2026-08-10");
        assertThat(counted(facts).result("returns_not_before")).isEmpty();
    }

    @Test
    void whereTheHolidaysOfAYearAreNotHeldTheyAreLeftOut() {
        Facts facts = Facts.of(new Jurisdiction("CN-AH"), TODAY).with(Fact.STARTS_ON, LocalDate.of(2027, 12, 1));
        assertThat(counted(facts).result("returns_after_holidays")).isEmpty();
        assertThat(counted(facts).result("returns_not_before").orElseThrow().atLeast())
                .isEqualTo("2028-05-07");
    }

    @Test
    void guangdongAddsMoreForADifficultBirth() {
        Facts facts = Facts.of(new Jurisdiction("CN-GD"), TODAY).with(Fact.DIFFICULT_BIRTH, true);
        assertThat(amounts(days(facts))).containsExactly(98, 80, 30);
    }

    @Test
    void restsBeforeAndAfterTheAmendmentOnDifferentProvisions() {
        Step before =
                days(Facts.of(SHANDONG, LocalDate.of(2022, 10, 31))).steps().get(1);
        Step after = days(Facts.of(SHANDONG, LocalDate.of(2022, 11, 1))).steps().get(1);
        assertThat(before.value().citations().get(0).source().id()).isEqualTo("sd-population-regulation-2016");
        assertThat(after.value().citations().get(0).source().id()).isEqualTo("sd-population-regulation");
    }

    @Test
    void addsTheSameForEachFurtherBaby() {
        assertThat(amounts(days(birth(1, Optional.of(false), false)))).containsExactly(98, 60);
        assertThat(amounts(days(birth(2, Optional.of(false), false)))).containsExactly(98, 60, 15);
        assertThat(amounts(days(birth(4, Optional.of(false), false)))).containsExactly(98, 60, 45);
    }

    @Test
    void addsForADifficultBirthOnlyWhenItIsSaid() {
        assertThat(days(birth(2, Optional.of(true), false)).atLeast()).isEqualTo("188");
        assertThat(days(birth(2, Optional.of(true), true)).atLeast()).isEqualTo("188");
        assertThat(days(birth(2, Optional.of(false), true)).atMost()).isEqualTo("173");
    }

    @Test
    void aCaesareanAloneLeavesItOpenWhetherTheBirthWasDifficult() {
        Result counted = days(birth(2, Optional.empty(), true));
        assertThat(counted.atLeast()).isEqualTo("173");
        assertThat(counted.atMost()).isEqualTo("188");
        assertThat(counted.isExact()).isFalse();
        assertThat(counted.steps()).extracting(Step::certain).containsExactly(true, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-08-06",
        "2027-12-01, 2028-05-07",
        "2026-12-01, 2027-05-08",
        "2028-02-29, 2028-08-05",
        "2026-07-27, 2027-01-01"
    })
    void sheIsBackTheDayAfterTheLastDayOfTheLeave(LocalDate starts, LocalDate back) {
        Facts facts = Facts.of(SHANDONG, TODAY).with(Fact.STARTS_ON, starts);
        assertThat(returnsOn(facts)).contains(back.toString());
        assertThat(starts.plusDays(158)).isEqualTo(back);
    }

    @Test
    void theDayBackIsThatOfWhatIsCertain() {
        Facts facts = birth(2, Optional.empty(), true).with(Fact.STARTS_ON, LocalDate.of(2026, 3, 1));
        assertThat(returnsOn(facts))
                .contains(LocalDate.of(2026, 3, 1).plusDays(173).toString());
    }

    @Test
    void withoutAFirstDayThereIsNoDayBack() {
        assertThat(returnsOn(Facts.of(SHANDONG, TODAY))).isEmpty();
    }

    @Test
    void refusesFactsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> birth(0, Optional.empty(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of(SHANDONG, TODAY).with(Fact.MONTHS_OF_PREGNANCY, new BigDecimal("11.5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of(SHANDONG, TODAY).withText(Fact.MONTHS_OF_PREGNANCY, "-0.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Result.bounds("days", Unit.DAY, BigDecimal.TEN, BigDecimal.ONE, List.of()));
    }

    @Nested
    class WithFiguresThatAreNotKnown {

        @TempDir
        Path folder;

        private Entitled count(Knowledge knowledge, int babies, boolean difficult) {
            return rule.count(knowledge, birth(babies, Optional.of(difficult), false));
        }

        @Test
        void aLocalFigureThatIsUnverifiedIsNotCountedAndNotReplacedByAnother() {
            Knowledge knowledge = SmallKnowledge.in(folder)
                    .replace(
                            SmallKnowledge.LOCAL_LEAVE,
                            "provision: 第二十五条}]",
                            "provision: 第二十五条}], verified: unverified")
                    .knowledge();
            assertThat(count(knowledge, 1, false)).isInstanceOfSatisfying(Entitled.Counted.class, days -> {
                assertThat(amounts(days.results().get(0))).containsExactly(98);
                assertThat(days.localUnknown()).isTrue();
            });
        }

        @Test
        void withoutTheFigureThatTheCaseNeedsNothingIsCounted() {
            Knowledge knowledge = SmallKnowledge.in(folder).knowledge();
            assertThat(count(knowledge, 1, false)).isInstanceOf(Entitled.Counted.class);
            assertThat(count(knowledge, 2, false)).isEqualTo(new Entitled.NotConfirmed("multiple_birth_leave"));
            assertThat(count(knowledge, 1, true)).isEqualTo(new Entitled.NotConfirmed("difficult_birth_leave"));
        }
    }
}
