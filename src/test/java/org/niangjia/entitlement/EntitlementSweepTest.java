package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.Suite;
import org.niangjia.knowledge.ByPlace;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Verified;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Over all days, places and cases: no rule fails, and no figure is used outside the days and places in which it holds. */
class EntitlementSweepTest {

    private static final Knowledge KNOWLEDGE = ShippedKnowledge.get();

    /** Their figure is held for few places, or since 2022 or later only. */
    private static final Set<String> OF_ONE_PROVINCE =
            Set.of("sick_pay", "union_dismissal", "union_funds", "elderly_deduction", "legal_aid", "over_age_pay");
    /** Of one province, and only in years whose calendar is held; or of a text of 2025. */
    private static final Set<String> OF_FEW_YEARS =
            Set.of("union_opinion", "back_pay", "allowance_handling", "reimbursement_handling");

    private static Set<String> rules() {
        return Rules.names();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neverFailsAndNeverUsesAFigureThatDoesNotHold(String name) {
        Swept swept = Objects.requireNonNull(Sweep.ALL.get(name));
        assertThat(swept.failures()).isEmpty();
        assertThat(swept.counted())
                .isGreaterThan(OF_FEW_YEARS.contains(name) ? 20 : OF_ONE_PROVINCE.contains(name) ? 500 : 10_000);
    }

    /** What became of a rule: how many cases it counted, and the first where it failed. */
    private static final class Swept {

        private final Rule rule;
        private final List<Fact<?>> dependsOn;
        private final List<String> failures = new ArrayList<>();
        private int counted;

        private Swept(Rule rule) {
            this.rule = rule;
            dependsOn = rule.dependsOn();
        }

        List<String> failures() {
            return failures;
        }

        int counted() {
            return counted;
        }

        /**
         * Cases that differ in nothing on which the rule depends: they come to the same, so that each is worked out in the full suite only. By
         * what they tell, in order.
         */
        Collection<List<Facts>> alike(List<Facts> cases) {
            return cases.stream()
                    .collect(Collectors.groupingBy(
                            facts -> Suite.IS_FULL ? facts.known() : told(facts),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values();
        }

        private List<Optional<?>> told(Facts facts) {
            List<Optional<?>> told = new ArrayList<>(dependsOn.size());
            for (Fact<?> fact : dependsOn) {
                told.add(facts.get(fact));
            }
            return told;
        }

        /** The first of some cases that are alike, for all of them, in a place. */
        void count(List<Facts> alike, Jurisdiction place) {
            Facts facts = new Facts(place, alike.get(0).on(), alike.get(0).known());
            if (failures.isEmpty() && isCounted(facts)) {
                counted += alike.size();
            }
        }

        private boolean isCounted(Facts facts) {
            try {
                if (rule.count(KNOWLEDGE, facts) instanceof Entitled.Counted worked) {
                    for (Result result : worked.results()) {
                        result.steps().forEach(step -> holds(step, facts.place(), facts.on()));
                    }
                    return true;
                }
            } catch (RuntimeException | AssertionError e) {
                failures.add(facts + ": " + e);
            }
            return false;
        }
    }

    /** All rules over each case: what is told in the cases of a day is the same in every place. */
    private static final class Sweep {

        private static final Map<String, Swept> ALL = new TreeMap<>();

        static {
            rules().forEach(name -> ALL.put(name, new Swept(Rules.named(name).orElseThrow())));
            placesByDay().forEach((day, places) -> {
                List<Facts> cases = cases(day);
                ALL.values()
                        .forEach(swept -> swept.alike(cases)
                                .forEach(alike -> places.forEach(place -> swept.count(alike, place))));
            });
        }

        private static Map<LocalDate, List<Jurisdiction>> placesByDay() {
            Map<LocalDate, List<Jurisdiction>> placesByDay = new TreeMap<>();
            places().forEach(place -> days(place)
                    .forEach(day -> placesByDay
                            .computeIfAbsent(day, first -> new ArrayList<>())
                            .add(place)));
            return placesByDay;
        }
    }

    private static void holds(Step step, Jurisdiction place, LocalDate day) {
        Optional<ByPlace.Found<ParameterValue>> holding =
                KNOWLEDGE.figure(step.parameter().name(), place, day);
        if (holding.isEmpty()
                || !holding.get().content().equals(step.value())
                || !holding.get().since().equals(step.since())
                || step.since().isAfter(day)
                || !place.lineage().contains(holding.get().jurisdiction())
                || step.value().verified() == Verified.UNVERIFIED) {
            throw new AssertionError(step + " does not hold in " + place + " on " + day);
        }
    }

    /** A city without a figure of its own has those of its province: one such city is enough. */
    private static Set<Jurisdiction> places() {
        Set<Jurisdiction> places = new HashSet<>(Set.of(new Jurisdiction("CN-SD-370200")));
        KNOWLEDGE.places().keySet().stream()
                .filter(place -> place.lineage().size() < 3)
                .forEach(places::add);
        KNOWLEDGE
                .parameters()
                .values()
                .forEach(parameter -> places.addAll(parameter.values().dated().keySet()));
        return places;
    }

    /** Some of all days, and those around each on which a figure changes that holds in the place: what changes elsewhere is all one there. */
    private static Set<LocalDate> days(Jurisdiction place) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2009, 12, 31);
                day.getYear() < 2031;
                day = day.plusDays(Suite.IS_FULL ? 61 : 110)) {
            days.add(day);
        }
        KNOWLEDGE
                .parameters()
                .values()
                .forEach(parameter -> parameter.values().dated().forEach((where, dated) -> {
                    if (place.lineage().contains(where)) {
                        dated.byStart()
                                .keySet()
                                .forEach(start -> days.addAll(List.of(start.minusDays(1), start, start.plusDays(1))));
                    }
                }));
        return days;
    }

