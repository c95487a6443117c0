package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class MarriageLeaveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MarriageLeave rule = new MarriageLeave();

    private Entitled count(Facts facts) {
        return rule.count(ShippedKnowledge.get(), facts);
    }

    private Entitled.Counted counted(Facts facts) {
        Entitled entitled = count(facts);
        assertThat(entitled).isInstanceOf(Entitled.Counted.class);
        return (Entitled.Counted) entitled;
    }

    private static Facts in(String place) {
        return Facts.of(new Jurisdiction(place), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        // place, the first day on which it is known, days
        "CN-SD, 2025-01-18, 15",
        "CN-TJ, 2021-11-29, 10",
        "CN-SX, 2021-09-29, 30",
        "CN-FJ, 2022-03-30, 15",
        "CN-SH, 2021-11-25, 7",
        "CN-XJ, 2022-06-04, 20"
    })
    void holdsFromItsFirstDayAndNotBefore(String place, LocalDate first, String days) {
        Jurisdiction there = new Jurisdiction(place);
        assertThat(counted(Facts.of(there, first)).results().get(0).atLeast()).isEqualTo(days);
        assertThat(count(Facts.of(there, first.minusDays(1)))).isEqualTo(new Entitled.NotConfirmed("marriage_leave"));
    }

    @Test
    void theMedicalCheckAddsInShandong() {
        Result open = counted(in("CN-SD")).results().get(0);
        assertThat(open.atLeast()).isEqualTo("15");
        assertThat(open.atMost()).isEqualTo("18");
        assertThat(counted(in("CN-SD")).wouldSettle()).contains(Fact.PREMARITAL_CHECK);
        assertThat(counted(in("CN-SD").with(Fact.PREMARITAL_CHECK, true))
                        .results()
                        .get(0)
                        .atLeast())
                .isEqualTo("18");
        assertThat(counted(in("CN-SD").with(Fact.PREMARITAL_CHECK, false))
                        .results()
                        .get(0)
                        .atMost())
                .isEqualTo("15");
    }

    @Test
    void theMedicalCheckAddsNothingWhereNoTextSaysSo() {
        assertThat(counted(in("CN-SX").with(Fact.PREMARITAL_CHECK, true))
                        .results()
                        .get(0)
                        .atMost())
                .isEqualTo("30");
        assertThat(counted(in("CN-SX")).wouldSettle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CN-SH, 7", "CN-XJ, 20"})
    void whatIsOnTopOfUnknownNationalDaysIsNotCalledTheWhole(String place, String added) {
        assertThat(counted(in(place)).result("days")).isEmpty();
        assertThat(counted(in(place)).result("added_days").orElseThrow().atLeast())
                .isEqualTo(added);
    }

    @ParameterizedTest
    @CsvSource({"CN", "CN-GD", "CN-HB", "CN-HN"})
    void elsewhereNothingIsConfirmed(String place) {
        assertThat(count(in(place))).isEqualTo(new Entitled.NotConfirmed("marriage_leave"));
    }
}
