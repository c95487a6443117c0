package org.niangjia.staff;

import java.util.Map;
import java.util.TreeMap;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What intents and places are called, in a reader's language; a name that there is nothing of any more stays as it is. */
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

    String place(String code) {
        return place(new Jurisdiction(code));
    }

    /** The country and its provinces by their code; towns are named in a question. */
    Map<String, String> provinces() {
        Map<String, String> provinces = new TreeMap<>();
        knowledge.places().forEach((place, known) -> {
            if (place.code().length() <= "CN-SD".length()) {
                provinces.put(place.code(), known.title().in(language));
            }
        });
        return provinces;
    }

    /** Legal texts by their id. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        knowledge
                .sources()
                .forEach((id, source) -> sources.put(id, source.title().in(language)));
        return sources;
    }

    Map<String, String> departments() {
        Map<String, String> departments = new TreeMap<>();
        knowledge
                .departments()
                .forEach((id, department) ->
                        departments.put(id, department.title().in(language)));
        return departments;
    }
}
