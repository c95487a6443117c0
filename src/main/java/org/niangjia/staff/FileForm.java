package org.niangjia.staff;

import java.util.List;
import java.util.Map;
import org.niangjia.knowledge.Knowledge;

/** A form that changes files of a draft. What it shows stands in the draft's files, or was just typed. Safe for use by several threads. */
interface FileForm {

    /**
     * What was typed, as it would stand in the files.
     *
     * @param edits contents by path
     * @param problems keys of texts that say what is missing; then there are no edits
     * @param title what the draft is called, unless its writer calls it something else
     */
    record Typed(Map<String, String> edits, List<String> problems, String title) {
        public Typed {
            edits = Map.copyOf(edits);
            problems = List.copyOf(problems);
        }

        static Typed missing(List<String> problems) {
            return new Typed(Map.of(), problems, "");
        }
    }

    /** Whether there is anything to show for the address. */
    boolean isThere(Visit visit, Editing editing);

    /** The page with the form; what all forms share is added to it. */
    Page page(Visit visit, Editing editing);

    /** Reads what was typed. */
    Typed typed(Visit visit, Editing editing);

    /** Intents whose answers show what the form changes. */
    List<String> shownBy(Visit visit, Knowledge candidate);
}
