package org.niangjia.staff;

import java.util.Optional;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** What intents are called, in a reader's language; a name that there is no intent of any more stays as it is. */
record Titles(Knowledge knowledge, Language language) {

    String intent(String name) {
        return knowledge.intent(name).map(Intent::title).map(title -> title.in(language)).orElse(name);
    }

    /** The title of an article that questions were answered with. */
    Optional<String> article(String id) {
        return Optional.ofNullable(knowledge.articles().get(id))
                .map(Article::title)
                .map(title -> title.in(language));
    }
}
