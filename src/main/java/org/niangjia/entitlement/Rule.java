package org.niangjia.entitlement;

import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;

/** A rule of law as code: a pure function of dated figures and the facts of a case. */
public interface Rule {

    Entitled count(Knowledge knowledge, Facts facts);

    /** The rules by the name that articles give in {@code counts}. */
    Map<String, Rule> BY_NAME =
            Map.of("maternity_leave", new MaternityLeave(), "miscarriage_leave", new MiscarriageLeave());

    static Optional<Rule> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
