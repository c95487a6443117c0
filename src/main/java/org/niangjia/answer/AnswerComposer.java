package org.niangjia.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Writes the answer of an article for a place, a day and a case: the version in force, its figures filled in, how they were counted, what
 * they rest on, and every reservation that belongs to it. Safe for use by several threads.
 */
public final class AnswerComposer {

    private final Knowledge knowledge;
    private final Texts texts;

    public AnswerComposer(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    public Composed compose(Article article, Facts facts, Language language) {
        return compose(article, facts, Asking.FIRST, language);
    }

    /** The answer in the course of a conversation. */
    public Composed compose(Article article, Facts facts, Asking asking, Language language) {
        return new Composition(knowledge, article, facts, asking, wording(language)).compose();
    }

    /** A fact that she told, as it stands in texts: 双胞胎 as 生了2个孩子. */
    public String told(Fact<?> fact, Object value, Language language) {
        return wording(language).told(fact, value);
    }

    /** What an article says by itself for a place and a day; nothing if nothing verified holds there and then. */
    public Optional<Substance> substance(Article article, Jurisdiction place, LocalDate day, Language language) {
        return new Composition(knowledge, article, Facts.of(place, day), Asking.FIRST, wording(language)).substance();
    }

    /** The place as its people call it. */
    public String placeName(Jurisdiction place, Language language) {
        return wording(language).place(place);
    }

    /** A day as it stands in texts. */
    public String day(LocalDate day, Language language) {
        return wording(language).day(day);
    }

    /** Title and number of a hotline, as it stands in texts. */
    public String hotline(String id, Language language) {
        return wording(language).hotline(id);
    }

    /** A provision as it stands in texts: title and article. */
    public String citation(Citation citation, Language language) {
        return wording(language).citation(citation);
    }

    /** Several provisions as they stand in texts: each source once. */
    public String citations(Collection<Citation> citations, Language language) {
        return wording(language).citations(citations);
    }

    private Wording wording(Language language) {
        return new Wording(knowledge, texts, language);
    }
}
