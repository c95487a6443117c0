package org.niangjia.staff;

import java.util.Optional;
import java.util.function.Function;
import org.niangjia.question.Language;

/** The title of an answer or of what is asked, as a form shows and takes it in both languages. */
record TitleFields(String zh, String en) {

    /** As it was typed, otherwise as it stands in a file. */
    static TitleFields shown(Visit visit, Function<Language, Optional<String>> inFile) {
        return new TitleFields(
                visit.field("title_zh").or(() -> inFile.apply(Language.ZH)).orElse(""),
                visit.field("title_en").or(() -> inFile.apply(Language.EN)).orElse(""));
    }

    /** As it was typed; empty if one of the languages was left out. */
    static Optional<TitleFields> typed(Visit visit) {
        return visit.field("title_zh").flatMap(zh -> visit.field("title_en").map(en -> new TitleFields(zh, en)));
    }
}
