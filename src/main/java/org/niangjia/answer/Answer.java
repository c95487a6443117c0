package org.niangjia.answer;

import java.time.LocalDate;
import java.util.List;
import org.niangjia.entitlement.Result;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Verified;
import org.niangjia.question.Fact;
import org.niangjia.question.Jurisdiction;

/**
 * What may be said to a worker, with what it rests on. It cannot be built without a citation.
 *
 * @param results what comes out of her own case; none if she told nothing of it
 * @param asks the facts that, once told, let it be said more exactly
 * @param jurisdiction the place it was answered for
 * @param asOf the day it holds for
 * @param verified the least known thing it rests on; never {@link Verified#UNVERIFIED}
 */
public record Answer(
        Article article,
        AnswerText wording,
        List<Citation> citations,
        List<DerivationStep> derivation,
        List<Result> results,
        List<Fact<?>> asks,
        Verified verified,
        Jurisdiction jurisdiction,
        LocalDate asOf)
        implements Composed {

    public Answer {
        citations = List.copyOf(citations);
        derivation = List.copyOf(derivation);
        results = List.copyOf(results);
        asks = List.copyOf(asks);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("an answer needs a citation: " + article.id());
        }
        if (verified == Verified.UNVERIFIED) {
            throw new IllegalArgumentException("what is unverified is no answer: " + article.id());
        }
    }

    /** What she reads. */
    public String text() {
        return wording.whole();
    }
}
