package org.niangjia.knowledge;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * A conversation that must go as staff wrote it down. The build plays them all, and so does a revision before it is published.
 *
 * @param on the day on which it begins
 * @param channels the channels on which it is played too, besides the consultation itself
 * @param file where it stands, for problems
 */
public record GoldenConversation(
        String name,
        Optional<Jurisdiction> in,
        LocalDate on,
        Optional<Language> language,
        List<String> channels,
        List<Turn> turns,
        String file,
        int line) {

    public GoldenConversation {
        channels = List.copyOf(channels);
        turns = List.copyOf(turns);
    }

    /**
     * What she does, and what the reply must be.
     *
     * @param words what is written, or the label of the button that is tapped
     * @param tapped whether it is a button
     * @param after how long after the turn before
     */
    public record Turn(String words, boolean tapped, Duration after, Expected expected) {

        /** A message on a telephone takes half a minute. */
        public static final Duration SOON = Duration.ofSeconds(30);

        /** Words that are written soon after those before. */
        public static Turn asking(String words, Expected expected) {
            return new Turn(words, false, SOON, expected);
        }

        /** A tap soon after the turn before. */
        public static Turn tapping(String label, Expected expected) {
            return new Turn(label, true, SOON, expected);
        }
    }

    /**
     * What the reply must be; what is empty may be anything.
     *
     * @param kind the kind of reply
     * @param articles the articles that may answer
     * @param says what must stand in the text
     * @param neverSays what may not
     * @param buttons labels that must stand below it
     * @param place whose law it must answer from
     * @param asOf the day whose law it must answer from
     * @param language the language it must be in
     */
    public record Expected(
            Optional<String> kind,
            List<String> articles,
            List<String> says,
            List<String> neverSays,
            List<String> buttons,
            Optional<Jurisdiction> place,
            Optional<LocalDate> asOf,
            Optional<Language> language) {

        public Expected {
            articles = List.copyOf(articles);
            says = List.copyOf(says);
            neverSays = List.copyOf(neverSays);
            buttons = List.copyOf(buttons);
        }

        /** Only kind, article and words are looked at. */
        public Expected(Optional<String> kind, List<String> articles, List<String> says, List<String> neverSays) {
            this(kind, articles, says, neverSays, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
