package org.niangjia.question;

import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Phrasings that have to be all of what somebody says: a wish, a greeting, a word that goes back. Each repetition in such a phrasing takes a piece
 * of the thread's stack, so long words, which say more than that in any case, are not tried. Thread-safe.
 */
public final class WholeWords {

    /** Characters. */
    private static final int MOST = 200;

    private WholeWords() {}

    /** Whether the words are as the phrasing says, and nothing else. */
    public static boolean are(Phrasing phrasing, String words) {
        return words.length() <= MOST && phrasing.isAllOf(words);
    }

    /** The groups of the phrasing, if it is all of the words. */
    public static Optional<Matcher> in(Phrasing phrasing, String words) {
        return Optional.of(words)
                .filter(said -> said.length() <= MOST)
                .map(phrasing::matcher)
                .filter(Matcher::matches);
    }
}
