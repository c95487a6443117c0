package org.niangjia.consultation.followup;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/** Another child than the one that was counted: 那二宝呢 after 老大是2022年6月的. When one was born says nothing of the other. Thread-safe. */
final class AnotherChild {

    /** By what a child is called; 第二胎 and our second child may put right what was told of the same. */
    private static final Phrasing CALLED = Phrasing.of(
            "大宝|二宝|三宝|老大|老二|老三|大娃|二娃|小的(?:那个|这个)|\\b(?:other|older|elder|younger|eldest|youngest) (?:one|child|kid|baby|boy|girl|son|daughter)\\b");

    private static final Set<Fact<?>> WHEN_BORN = Set.of(Fact.BORN_ON, Fact.BORN_IN, Fact.CHILD_AGE);

    private AnotherChild() {}

    /** The matter without when the child before was born, if the facts are of another and do not correct that one. */
    static Matter from(Matter before, Map<Fact<?>, Object> facts, String words) {
        String order = before.told().get(Fact.CHILD_ORDER.name());
        Object now = facts.get(Fact.CHILD_ORDER);
        boolean another = now != null
                && !now.toString().equals(order)
                && CALLED.isIn(words)
                && !LeaningWords.correct(words)
                && Collections.disjoint(facts.keySet(), WHEN_BORN);
        return another ? before.without(WHEN_BORN) : before;
    }
}
