package org.niangjia.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Finds what is still worth asking: a fact whose likely value would change what comes out. Pure. */
public final class OpenFacts {

    /** A value of each fact that a guided count may ask for without need, other than what is taken for granted. */
    private static final Map<Fact<?>, List<String>> PROBES = Map.of(
            Fact.BABIES, List.of("2"),
            Fact.CHILD_ORDER, List.of("2", "3"),
            Fact.DIFFICULT_BIRTH, List.of("true"),
            Fact.LIVING_APART, List.of("true"),
            Fact.PREPREGNANCY_CHECK, List.of("true"),
            Fact.PREMARITAL_CHECK, List.of("true"),
            Fact.CHILDREN, List.of("2"));

    private OpenFacts() {}

    /**
     * The next fact that would change what a rule gives for a case, if there is one.
     *
     * @param unknown names of facts that she does not know
     */
    public static Optional<Fact<?>> next(Rule rule, Knowledge knowledge, Facts facts, Set<String> unknown) {
        if (!(rule.count(knowledge, facts) instanceof Entitled.Counted now)) {
            return Optional.empty();
        }
        for (Fact<?> fact : rule.dependsOn()) {
            boolean open = !facts.known().containsKey(fact) && !unknown.contains(fact.name());
            if (open
                    && PROBES.getOrDefault(fact, List.of()).stream()
                            .anyMatch(value -> changes(rule.count(knowledge, facts.withText(fact, value)), now))) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    private static boolean changes(Entitled other, Entitled.Counted now) {
        return other instanceof Entitled.Counted counted && !figures(counted).equals(figures(now));
    }

    private static List<String> figures(Entitled.Counted counted) {
        return counted.results().stream()
                .map(result -> result.name() + " " + result.atLeast() + " " + result.atMost())
                .toList();
    }
}
