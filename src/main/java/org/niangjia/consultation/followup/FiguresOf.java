package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.Understander;

/** The facts that the articles count with, and those that words tell. Safe for use by several threads. */
public final class FiguresOf {

    private final Knowledge knowledge;
    private final Understander understander;

    public FiguresOf(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /** The facts that can change what the article of an intent says, in the order in which its rule looks at them. */
    public Set<Fact<?>> of(String intent) {
        return rule(intent)
                .flatMap(Rules::named)
                .map(Rule::dependsOn)
                .map(facts -> (Set<Fact<?>>) new LinkedHashSet<Fact<?>>(facts))
                .orElse(Set.of());
    }

    /** The rule by which the article of an intent counts. */
    Optional<String> rule(String intent) {
        return knowledge.articleOf(intent).flatMap(Article::counts);
    }

    /** The facts that words tell. */
    Facts told(String words, LocalDate today) {
        return understander.facts(words, Facts.of(Jurisdiction.HOME, today));
    }
}
