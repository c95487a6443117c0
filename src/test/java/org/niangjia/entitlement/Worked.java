package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** What a rule makes of facts as they are written in files: {@code monthly_wage=6000 hired_on=2026-03-01}. */
final class Worked {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Worked() {}

    static Facts facts(LocalDate on, String told) {
        Facts facts = Facts.of(new Jurisdiction("CN-SD"), on);
        for (String fact : told.strip().split("\\s+", -1)) {
            int sign = fact.indexOf('=');
            if (sign > 0) {
                facts = facts.withText(Fact.named(fact.substring(0, sign)).orElseThrow(), fact.substring(sign + 1));
            }
        }
        return facts;
    }

    static Entitled entitled(Rule rule, LocalDate on, String told) {
        return rule.count(ShippedKnowledge.get(), facts(on, told));
    }

    static Entitled.Counted counted(Rule rule, String told) {
        Entitled entitled = entitled(rule, TODAY, told);
        assertThat(entitled).as(told).isInstanceOf(Entitled.Counted.class);
        return (Entitled.Counted) entitled;
    }

    /** A result as {@code 450}, or {@code 450..900} if it is not exact; empty if it was not worked out. */
    static Optional<String> figure(Entitled.Counted counted, String result) {
        return counted.result(result).map(r -> r.isExact() ? r.atLeast() : r.atLeast() + ".." + r.atMost());
    }
}
