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
        "CN, 2012-04-27, -1",
        "CN, 2012-04-28, 98",
        "CN-SD, 2012-04-27, -1",
        "CN-SD, 2012-04-28, 98",
        "CN-SD, 2016-01-21, 98",
        "CN-SD, 2016-01-22, 158",
        "CN-SD-370100, 2016-01-22, 158",
        "CN-SD, 2022-10-31, 158",
        "CN-SD, 2022-11-01, 158",
        "CN-SD-370200, 2022-11-01, 158",
        "CN-TJ, 2022-11-01, 98",
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
            assertThat(counted.localUnknown()).isEqualTo(days == 98);
        });
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
