package org.niangjia.question.phrasing;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Which characters, and which pairs of neighbours, stand in words: a bit for each of them. Several share a bit, so it may say that something
 * stands there which does not, never the other way round. Immutable.
 */
final class Signature {

    private static final int BIT = 10;

    /** Bits for characters, and as many for pairs; of a clause of thirty characters one in thirty is set. */
    private static final int BITS = 1 << BIT;

    /** The words asked about of late, on each thread: many phrasings are asked of the same words. Forgotten when memory is next cleared. */
    private static final ThreadLocal<WeakReference<Latest>> LATEST =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    private final long[] bits;

    private Signature(CharSequence words) {
        bits = new long[2 * BITS / Long.SIZE];
        char before = 0;
        for (int at = 0; at < words.length(); at++) {
            char here = words.charAt(at);
            set(of(here));
            if (at > 0) {
                set(of(before, here));
            }
            before = here;
        }
    }

    static Signature of(CharSequence words) {
        Latest latest = LATEST.get().get();
        if (latest == null) {
            latest = new Latest();
            LATEST.set(new WeakReference<>(latest));
        }
        return latest.of(words);
    }

    /** The bit of a character. */
    static int of(char one) {
        return (one ^ (one >>> BIT)) & (BITS - 1);
    }

    /** The bit of two characters that follow each other. */
    static int of(char one, char next) {
        int mixed = ((one * 0x9E3779B1) ^ next) * 0x85EBCA6B;
        return BITS + (mixed >>> (Integer.SIZE - BIT));
    }

    boolean hasOneOf(int[] choice) {
        for (int bit : choice) {
            if ((bits[bit >> 6] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private void set(int bit) {
        bits[bit >> 6] |= 1L << bit;
    }

    /** A few words with their signatures. */
    private static final class Latest {

        private static final int KEPT = 16;

        private final @Nullable String[] words = new String[KEPT];
        private final @Nullable Signature[] signatures = new Signature[KEPT];
        private int next;

        @SuppressWarnings("ReferenceEquality") // equal words in another piece are read again: sooner done than compared
        Signature of(CharSequence asked) {
            // Only of strings is it sure that they stay what they are.
            if (!(asked instanceof String same)) {
                return new Signature(asked);
            }
            for (int i = 0; i < KEPT; i++) {
                Signature known = signatures[i];
                if (known != null && words[i] == same) {
                    return known;
                }
            }
            Signature made = new Signature(same);
            words[next] = same;
            signatures[next] = made;
            next = (next + 1) % KEPT;
            return made;
        }
    }
}
