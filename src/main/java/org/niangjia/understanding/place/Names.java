package org.niangjia.understanding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text, of those that begin at one place the longest, none within another. The time goes with the length of the text and not
 * with the number of names, since all names that begin alike share their beginning. Immutable.
 *
 * @param <T> what a name stands for
 */
final class Names<T> {

    /** A name that stands in a text, from its first character to after its last. */
    record Found<T>(T value, int from, int to) {}

    private static final class Step<T> {
        private final Map<Character, Step<T>> next = new HashMap<>();
        private @Nullable T value;
    }

    private final Step<T> first = new Step<>();

    Names(Map<String, ? extends T> byName) {
        byName.forEach((name, value) -> {
            Step<T> step = first;
            for (int i = 0; i < name.length(); i++) {
                step = step.next.computeIfAbsent(name.charAt(i), any -> new Step<>());
            }
            step.value = value;
        });
    }

    /** All names in their order. */
    List<Found<T>> in(CharSequence text) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found<T> longest = longest(text, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.to();
            }
        }
        return found;
    }

    private @Nullable Found<T> longest(CharSequence text, int from) {
        Found<T> longest = null;
        Step<T> step = first;
        for (int at = from; at < text.length(); at++) {
            step = step.next.get(text.charAt(at));
            if (step == null) {
                break;
            }
            T value = step.value;
            // A Latin name has to stand alone; a Chinese one stands in a run of characters.
            if (value != null && isWhole(text, from, at + 1)) {
                longest = new Found<>(value, from, at + 1);
            }
        }
        return longest;
    }

    private static boolean isWhole(CharSequence text, int from, int to) {
        boolean startsWord = from == 0 || !isLatin(text.charAt(from)) || !isLatin(text.charAt(from - 1));
        boolean endsWord = to == text.length() || !isLatin(text.charAt(to - 1)) || !isLatin(text.charAt(to));
        return startsWord && endsWord;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
