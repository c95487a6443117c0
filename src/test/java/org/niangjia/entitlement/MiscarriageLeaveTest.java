package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.SmallKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class MiscarriageLeaveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final MiscarriageLeave rule = new MiscarriageLeave();

    private static Facts after(Optional<Double> months, LocalDate on, Optional<LocalDate> starts) {
        return Facts.of(new Jurisdiction("CN-SD"), on)
                .withIf(Fact.MONTHS_OF_PREGNANCY, months.map(BigDecimal::valueOf))
                .withIf(Fact.STARTS_ON, starts);
    }

    @ParameterizedTest
    @CsvSource({"0, 15", "1.5, 15", "3.9, 15", "3.999, 15", "4, 42", "4.1, 42", "7, 42", "11, 42"})
    void dependsOnWhetherFourMonthsAreCompleted(double months, int days) {
        assertThat(rule.count(ShippedKnowledge.get(), after(Optional.of(months), TODAY, Optional.of(TODAY))))
                .isInstanceOfSatisfying(Entitled.Counted.class, counted -> {
                    assertThat(counted.results().get(0).atLeast()).isEqualTo(String.valueOf(days));
                    assertThat(counted.results().get(0).isExact()).isTrue();
                    assertThat(counted.steps()).hasSize(1);
                    assertThat(counted.result("returns_on").orElseThrow().atLeast())
                            .isEqualTo(TODAY.plusDays(days).toString());
                });
    }

    @Test
    void givesBoundsIfTheMonthsAreNotKnown() {
        assertThat(rule.count(ShippedKnowledge.get(), after(Optional.empty(), TODAY, Optional.of(TODAY))))
                .isInstanceOfSatisfying(Entitled.Counted.class, counted -> {
                    assertThat(counted.results().get(0).atLeast()).isEqualTo("15");
                    assertThat(counted.results().get(0).atMost()).isEqualTo("42");
                    assertThat(counted.wouldSettle()).contains(Fact.MONTHS_OF_PREGNANCY);
                    assertThat(counted.steps()).extracting(Step::certain).containsExactly(true, false);
                    Result last = counted.result("last_day").orElseThrow();
                    assertThat(last.atLeast()).isEqualTo(TODAY.plusDays(14).toString());
                    assertThat(last.atMost()).isEqualTo(TODAY.plusDays(41).toString());
                });
    }

    @ParameterizedTest
    @CsvSource({"3.9, 15, 30", "4, 42, 42", "6.9, 42, 42", "7, 75, 75"})
    void guangdongHasATableOfItsOwn(BigDecimal months, String least, String most) {
        Facts facts = Facts.of(new Jurisdiction("CN-GD"), TODAY).with(Fact.MONTHS_OF_PREGNANCY, months);
        assertThat(rule.count(ShippedKnowledge.get(), facts))
                .isInstanceOfSatisfying(Entitled.Counted.class, counted -> {
                    assertThat(counted.results().get(0).atLeast()).isEqualTo(least);
                    assertThat(counted.results().get(0).atMost()).isEqualTo(most);
                    assertThat(counted.wouldSettle()).isEmpty();
                });
    }

    @Test
    void guangdongsTableIsNotUsedBeforeItIsKnownToHold() {
        Facts facts = Facts.of(new Jurisdiction("CN-GD"), LocalDate.of(2021, 11, 30))
                .with(Fact.MONTHS_OF_PREGNANCY, BigDecimal.valueOf(8));
        assertThat(rule.count(ShippedKnowledge.get(), facts))
                .isInstanceOfSatisfying(
                        Entitled.Counted.class,
                        counted -> assertThat(counted.results().get(0).atMost()).isEqualTo("42"));
    }

    @Test
    void nothingIsConfirmedBeforeTheSpecialProvisions() {
        LocalDate first = LocalDate.of(2012, 4, 28);
        assertThat(rule.count(ShippedKnowledge.get(), after(Optional.of(2.0), first, Optional.empty())))
                .isInstanceOf(Entitled.Counted.class);
        assertThat(rule.count(ShippedKnowledge.get(), after(Optional.of(2.0), first.minusDays(1), Optional.empty())))
                .isInstanceOf(Entitled.NotConfirmed.class);
    }

    @Test
    void aLimitThatIsUnverifiedDecidesNothing(@TempDir Path folder) {
        SmallKnowledge small = SmallKnowledge.in(folder);
        for (String name : new String[] {"early", "late", "months"}) {
            small.write("knowledge/parameters/miscarriage_leave_" + name + ".yaml", """
                    parameter: miscarriage_leave_%s
                    unit: day
                    description: {zh: 流产, en: miscarriage}
                    values:
                      CN:
                        2012-04-28: {value: 4, citations: [{source: national-law, provision: 第七条}]%s}
                    """.formatted(
                            name, name.equals("months") ? ", verified: unverified" : ""));
        }
        assertThat(rule.count(small.knowledge(), after(Optional.of(2.0), TODAY, Optional.empty())))
                .isInstanceOf(Entitled.NotConfirmed.class);
    }
}
