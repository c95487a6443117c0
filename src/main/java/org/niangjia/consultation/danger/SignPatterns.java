package org.niangjia.consultation.danger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        Matcher piece = PIECE.matcher(sign);
        if (!piece.find()) {
            return new AnySign.Sign(Map.of(), "");
        }
        if (piece.group().startsWith("…")) {
            return new AnySign.Sign(Map.of(), pattern(sign));
        }
        Map<Character, String> byFirst = byFirst(piece);
        return new AnySign.Sign(byFirst, byFirst.isEmpty() ? NEVER : pattern(sign.substring(piece.end())));
    }

    /** What the first piece of a sign can be, by the character that it begins with. */
    private Map<Character, String> byFirst(MatchResult piece) {
        List<String> can =
                piece.group(1) != null ? words.getOrDefault(piece.group(1), List.of()) : List.of(piece.group());
        return can.stream()
                .collect(Collectors.groupingBy(
                        word -> word.charAt(0),
                        Collectors.collectingAndThen(Collectors.toList(), SignPatterns::anyOf)));
    }

    private String pattern(String pieces) {
        return PIECE.matcher(pieces)
                .results()
                .map(piece -> piece.group(1) != null
                        ? groups.getOrDefault(piece.group(1), NEVER)
                        : piece.group().equals("……")
                                ? LONG_GAP
                                : piece.group().equals("…") ? SHORT_GAP : literal(piece.group()))
                .collect(Collectors.joining());
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
