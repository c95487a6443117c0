package org.niangjia.consultation.danger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the first place where any of many signs stands. One pattern of all of them tries each sign at each character; here only those are
 * tried that begin with the character that stands there, in the same order, so that the same is found. Safe for use by several threads.
 */
final class AnySign {

    /**
     * A sign as patterns.
     *
     * @param byFirst by the character that it begins with, if it can begin only with some: of many words then only those that do
     * @param any if it can begin with any character
     */
    record Sign(Map<Character, String> byFirst, Optional<String> any) {

        Optional<String> from(char first) {
            return Optional.ofNullable(byFirst.get(first)).or(() -> any);
        }
    }

    /** The signs that can begin with each character, as one pattern. */
    private final Map<Character, String> byFirst = new HashMap<>();

    /** Made when such a character first stands in a message: many never do. */
    private final Map<Character, Pattern> ready = new ConcurrentHashMap<>();

    private final @Nullable Pattern byAnyOther;

    AnySign(List<Sign> signs) {
        Set<Character> firsts = new LinkedHashSet<>();
        signs.forEach(sign -> firsts.addAll(sign.byFirst().keySet()));
        for (char first : firsts) {
            byFirst.put(first, either(signs, first));
        }
        List<String> others =
                signs.stream().flatMap(sign -> sign.any().stream()).toList();
        byAnyOther = others.isEmpty() ? null : Pattern.compile(String.join("|", others));
    }

    private static String either(List<Sign> signs, char first) {
        return signs.stream().flatMap(sign -> sign.from(first).stream()).collect(Collectors.joining("|"));
    }

    private @Nullable Pattern from(char first) {
        String any = byFirst.get(first);
        return any == null ? byAnyOther : ready.computeIfAbsent(first, unused -> Pattern.compile(any));
    }

    boolean isIn(String words) {
        return next(words, 0).isPresent();
    }

    /** Where the first sign ends. */
    Optional<Integer> end(String words) {
        return next(words, 0).map(Found::end);
    }

    /** The words with a space in place of each sign. */
    String cutFrom(String words) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        Optional<Found> found = next(words, 0);
        while (found.isPresent()) {
            rest.append(words, at, found.get().begin()).append(' ');
            at = found.get().end();
            found = next(words, at);
        }
        return rest.append(words, at, words.length()).toString();
    }

    private record Found(int begin, int end) {}

    private Optional<Found> next(String words, int from) {
        for (int at = from; at < words.length(); at++) {
            Pattern pattern = from(words.charAt(at));
            if (pattern != null) {
                // What stands before may matter, so the region is one that can be looked out of.
                Matcher matcher =
                        pattern.matcher(words).region(at, words.length()).useTransparentBounds(true);
                if (matcher.useAnchoringBounds(false).lookingAt() && matcher.end() > at) {
                    return Optional.of(new Found(at, matcher.end()));
                }
            }
        }
        return Optional.empty();
    }
}
