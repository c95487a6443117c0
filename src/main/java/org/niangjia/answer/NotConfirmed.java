package org.niangjia.answer;

import java.time.LocalDate;
import java.util.List;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Jurisdiction;

/**
 * Nothing verified holds for that place and day.
 *
 * @param text what to tell the worker: that it is not confirmed, what is known, and whom to ask
 * @param citations what the known part rests on; may be empty
 */
public record NotConfirmed(
        Article article, String text, List<Citation> citations, Jurisdiction jurisdiction, LocalDate asOf)
        implements Composed {

    public NotConfirmed {
        citations = List.copyOf(citations);
    }
}
