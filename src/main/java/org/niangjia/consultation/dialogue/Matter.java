package org.niangjia.consultation.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/**
 * What a conversation is about: the intent that was answered last and what she told of her case so far, so that 那双胞胎呢 changes one fact and
 * keeps the rest. Immutable.
 *
 * @param intent the intent that was answered
 * @param place the place she named
 * @param day the day whose law she asked for, if it is not that of the question
 * @param told the facts by name as they are written in files, the last told last
 * @param asked names of the facts she was asked for
 * @param unknown names of the facts she said she does not know
 * @param guided whether she is led from fact to fact
 * @param somebodyElse whether it is asked of somebody else, so that neither the place nor the facts are hers: 我嫂子在广州
 */
public record Matter(
        String intent,
        Optional<Jurisdiction> place,
        Optional<LocalDate> day,
        Map<String, String> told,
        List<String> asked,
        Set<String> unknown,
        boolean guided,
        boolean somebodyElse) {

    /** The topic of the leaves after a loss. */
    public static final String AFTER_A_LOSS = "miscarriage_leave";

    /** Facts that say the same in two ways: the one told last counts. */
    private static final Set<Fact<?>> HOW_LONG_IT_TOOK = Set.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS);

    private static final List<Set<Fact<?>>> SAME = List.of(
            Set.of(Fact.BORN_ON, Fact.BORN_IN, Fact.CHILD_AGE),
            Set.of(Fact.OVERTIME_ON, Fact.OVERTIME_DATE),
            Set.of(Fact.SERVICE_MONTHS, Fact.HIRED_ON, Fact.HIRED_IN));

    public Matter {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
        asked = List.copyOf(asked);
        unknown = Set.copyOf(unknown);
    }

    /** A matter of which nothing was told. */
    public static Matter of(String intent) {
        return new Matter(intent, Optional.empty(), Optional.empty(), Map.of(), List.of(), Set.of(), false, false);
    }

    /** The topic of its intent. */
    public String topic() {
        return intent.replaceFirst("\\..*", "");
    }

    /** The facts that were told, as far as they are in the set. */
    public Facts facts(Jurisdiction where, LocalDate on, Set<Fact<?>> only) {
        Facts facts = Facts.of(where, on);
        for (Map.Entry<String, String> fact : told.entrySet()) {
            Fact<?> named = Fact.named(fact.getKey()).orElseThrow();
            if (only.contains(named)) {
                facts = facts.withText(named, fact.getValue());
            }
        }
        return facts;
    }

    /** The facts told, the last first. */
    public List<Fact<?>> lastTold() {
        List<Fact<?>> facts = new ArrayList<>();
        told.keySet().forEach(name -> Fact.named(name).ifPresent(facts::add));
        Collections.reverse(facts);
        return facts;
    }

    /** The same, with facts told later: each replaces what was said of it before. */
    public Matter with(Map<Fact<?>, Object> more) {
        Map<String, String> all = new LinkedHashMap<>(told);
        more.keySet()
                .forEach(fact -> SAME.stream()
                        .filter(same -> same.contains(fact))
                        .flatMap(Set::stream)
                        .map(Fact::name)
                        .forEach(all::remove));
        // Whether it was cut is said instead of whether it went smoothly, and the other way round.
        if (Boolean.FALSE.equals(more.get(Fact.DIFFICULT_BIRTH))) {
            all.remove(Fact.CAESAREAN.name());
        } else if (more.containsKey(Fact.CAESAREAN)) {
            all.remove(Fact.DIFFICULT_BIRTH.name(), "false");
        }
        more.forEach((fact, value) -> {
            all.remove(fact.name());
            all.put(fact.name(), written(value));
        });
        return new Matter(intent, place, day, all, asked, unknown, guided, somebodyElse);
    }

    /** The same, as if these had not been told. */
    public Matter without(Set<Fact<?>> facts) {
        Map<String, String> rest = new LinkedHashMap<>(told);
        facts.forEach(fact -> rest.remove(fact.name()));
        return new Matter(intent, place, day, rest, asked, unknown, guided, somebodyElse);
    }

    /** Whether the facts tell of work on another kind of day than the one that was told of. */
    public boolean isOfAnotherDayThan(Map<Fact<?>, Object> facts) {
        Object kind = facts.get(Fact.OVERTIME_ON);
        String earlier = told.get(Fact.OVERTIME_ON.name());
        return kind != null && earlier != null && !earlier.equals(written(kind));
    }

    /** Without how long the work took where the facts tell of another kind of day: that says nothing of it. */
    public Matter ofTheDayIn(Map<Fact<?>, Object> facts) {
        return isOfAnotherDayThan(facts) ? without(HOW_LONG_IT_TOOK) : this;
    }

    /** Another question of the same case: nothing has been asked for yet. */
    public Matter about(String other) {
        return new Matter(other, place, day, told, List.of(), unknown, false, somebodyElse);
    }

    /** The same question of somebody else, of whom nothing is known but the place. */
    public Matter ofAnother() {
        return new Matter(intent, place, Optional.empty(), Map.of(), asked, Set.of(), guided, true);
    }

    /** The same of her husband, with whom she shares what was told: both had the check before the wedding. */
    Matter ofTheSpouse() {
        return new Matter(intent, place, day, told, asked, unknown, guided, true);
    }

    /** The same in another place; where it was if none is named. */
    public Matter in(Optional<Jurisdiction> other) {
        return other.isEmpty() ? this : new Matter(intent, other, day, told, asked, unknown, guided, somebodyElse);
    }

    /** The same by the law of another day; of that of the question if none is named. */
    public Matter on(Optional<LocalDate> other) {
        return new Matter(intent, place, other, told, asked, unknown, guided, somebodyElse);
    }

    /** The same, with the facts that she is asked for now. */
    public Matter asking(List<Fact<?>> facts) {
        return new Matter(
                intent, place, day, told, facts.stream().map(Fact::name).toList(), unknown, guided, somebodyElse);
    }

    /** The same, with the first fact that was asked for as it is written in files; {@link Choice#UNKNOWN} if it is not known. */
    public Matter answering(String value) {
        Optional<Fact<?>> fact =
                asked.isEmpty() || value.equals(Choice.UNKNOWN) ? Optional.empty() : Fact.named(asked.get(0));
        return fact.map(f -> answering(f, value)).orElseGet(this::withoutAnswer);
    }

    private <T> Matter answering(Fact<T> fact, String value) {
        try {
            return with(Map.of(fact, fact.parse(value)));
        } catch (IllegalArgumentException e) {
            // The button of another question.
            return this;
        }
    }

    /** The same, led from fact to fact. */
    public Matter ledOn() {
        return new Matter(intent, place, day, told, asked, unknown, true, somebodyElse);
    }

    /** The same, with the first fact that was asked for known to be unknown. */
    public Matter withoutAnswer() {
        Set<String> more = new HashSet<>(unknown);
        more.addAll(asked.subList(0, Math.min(1, asked.size())));
        return new Matter(intent, place, day, told, List.of(), more, guided, somebodyElse);
    }

    private static String written(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }
}
