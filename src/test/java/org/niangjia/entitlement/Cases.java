package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** Cases written in a line, {@code born_on=2026-03-10 babies=2}, worked out with the shipped figures. */
final class Cases {

    static final String TODAY = "2026-11-22";

    private static final Pattern FACT = Pattern.compile("(\\w+)=(\\S+)");

    private Cases() {}

    static Facts facts(String place, String on, String known) {
        Facts facts = Facts.of(new Jurisdiction(place), LocalDate.parse(on));
        Matcher fact = FACT.matcher(known);
        while (fact.find()) {
            facts = facts.withText(Fact.named(fact.group(1)).orElseThrow(), fact.group(2));
        }
        return facts;
    }

    static Entitled count(Rule rule, String place, String on, String known) {
        return rule.count(ShippedKnowledge.get(), facts(place, on, known));
    }

    static Entitled.Counted counted(Rule rule, String place, String on, String known) {
        Entitled entitled = count(rule, place, on, known);
        assertThat(entitled).isInstanceOf(Entitled.Counted.class);
        return (Entitled.Counted) entitled;
    }

    /** A result as {@code 3600}, or as {@code 3600..7200} if it is not exact; empty if it was not worked out. */
    static String result(Rule rule, String place, String on, String known, String name) {
        return written(counted(rule, place, on, known).result(name));
    }

    static String written(Optional<Result> result) {
        return result.map(r -> r.isExact() ? r.atLeast() : r.atLeast() + ".." + r.atMost())
                .orElse("");
    }
}
