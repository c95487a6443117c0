package org.niangjia.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns that have to be all of what somebody says: a wish, a greeting, a word that goes back. Each repetition in such a pattern takes a piece
 * of the thread's stack, so long words, which say more than that in any case, are not tried. Thread-safe.
 */
public final class WholeWords {

    /** Characters. */
    private static final int MOST = 200;

    private WholeWords() {}

    /** Whether the words are as the pattern says, and nothing else. */
    public static boolean are(Pattern pattern, String words) {
        return words.length() <= MOST && pattern.matcher(words).matches();
    }

    /** The groups of the pattern, if it is all of the words. */
    public static Optional<Matcher> in(Pattern pattern, String words) {
        return Optional.of(words)
                .filter(said -> said.length() <= MOST)
                .map(pattern::matcher)
                .filter(Matcher::matches);
    }
}
