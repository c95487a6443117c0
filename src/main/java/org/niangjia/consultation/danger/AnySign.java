package org.niangjia.consultation.danger;

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
     * @param byFirst what it can begin with, by the first character, if it can begin only with some: of many words then only those are tried
     * @param rest what follows, or all of it if it can begin with any character
     */
    record Sign(Map<Character, String> byFirst, String rest) {

        Optional<String> from(char first) {
            return byFirst.isEmpty()
                    ? Optional.of(rest)
                    : Optional.ofNullable(byFirst.get(first)).map(begin -> begin + rest);
        }
    }

    private final List<Sign> signs;

    /** What signs begin with that do not begin with just anything. */
    private final Set<Character> firsts;

    /** The signs that can begin with a character, as one pattern; made when it first stands in a message: many never do. */
    private final Map<Character, Pattern> ready = new ConcurrentHashMap<>();

    private final @Nullable Pattern byAnyOther;

    AnySign(List<Sign> signs) {
        this.signs = List.copyOf(signs);
        this.firsts = signs.stream()
                .flatMap(sign -> sign.byFirst().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
        List<String> others = signs.stream()
                .filter(sign -> sign.byFirst().isEmpty())
                .map(Sign::rest)
                .toList();
        byAnyOther = others.isEmpty() ? null : Pattern.compile(String.join("|", others));
    }

    private @Nullable Pattern from(char first) {
        return firsts.contains(first) ? ready.computeIfAbsent(first, this::either) : byAnyOther;
    }

    private Pattern either(char first) {
        return Pattern.compile(
                signs.stream().flatMap(sign -> sign.from(first).stream()).collect(Collectors.joining("|")));
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