    private static List<Facts> cases(LocalDate day) {
        Facts nothing = Facts.of(Jurisdiction.NATIONAL, day);
        Facts caesarean = nothing.with(Fact.CAESAREAN, true).with(Fact.STARTS_ON, day);
        List<Facts> cases = new ArrayList<>(List.of(nothing, caesarean));
        for (int babies = 1; babies <= 3; babies++) {
            cases.add(caesarean
                    .with(Fact.BABIES, babies)
                    .with(Fact.CHILD_ORDER, babies)
                    .with(Fact.BORN_ON, day.minusYears(babies))
                    .with(Fact.LIVING_APART, babies > 2)
                    .with(Fact.PREMARITAL_CHECK, babies > 2)
                    .with(Fact.DIFFICULT_BIRTH, babies > 1)
                    .with(Fact.MONTHS_OF_PREGNANCY, BigDecimal.valueOf(3.5 + babies)));
        }
        cases.addAll(retiring(nothing));
        cases.addAll(money(nothing, day));
        cases.addAll(claims(nothing, day));
        return cases;
    }

    /** Women who are not concerned by the rise, in the middle of it and at its end, with and without the former age. */
    private static List<Facts> retiring(Facts nothing) {
        List<Facts> cases = new ArrayList<>(List.of(nothing.with(Fact.RETIRES_IN, "2033")));
        for (String born : List.of("1968-12", "1977-06", "1977", "1990-01")) {
            Facts told = nothing.with(Fact.WORKER_BORN_IN, born);
            cases.addAll(List.of(
                    told, told.with(Fact.FORMER_RETIREMENT_AGE, "50"), told.with(Fact.FORMER_RETIREMENT_AGE, "55")));
        }
        return cases;
    }

