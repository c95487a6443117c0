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

/**
 * Cases written in a line, {@code born_on=2026-03-10 babies=2}, worked out with the shipped figures: in Shandong and today, if nothing else is
 * said.
 */
final class Cases {

    static final String TODAY = "2026-11-22";
    static final LocalDate DAY = LocalDate.parse(TODAY);

    private static final String HERE = "CN-SD";
    private static final Pattern FACT = Pattern.compile("(\\w+)=(\\S+)");

    private Cases() {}

    /** Somebody there today, of whom nothing else is known. */
    static Facts in(String place) {
        return Facts.of(new Jurisdiction(place), DAY);
    }

    static Facts facts(String place, String on, String known) {
        Facts facts = Facts.of(new Jurisdiction(place), LocalDate.parse(on));
        Matcher fact = FACT.matcher(known);
        while (fact.find()) {
            facts = facts.withText(Fact.named(fact.group(1)).orElseThrow(), fact.group(2));
        }
        return facts;
    }

    static Entitled count(Rule rule, Facts facts) {
        return rule.count(ShippedKnowledge.get(), facts);
    }

    static Entitled count(Rule rule, String place, String on, String known) {
        return count(rule, facts(place, on, known));
    }

    static Entitled count(Rule rule, LocalDate on, String known) {
        return count(rule, HERE, on.toString(), known);
    }

    static Entitled count(Rule rule, String known) {
        return count(rule, HERE, TODAY, known);
    }

    static Entitled.Counted counted(Rule rule, Facts facts) {
        Entitled entitled = count(rule, facts);
        assertThat(entitled).as("%s", facts).isInstanceOf(Entitled.Counted.class);
        return (Entitled.Counted) entitled;
    }

    static Entitled.Counted counted(Rule rule, String place, String on, String known) {
        return counted(rule, facts(place, on, known));
    }

    static Entitled.Counted counted(Rule rule, String known) {
        return counted(rule, HERE, TODAY, known);
    }

    /** A result as {@code 450}, or as {@code 450..900} if it is not exact; empty if it was not worked out. */
    static Optional<String> figure(Entitled.Counted counted, String result) {
        return Optional.of(written(counted.result(result))).filter(written -> !written.isEmpty());
    }

    /** The same, with empty words if it was not worked out. */
    static String result(Rule rule, String place, String on, String known, String name) {
        return written(counted(rule, place, on, known).result(name));
    }

    static String written(Optional<Result> result) {
        return result.map(r -> r.isExact() ? r.atLeast() : r.atLeast() + ".." + r.atMost())
                .orElse("");
    }
}
