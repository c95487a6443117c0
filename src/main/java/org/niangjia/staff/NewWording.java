package org.niangjia.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.curation.ArticleFile;
import org.niangjia.knowledge.Knowledge;

/** A wording that is not there yet, as it was typed. */
record NewWording(String place, String from, String zh, String en, ArticleFile.Rests rests) {

    static NewWording typed(Visit visit) {
        return new NewWording(
                visit.field("new_place").orElse("CN-SD"),
                visit.field("new_from").orElse(""),
                visit.typed("new_zh"),
                visit.typed("new_en"),
                FormFields.rests(visit));
    }

    boolean isBegun() {
        return !from.isEmpty() || !zh.isBlank() || !en.isBlank();
    }

    /** Keys of texts that say what is missing. */
    List<String> missing(Knowledge knowledge) {
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("edit.day_missing", FormFields.isDay(from));
        given.put("edit.words_missing", !zh.isBlank() && !en.isBlank());
        given.put("edit.source_missing", FormFields.isGiven(rests, knowledge));
        return given.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
