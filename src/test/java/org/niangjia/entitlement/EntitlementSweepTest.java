package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.ByPlace;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Verified;
import org.niangjia.question.Jurisdiction;

/** Over all days, places and cases: no rule fails, and no figure is used outside the days and places in which it holds. */
class EntitlementSweepTest {

    private final Knowledge knowledge = ShippedKnowledge.get();

    @ParameterizedTest
    @ValueSource(strings = {"maternity_leave", "miscarriage_leave"})
    void neverFailsAndNeverUsesAFigureThatDoesNotHold(String name) {
        Rule rule = Rule.named(name).orElseThrow();
        int counted = 0;
        for (Jurisdiction place : knowledge.places().keySet()) {
            for (LocalDate day : days()) {
                for (Facts facts : cases(place, day)) {
                    Entitled entitled = rule.count(knowledge, facts);
                    if (entitled instanceof Entitled.Days days) {
                        holds(days, place, day);
                        counted++;
                    } else {
                        assertThat(day).isBefore(LocalDate.of(2012, 4, 28));
                    }
                }
            }
        }
        assertThat(counted).isGreaterThan(90_000);
    }

    private void holds(Entitled.Days days, Jurisdiction place, LocalDate day) {
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (Step step : days.steps()) {
            Optional<ByPlace.Found<ParameterValue>> holding =
                    knowledge.figure(step.parameter().name(), place, day);
            if (holding.isEmpty()
                    || !holding.get().content().equals(step.value())
                    || holding.get().since().isAfter(day)
                    || !place.lineage().contains(holding.get().jurisdiction())
                    || step.value().verified() == Verified.UNVERIFIED) {
                throw new AssertionError(step + " does not hold in " + place + " on " + day);
            }
            all = all.add(step.amount());
            certain = step.certain() ? certain.add(step.amount()) : certain;
        }
        boolean alternatives = days.steps().size() == 2 && !days.steps().get(1).certain() && days.atMost() == 42;
        if (days.atLeast() != certain.intValueExact() || (!alternatives && days.atMost() != all.intValueExact())) {
            throw new AssertionError(days + " is not the sum of its steps");
        }
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2009, 12, 31); day.getYear() < 2031; day = day.plusDays(61)) {
            days.add(day);
        }
        knowledge
                .parameters()
                .values()
                .forEach(parameter -> parameter
                        .values()
                        .dated()
                        .values()
                        .forEach(dated -> dated.byStart()
                                .keySet()
                                .forEach(start -> days.addAll(List.of(start.minusDays(1), start, start.plusDays(1))))));
        return days;
    }

    private static List<Facts> cases(Jurisdiction place, LocalDate day) {
        List<Facts> cases = new ArrayList<>(List.of(Facts.of(place, day)));
        for (int babies = 1; babies <= 3; babies += 2) {
            for (Optional<Boolean> difficult :
                    List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
                cases.add(new Facts(
                        place, day, Optional.of(babies), difficult, true, Optional.of(3.5 + babies), Optional.of(day)));
            }
        }
        return cases;
    }
}
