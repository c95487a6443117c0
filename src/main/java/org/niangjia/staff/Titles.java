package org.niangjia.staff;

import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What intents are called, in a reader's language; a name that there is no intent of any more stays as it is. */
record Titles(Knowledge knowledge, Language language) {

    String intent(String name) {
        return knowledge
                .intent(name)
                .map(Intent::title)
                .map(title -> title.in(language))
                .orElse(name);
    }

    String place(Jurisdiction place) {
        return knowledge.place(place).map(known -> known.title().in(language)).orElse(place.code());
    }
}
