package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.WorkedCase;

/** Checks the rules against the cases that staff worked out by hand. */
public final class WorkedCases {

    private WorkedCases() {}

    /** A problem for each case that comes out differently. */
    public static List<Problem> check(Knowledge knowledge) {
        return knowledge.workedCases().stream()
                .flatMap(worked -> check(knowledge, worked).stream())
                .toList();
    }

    private static List<Problem> check(Knowledge knowledge, WorkedCase worked) {
        Optional<Rule> rule = Rule.named(worked.rule());
        if (rule.isEmpty()) {
            return List.of(problem(
                    worked,
                    "there is no entitlement rule " + worked.rule(),
                    "name the file after one of " + Rule.BY_NAME.keySet()));
        }
        Entitled counted = rule.get().count(knowledge, facts(worked.facts()));
        List<Problem> problems = new ArrayList<>();
        WorkedCase.Expected expect = worked.expect();
        if (!(counted instanceof Entitled.Days days)) {
            if (!expect.notConfirmed()) {
                problems.add(different(worked, "days", expect.days(), "not confirmed"));
            }
            return problems;
        }
        if (expect.notConfirmed()) {
            problems.add(different(worked, "result", "not confirmed", days.atLeast()));
        }
        expect.days()
                .filter(d -> d != days.atLeast())
                .ifPresent(d -> problems.add(different(worked, "days", d, days.atLeast())));
        int most = expect.atMost().or(expect::days).orElse(days.atMost());
        if (most != days.atMost()) {
            problems.add(different(worked, "at most", most, days.atMost()));
        }
        List<BigDecimal> steps = days.steps().stream().map(Step::amount).toList();
        if (!expect.steps().isEmpty() && !sameNumbers(expect.steps(), steps)) {
            problems.add(different(worked, "steps", expect.steps(), steps));
        }
        expect.returnOn()
                .filter(day -> !days.returnsOn().equals(Optional.of(day)))
                .ifPresent(day -> problems.add(different(worked, "return on", day, days.returnsOn())));
        return problems;
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

    private static Facts facts(WorkedCase.Given given) {
        return new Facts(
                given.jurisdiction(),
                given.on(),
                given.babies(),
                given.difficultBirth(),
                given.caesarean(),
                given.monthsOfPregnancy(),
                given.startsOn());
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
