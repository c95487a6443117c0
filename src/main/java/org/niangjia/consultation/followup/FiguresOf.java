package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
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

    /** The title of an intent, in the language of the words. */
    String title(String intent, String words) {
        return knowledge.intent(intent).orElseThrow().title().in(Language.of(words));
    }

    /** The facts that words tell. */
    Facts told(String words, LocalDate today) {
        return understander.facts(words, Facts.of(Jurisdiction.HOME, today));
    }

    /**
     * What words tell of a question that they do not name, and that its article counts with: 还有4天没休 of annual leave, where that is what is asked.
     *
     * @param known what they tell by themselves
     */
    public Map<Fact<?>, Object> toldOf(String intent, String words, Facts known) {
        Set<Fact<?>> missing = new HashSet<>(of(intent));
        missing.removeAll(known.known().keySet());
        if (missing.isEmpty()) {
            return Map.of();
        }
        String name = Understander.nameOf(title(intent, words));
        Map<Fact<?>, Object> told =
                new HashMap<>(understander.facts(name + "，" + words, known).known());
        told.keySet().retainAll(missing);
        // Its name may tell something too.
        told.keySet().removeAll(understander.facts(name, known).known().keySet());
        return told;
    }
}