    /** Births, terms, breaches and accidents before, on and after the day asked for. */
    private static List<Facts> claims(Facts nothing, LocalDate day) {
        List<Facts> cases = new ArrayList<>();
        for (int months = -40; months <= 8; months += 16) {
            LocalDate then = day.plusMonths(months);
            cases.add(nothing.with(Fact.BORN_ON, then)
                    .with(Fact.TERM_ENDS_ON, day.plusDays(months))
                    .with(Fact.CHILD_ORDER, 2)
                    .with(Fact.BABIES, 2)
                    .with(Fact.MATERNITY_DAYS_TAKEN, 15)
                    .with(Fact.INFRINGED_ON, then)
                    .with(Fact.CLAIMED_ON, then.plusDays(90))
                    .with(Fact.ENDED_ON, day)
                    .with(Fact.BREACH_ENDED_ON, then.plusDays(40))
                    .with(Fact.AWARD_RECEIVED_ON, then)
                    .with(Fact.ARBITRATION_ACCEPTED_ON, then)
                    .with(Fact.RESIGNED_ON, then)
                    .with(Fact.OVERTIME_FROM, day)
                    .with(Fact.OVERTIME_UNTIL, day.plusDays(6))
                    .with(Fact.OPINION_RECEIVED_ON, then)
                    .with(Fact.APPLIED_ON, then)
                    .with(Fact.ORDER_MADE_ON, then)
                    .with(Fact.PAYDAY_OFF, then)
                    .with(Fact.ASSESSMENT_RECEIVED_ON, then)
                    .with(Fact.LOST_ON, then.minusDays(10))
                    .with(Fact.INJURED_ON, then));
            cases.add(nothing.with(Fact.BORN_ON, day.plusDays(80))
                    .with(Fact.ENDED_ON, day)
                    .with(Fact.TERM_ENDS_ON, day.plusDays(months))
                    .with(Fact.RENEWAL_REFUSED, true)
                    .with(Fact.AWARD_RECEIVED_ON, then)
                    .with(Fact.ANNULMENT, true)
                    .with(Fact.ASSESSMENT_ASKED_ON, then)
                    .with(Fact.ASSESSED_ON, then)
                    .with(Fact.INJURY_ACCEPTED_ON, then)
                    .with(Fact.CONTRACT_FILED_ON, then)
                    .with(Fact.BARGAINING_ASKED_ON, then)
                    .with(Fact.NON_COMPETE_FROM, then)
                    .with(Fact.OFFICE_SINCE, then)
                    .with(Fact.OFFICE_MONTHS, BigDecimal.valueOf(36)));
        }
        for (String age : List.of("0.67", "1", "2.92", "3")) {
            cases.add(nothing.withText(Fact.CHILD_AGE, age)
                    .with(Fact.CHILD_ORDER, 1)
                    .with(Fact.STARTS_ON, day)
                    .with(Fact.ALL_YEARS, true)
                    .with(Fact.OVERTIME_HOURS, BigDecimal.valueOf(40))
                    .with(Fact.ENDED_ON, day));
        }
        return cases;
    }

