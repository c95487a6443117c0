package org.niangjia.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    private final @Nullable Entitled entitled;

    CountedBlock(Wording wording, Facts facts, @Nullable Entitled entitled) {
        this.wording = wording;
        this.facts = facts;
        this.entitled = entitled;
    }

    /** The lines, each beginning on a new one; empty if nothing was worked out. */
    String text() {
        if (!(entitled instanceof Entitled.Counted counted)) {
            return "";
        }
        StringBuilder block = new StringBuilder();
        counted.steps().forEach(step -> block.append('\n').append(line(step)));
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

    /** What she could tell so that it can be said more exactly. */
    Optional<String> asks() {
        if (entitled instanceof Entitled.Needs needs) {
            return Optional.of(wording.text("needs", facts(needs.facts())));
        }
        return entitled instanceof Entitled.Counted counted
                ? counted.wouldSettle().map(fact -> wording.text("would_settle", facts(List.of(fact))))
                : Optional.empty();
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
