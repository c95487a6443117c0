package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.Verified;

/** The figures that hold for a case; one that is unverified counts as not known. */
final class Figures {

    private final Knowledge knowledge;
    private final Facts facts;

    Figures(Knowledge knowledge, Facts facts) {
        this.knowledge = knowledge;
        this.facts = facts;
    }

    /** A step that adds the figure of a parameter {@code times} times. */
    Optional<Step> step(String name, int times, boolean certain) {
        Parameter parameter = knowledge.parameters().get(name);
        if (parameter == null) {
            return Optional.empty();
        }
        return parameter
                .values()
                .find(facts.jurisdiction(), facts.on())
                .map(found -> found.content())
                .filter(value -> value.verified() != Verified.UNVERIFIED)
                .map(value -> new Step(parameter, value, value.number().multiply(BigDecimal.valueOf(times)), certain));
    }
}