    /** Cases of wages, contracts and their ends: told in months, from a first day long ago and from one in the year itself. */
    private static List<Facts> money(Facts nothing, LocalDate day) {
        Facts wage = nothing.with(Fact.MONTHLY_WAGE, BigDecimal.valueOf(6000))
                .with(Fact.TRAINING_COST, BigDecimal.valueOf(12000))
                .with(Fact.BOND_MONTHS, BigDecimal.valueOf(36))
                .with(Fact.BOND_SERVED, BigDecimal.valueOf(24))
                .with(Fact.EMPLOYER_AVERAGE_WAGE, BigDecimal.valueOf(5000))
                .with(Fact.OVERTIME_HOURS, BigDecimal.valueOf(40))
                .with(Fact.TERM_MONTHS, BigDecimal.valueOf(36))
                .with(Fact.WORKED_YEARS, BigDecimal.TEN)
                .with(Fact.UNEMPLOYMENT_YEARS, BigDecimal.valueOf(5))
                .with(Fact.BENEFIT_MONTHS_LEFT, BigDecimal.valueOf(8))
                .with(Fact.MINIMUM_WAGE, BigDecimal.valueOf(6200))
                .with(Fact.UNDERPAID_MONTHS, BigDecimal.valueOf(3))
                .with(Fact.LEAVE_PAY_RECEIVED, BigDecimal.valueOf(2000))
                .with(Fact.LEAVE_DAY_PAY, BigDecimal.valueOf(150))
                .with(Fact.ADDED_LEAVE_PAY, BigDecimal.valueOf(2000))
                .with(Fact.ALLOWANCE_DIVISOR, BigDecimal.valueOf(30))
                .with(Fact.ALLOWANCE_DAYS, 98)
                .with(Fact.LEAVE_DAYS_ASKED, 98)
                .with(Fact.ALLOWANCE_A_DAY, BigDecimal.valueOf(130))
                .with(Fact.ALLOWANCE_RECEIVED, BigDecimal.valueOf(17_000))
                .with(Fact.WAGES_OVER_LEAVE, BigDecimal.valueOf(19_500))
                .with(Fact.INJURY_MONTHS, BigDecimal.valueOf(4))
                .with(Fact.INJURY_PAY_RECEIVED, BigDecimal.valueOf(2000))
                .with(Fact.MONTHS_WITHOUT_WORK, BigDecimal.valueOf(3))
                .with(Fact.LOCAL_AVERAGE_WAGE, BigDecimal.valueOf(7000))
                .with(Fact.OWED_WAGES, BigDecimal.valueOf(9000))
                .with(Fact.DAMAGE, BigDecimal.valueOf(3000))
                .with(Fact.WOMEN_AFFECTED, 3)
                .with(Fact.DEPOSIT_PAYERS, 6)
                .with(Fact.OWED_CONTRIBUTIONS, BigDecimal.valueOf(20000))
                .with(Fact.DAYS_LATE, 90)
                .with(Fact.ANNUAL_INCOME, BigDecimal.valueOf(72000))
                .with(Fact.DISABILITY_GRADE, 9)
                .with(Fact.NURSING_NEED, "most")
                .with(Fact.DECEASED_WAGE, BigDecimal.valueOf(5800))
                .with(Fact.PAYROLL, BigDecimal.valueOf(1_250_000))
                .with(Fact.NATIONAL_INCOME, BigDecimal.valueOf(50_000))
                .with(Fact.ONLY_CHILD_OF_THE_OLD, false)
                .with(Fact.LAST_MONTH_WAGE, BigDecimal.valueOf(6600))
                .with(Fact.PROBATION_MONTHS, BigDecimal.valueOf(8))
                .with(Fact.PROBATION_PAY, BigDecimal.valueOf(3000))
                .with(Fact.OTHERS_HOURLY_PAY, BigDecimal.valueOf(30))
                .with(Fact.PAY_BEFORE_CUT, BigDecimal.valueOf(6200))
                .with(Fact.PAY_AFTER_CUT, BigDecimal.valueOf(4700))
                .with(Fact.OTHERS_MONTHLY_PAY, BigDecimal.valueOf(400))
                .with(Fact.OWN_PART_OF_PAY, BigDecimal.ZERO)
                .with(Fact.MINIMUM_HOURLY_WAGE, BigDecimal.valueOf(26))
                .with(Fact.WORKED_HOURS, BigDecimal.valueOf(60))
                .with(Fact.AGREED_WAGE, BigDecimal.valueOf(7000));
        return List.of(
                wage.with(Fact.SERVICE_MONTHS, BigDecimal.valueOf(6.5))
                        .with(Fact.INSURED, false)
                        .with(Fact.ENDED_ON, day)
                        .with(Fact.REINSTATED_ON, day.plusDays(100))
                        .with(Fact.OWED_MONTHS, BigDecimal.valueOf(2.5))
                        .with(Fact.PROBATION_SERVED, BigDecimal.valueOf(5))
                        .with(Fact.SUPPORTERS, 3)
                        .with(Fact.CHECK_DAYS, BigDecimal.valueOf(1.5))
                        .with(Fact.DAILY_WAGE, BigDecimal.valueOf(160))
                        .with(Fact.DAYS_TAKEN, BigDecimal.ONE),
                wage.with(Fact.HIRED_ON, day.withDayOfYear(1))
                        .with(Fact.OVERTIME_ON, "rest_day")
                        .with(Fact.HOURLY_WAGE, BigDecimal.valueOf(25))
                        .with(Fact.PIECE_RATE, new BigDecimal("0.8"))
                        .with(Fact.OVERTIME_PIECES, BigDecimal.valueOf(100))
                        .with(Fact.CHECK_DAYS, BigDecimal.valueOf(1.5))
                        .with(Fact.CHECK_HOURS, BigDecimal.valueOf(3))
                        .with(Fact.CHECK_TIME_ASKED, true)
                        .with(Fact.UNUSED_DAYS, BigDecimal.valueOf(5)),
                wage.with(Fact.HIRED_ON, day.minusYears(20).minusDays(1))
                        .with(Fact.ENDED_ON, day)
                        .with(Fact.LOCAL_AVERAGE_WAGE, BigDecimal.valueOf(1500))
                        .with(Fact.WEEKDAY_HOURS, BigDecimal.valueOf(3))
                        .with(Fact.REST_DAY_HOURS, BigDecimal.valueOf(8))
                        .with(Fact.OVERTIME_ON, "holiday"));
    }
}
