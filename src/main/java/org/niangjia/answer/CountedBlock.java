package org.niangjia.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.entitlement.Entitled;
import org.niangjia.entitlement.Result;
import org.niangjia.entitlement.Step;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** How her own case counts: line by line, what comes out, and what would have to be known to say it more exactly. */
final class CountedBlock {

    private final Wording wording;
    private final Facts facts;
    private final Set<String> unknown;
    private final @Nullable Entitled entitled;

    CountedBlock(Wording wording, Facts facts, Set<String> unknown, @Nullable Entitled entitled) {
        this.wording = wording;
        this.facts = facts;
        this.unknown = unknown;
        this.entitled = entitled;
    }

    /** How it was counted, each line beginning on a new one; empty if nothing was worked out. */
    String steps() {
        return entitled instanceof Entitled.Counted counted
                ? counted.steps().stream().map(step -> "\n" + line(step)).collect(Collectors.joining())
                : "";
    }

    /** What comes out, each line beginning on a new one; empty if nothing was worked out. */
    String results() {
        if (!(entitled instanceof Entitled.Counted counted)) {
            return "";
        }
        StringBuilder block = new StringBuilder();
        counted.results().forEach(result -> block.append('\n').append(line(result)));
        if (counted.localUnknown() && !facts.place().isNational()) {
            String key = counted.results().get(0).unit() == Unit.YUAN
                    ? "counted.local_unknown.money"
                    : "counted.local_unknown";
            block.append('\n').append(wording.text(key, wording.place(facts.place())));
        }
        return block.toString();
    }

    /** Whether there is something worth showing to somebody who told nothing of her case: a sum, or what may still be added. */
    boolean isWorthShowing() {
        return entitled instanceof Entitled.Counted counted
                && (counted.steps().size() > 1
                        || (counted.localUnknown() && !facts.place().isNational()));
    }

    private String line(Step step) {
        String amount = wording.amount(plain(step.amount()), step.unit());
        String sum = step.working().equals(plain(step.amount()))
                ? amount
                : wording.text("counted.sum", step.working(), amount);
        return "· "
                + wording.text(
                        "counted.line",
                        label(step),
                        sum,
                        wording.citation(step.value().citations().get(0)));
    }

    /** What the step uses, and under which condition if that is open. */
    private String label(Step step) {
        String description = wording.of(step.parameter().description());
        return step.certain() ? description : condition(step) + description;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String condition(Step step) {
        return wording.textIfAny("counted.if." + step.parameter().name()).orElseGet(() -> wording.text("counted.if"));
    }

    private String line(Result result) {
        String label = wording.text("result." + result.name());
        if (!result.isExact()) {
            return wording.text(
                    result.unit() == Unit.DATE ? "counted.between" : "counted.bounds",
                    label,
                    wording.amount(result.atLeast(), result.unit()),
                    wording.amount(result.atMost(), result.unit()));
        }
        String amount = wording.amount(result.atLeast(), result.unit());
        return wording.text(
                "counted.result",
                label,
                result.working().isEmpty() ? amount : wording.text("counted.sum", result.working(), amount));
    }

    /** What she could tell so that it can be said more exactly, without what she does not know. */
    List<Fact<?>> asks() {
        List<Fact<?>> asks = List.of();
        if (entitled instanceof Entitled.Needs needs) {
            asks = needs.facts();
        } else if (entitled instanceof Entitled.Counted counted) {
            asks = counted.wouldSettle().map(List::<Fact<?>>of).orElse(List.of());
        }
        return asks.stream().filter(fact -> !unknown.contains(fact.name())).toList();
    }

    /** The same in words. */
    String asking() {
        List<Fact<?>> asks = asks();
        return asks.isEmpty()
                ? ""
                : wording.text(entitled instanceof Entitled.Needs ? "needs" : "would_settle", facts(asks));
    }

    private String facts(List<Fact<?>> named) {
        return named.stream()
                .map(fact -> wording.text("fact." + fact.name()))
                .collect(Collectors.joining(wording.text("facts.and")));
    }

    List<DerivationStep> derivation() {
        if (!(entitled instanceof Entitled.Counted counted)) {
            return List.of();
        }
        return counted.steps().stream()
                .map(step -> new DerivationStep(
                        label(step),
                        step.amount(),
                        step.unit(),
                        wording.citation(step.value().citations().get(0))))
                .toList();
    }
}
