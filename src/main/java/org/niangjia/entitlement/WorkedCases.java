package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.WorkedCase;
import org.niangjia.question.Fact;

/** Checks the rules against the cases that staff worked out by hand. */
public final class WorkedCases {

    private WorkedCases() {}

    /** A problem for each thing that comes out differently. */
    public static List<Problem> check(Knowledge knowledge) {
        return knowledge.workedCases().stream()
                .flatMap(worked -> check(knowledge, worked).stream())
                .toList();
    }

    /** The steps by which a case is counted; none if its rule gives nothing. */
    static List<Step> steps(Knowledge knowledge, WorkedCase worked) {
        return Rules.named(worked.rule())
                .map(rule -> rule.count(knowledge, worked.facts()))
                .map(entitled -> entitled instanceof Entitled.Counted counted ? counted.steps() : List.<Step>of())
                .orElse(List.of());
    }

    private static List<Problem> check(Knowledge knowledge, WorkedCase worked) {
        Optional<Rule> rule = Rules.named(worked.rule());
        if (rule.isEmpty()) {
            return List.of(problem(
                    worked,
                    "there is no entitlement rule " + worked.rule(),
                    "name the file after one of " + Rules.names()));
        }
        Entitled entitled = rule.get().count(knowledge, worked.facts());
        WorkedCase.Expected expect = worked.expect();
        if (entitled instanceof Entitled.Counted counted) {
            return compare(worked, expect, counted);
        }
        if (entitled instanceof Entitled.Needs needs) {
            List<String> facts = needs.facts().stream().map(Fact::name).toList();
            return expect.needs().equals(facts)
                    ? List.of()
                    : List.of(different(worked, "result", expected(expect), "needs " + facts));
        }
        return expect.notConfirmed()
                ? List.of()
                : List.of(different(worked, "result", expected(expect), "not confirmed"));
    }

    private static List<Problem> compare(WorkedCase worked, WorkedCase.Expected expect, Entitled.Counted counted) {
        List<Problem> problems = new ArrayList<>();
        if (expect.notConfirmed() || !expect.needs().isEmpty()) {
            problems.add(different(
                    worked, "result", expected(expect), counted.results().get(0).atLeast()));
        }
        expect.results().forEach((name, bounds) -> {
            Optional<Result> result = counted.result(name);
            if (result.isEmpty()) {
                problems.add(different(worked, name, bounds, "not worked out"));
            } else if (!bounds.are(result.get().atLeast(), result.get().atMost())) {
                problems.add(different(
                        worked,
                        name,
                        bounds,
                        new WorkedCase.Bounds(
                                result.get().atLeast(), result.get().atMost())));
            }
        });
        List<BigDecimal> steps = counted.steps().stream().map(Step::amount).toList();
        if (!expect.steps().isEmpty() && !sameNumbers(expect.steps(), steps)) {
            problems.add(different(worked, "steps", expect.steps(), steps));
        }
        return problems;
    }

    private static String expected(WorkedCase.Expected expect) {
        if (expect.notConfirmed()) {
            return "not confirmed";
        }
        return expect.needs().isEmpty() ? expect.results().toString() : "needs " + expect.needs();
    }

    private static boolean sameNumbers(List<BigDecimal> expected, List<BigDecimal> counted) {
        if (expected.size() != counted.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).compareTo(counted.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Problem different(WorkedCase worked, String what, Object expected, Object counted) {
        return problem(
                worked,
                "worked case '" + worked.name() + "': " + what + " should be " + expected + ", but is " + counted,
                "correct the case, or the parameter or rule that it checks");
    }

    private static Problem problem(WorkedCase worked, String message, String fix) {
        return new Problem(worked.file(), worked.line(), message, fix);
    }
}
