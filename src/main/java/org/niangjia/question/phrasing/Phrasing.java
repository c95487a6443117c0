package org.niangjia.question.phrasing;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which one thing is said, as a regular expression. It finds what {@link Pattern} finds; but it is tried only on words that have the
 * characters it {@linkplain Need needs}. Safe for use by several threads.
 */
public final class Phrasing {

    /** Fails at the first character, whatever stands there. */
    private static final Pattern NOWHERE = Pattern.compile("\\A(?!)");

    /** Times that it is tried before its needs are read: for the one question of a command that would take longer than it saves. */
    private static final int TRIED_FIRST = 8;

    private final String expression;

    // Two threads may compile it, or read its needs, at the same time; either result may be kept, and no count is
    // exact.
    private volatile @Nullable Pattern pattern;
    private volatile @Nullable Need need;
    private int tried;

    private Phrasing(String expression) {
        this.expression = expression;
    }

    /** Of a regular expression; that it can be compiled is found out at its first use, and for all of them by a test. */
    public static Phrasing of(String expression) {
        return new Phrasing(expression);
    }

    /** The same, with small and capital Latin letters for each other. */
    public static Phrasing inAnyCase(String expression) {
        return new Phrasing(NeedReader.ANY_CASE + expression);
    }

    public Matcher matcher(CharSequence words) {
        return (canStandIn(words) ? compiled() : NOWHERE).matcher(words);
    }

    /** Whether it stands anywhere in the words. */
    public boolean isIn(CharSequence words) {
        return canStandIn(words) && compiled().matcher(words).find();
    }

    /** Whether the words begin with it. */
    public boolean begins(CharSequence words) {
        return canStandIn(words) && compiled().matcher(words).lookingAt();
    }

    /** Whether it is all of the words. */
    public boolean isAllOf(CharSequence words) {
        return canStandIn(words) && compiled().matcher(words).matches();
    }

    /** The words between those that it is. */
    public Stream<String> splitAsStream(CharSequence words) {
        return compiled().splitAsStream(words);
    }

    /** The words between those that it is, as {@link Pattern#split(CharSequence, int)} cuts them. */
    public String[] split(CharSequence words, int limit) {
        return compiled().split(words, limit);
    }

    public Predicate<String> asPredicate() {
        return this::isIn;
    }

    public Predicate<String> asMatchPredicate() {
        return this::isAllOf;
    }

    /** The regular expression, to be part of another. */
    public String pattern() {
        return expression;
    }

    /** Never false where the expression would be found. */
    boolean canStandIn(CharSequence words) {
        Need known = need;
        if (known == null) {
            if (tried++ < TRIED_FIRST) {
                return true;
            }
            known = Need.of(expression);
            need = known;
        }
        return known.isMetBy(Signature.of(words));
    }

    Pattern compiled() {
        Pattern ready = pattern;
        if (ready == null) {
            ready = Pattern.compile(expression);
            pattern = ready;
        }
        return ready;
    }

    @Override
    public String toString() {
        return expression;
    }
}
