package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * A conversation that must go as staff wrote it down. The build plays them all, and so does a revision before it is published.
 *
 * @param on the day on which it takes place
 * @param file where it stands, for problems
 */
public record GoldenConversation(
        String name,
        Optional<Jurisdiction> in,
        LocalDate on,
        Optional<Language> language,
        List<Turn> turns,
        String file,
        int line) {

    public GoldenConversation {
        turns = List.copyOf(turns);
    }

    /**
     * What is asked, and what the reply must be.
     *
     * @param kind the kind of reply; any if empty
     * @param articles the articles that may answer; any if empty
     * @param says what must stand in the text
     * @param neverSays what may not
     */
    public record Turn(
            String ask, Optional<String> kind, List<String> articles, List<String> says, List<String> neverSays) {

        public Turn {
            articles = List.copyOf(articles);
            says = List.copyOf(says);
            neverSays = List.copyOf(neverSays);
        }
    }
}
