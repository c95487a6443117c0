package org.niangjia.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.knowledge.CrisisSigns;

/** Makes patterns of signs as {@link CrisisSigns} describes them. Every repetition in them is bounded, so none takes long on any message. */
final class SignPatterns {

    private static final String NEVER = "(?!)";
    private static final Pattern PIECE = Pattern.compile("<([^<>]*)>|……|…|[^<>…]+");
    private static final String SHORT_GAP = "[^。.!?;\\n]{0,8}?";
    private static final String LONG_GAP = "[^。.!?;\\n]{0,30}?";

    private final Map<String, List<String>> words;
    private final Map<String, String> groups;

    SignPatterns(Map<String, List<String>> groups) {
        this.words = Map.copyOf(groups);
        this.groups = groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> anyOf(group.getValue())));
    }

    /** Finds the first place where any of the signs stands; nowhere if there are none. */
    AnySign any(Collection<String> signs) {
        return new AnySign(signs.stream().map(this::one).toList());
    }

    private AnySign.Sign one(String sign) {
        StringBuilder pattern = new StringBuilder();
        Set<Character> first = Set.of();
        Matcher piece = PIECE.matcher(sign);
        while (piece.find()) {
            if (pattern.isEmpty()) {
                first = first(piece);
            }
            pattern.append(
                    piece.group(1) != null
                            ? groups.getOrDefault(piece.group(1), NEVER)
                            : piece.group().equals("……")
                                    ? LONG_GAP
                                    : piece.group().equals("…") ? SHORT_GAP : literal(piece.group()));
        }
        return new AnySign.Sign(pattern.toString(), first);
    }

    /** The characters that a piece can begin with; a gap can with any. */
    private Set<Character> first(MatchResult piece) {
        if (piece.group(1) != null) {
            return words.getOrDefault(piece.group(1), List.of()).stream()
                    .map(word -> word.charAt(0))
                    .collect(Collectors.toSet());
        }
        return piece.group().startsWith("…") ? Set.of() : Set.of(piece.group().charAt(0));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(SignPatterns::literal).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A Latin word has to begin where the sign says, so that grapes are no crime; its end is open for other forms of it. */
    private static String literal(String words) {
        return (isLatin(words.codePointAt(0)) ? "(?<![a-z])" : "") + Pattern.quote(words);
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z';
    }
}
