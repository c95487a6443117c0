package org.niangjia.staff;

import java.util.List;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.YamlText;

/**
 * What the checks say of a form, and what workers would read.
 *
 * @param missing keys of texts
 * @param found problems of the files, with where each stands
 * @param previews empty as long as there are problems
 */
record Checked(List<String> missing, List<Found> found, List<Preview> previews) {

    Checked {
        missing = List.copyOf(missing);
        found = List.copyOf(found);
        previews = List.copyOf(previews);
    }

    boolean isGood() {
        return missing.isEmpty() && found.isEmpty();
    }

    /**
     * A problem.
     *
     * @param place keys that lead to what it is about, in the file; empty if that cannot be told
     */
    record Found(Problem problem, List<String> place) {

        /** @param text of the file, if it is one of the draft */
        static Found of(Problem problem, java.util.Optional<String> text) {
            return new Found(
                    problem,
                    text.flatMap(YamlText::parse)
                            .map(yaml -> yaml.placeOf(problem.line()))
                            .orElse(List.of()));
        }
    }

    /**
     * What is replied to an intent, in both languages.
     *
     * @param title what the intent is called, for the reader of the page
     */
    record Preview(String title, Reply zh, Reply en) {}
}
