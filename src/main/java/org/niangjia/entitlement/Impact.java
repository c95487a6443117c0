package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Provision;
import org.niangjia.knowledge.ProvisionChange;
import org.niangjia.knowledge.Resting;
import org.niangjia.knowledge.WorkedCase;
import org.niangjia.question.Jurisdiction;

/**
 * What a change of law hits: every figure and answer that rests on the provision, and every worked case that counts with such a figure.
 *
 * @param hits by kind, file and line
 */
public record Impact(ProvisionChange change, List<Hit> hits) {

    public Impact {
        hits = List.copyOf(hits);
    }

    /**
     * Something that rests on a changed provision.
     *
     * @param kind {@code parameter}, {@code answer} or {@code worked_case}
     * @param since first day it holds; of a worked case the day it is worked out for
     * @param through the parameter by which it rests on the provision, if it does not cite it itself
     */
    public record Hit(
            String kind,
            String name,
            Jurisdiction place,
            LocalDate since,
            Optional<String> through,
            String file,
            int line) {}

    /** What each change hits. */
    public static List<Impact> of(Knowledge knowledge, List<Resting> resting, List<ProvisionChange> changes) {
        Map<WorkedCase, List<Step>> steps = new HashMap<>();
        Map<String, Set<String>> figuresOfRules = new HashMap<>();
        for (WorkedCase worked : knowledge.workedCases()) {
            List<Step> counted = WorkedCases.steps(knowledge, worked);
            steps.put(worked, counted);
            counted.forEach(step -> figuresOfRules
                    .computeIfAbsent(worked.rule(), rule -> new HashSet<>())
                    .add(step.parameter().name()));
        }
        return changes.stream()
                .map(change -> {
                    List<Hit> hits = new ArrayList<>(texts(resting, change.provision(), figuresOfRules));
                    steps.forEach((worked, counted) ->
                            workedCase(worked, counted, change.provision()).ifPresent(hits::add));
                    hits.sort(Comparator.comparing(Hit::kind)
                            .thenComparing(Hit::file)
                            .thenComparing(Hit::line));
                    return new Impact(change, hits);
                })
                .toList();
    }

    private static List<Hit> texts(
            List<Resting> resting, Provision provision, Map<String, Set<String>> figuresOfRules) {
        List<Resting> figures = resting.stream()
                .filter(one -> one.kind() == Resting.Kind.PARAMETER)
                .filter(one -> one.provisions().contains(provision))
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (Resting one : resting) {
            if (one.provisions().contains(provision)) {
                hits.add(hit(one, Optional.empty()));
            } else if (one.kind() == Resting.Kind.ANSWER) {
                Set<String> stated = new HashSet<>(one.figures());
                one.counts().ifPresent(rule -> stated.addAll(figuresOfRules.getOrDefault(rule, Set.of())));
                figures.stream()
                        .filter(figure -> stated.contains(figure.name()) && figure.meets(one))
                        .findFirst()
                        .ifPresent(figure -> hits.add(hit(one, Optional.of(figure.name()))));
            }
        }
        return hits;
    }

    private static Hit hit(Resting one, Optional<String> through) {
        return new Hit(one.kind().code(), one.name(), one.place(), one.span().since(), through, one.file(), one.line());
    }

    private static Optional<Hit> workedCase(WorkedCase worked, List<Step> counted, Provision provision) {
        return counted.stream()
                .filter(step -> step.value().citations().stream()
                        .anyMatch(c -> c.whole().equals(provision)))
                .findFirst()
                .map(step -> new Hit(
                        "worked_case",
                        worked.rule() + ": " + worked.name(),
                        worked.facts().place(),
                        worked.facts().on(),
                        Optional.of(step.parameter().name()),
                        worked.file(),
                        worked.line()));
    }
}
