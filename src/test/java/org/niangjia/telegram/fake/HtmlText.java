package org.niangjia.telegram.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Telegram's HTML as strictly as Telegram does. */
final class HtmlText {

    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "blockquote",
            "code",
            "del",
            "em",
            "i",
            "ins",
            "pre",
            "s",
            "span",
            "strike",
            "strong",
            "tg-emoji",
            "tg-spoiler",
            "u");
    private static final Pattern PIECE = Pattern.compile(
            "<(/?)([^\\s<>/]*)([^<>]*)>|&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot);|(<)|([^<&]+|&)",
            Pattern.DOTALL);

    private HtmlText() {}

    /** Telegram cannot parse it. */
    static final class Unparsable extends Exception {
        Unparsable(String what) {
            super("Bad Request: can't parse entities: " + what);
        }
    }

    /** The words that are left when the tags are taken out. */
    static String parse(String html) throws Unparsable {
        StringBuilder words = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(html);
        while (piece.find()) {
            if (piece.group(5) != null) {
                throw new Unparsable("Unclosed start tag at byte offset " + piece.start());
            } else if (piece.group(6) != null) {
                words.append(piece.group(6));
            } else if (piece.group(4) != null) {
                words.append(entity(piece.group(4)));
            } else {
                tag(piece, open);
            }
        }
        if (!open.isEmpty()) {
            throw new Unparsable("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
        }
        return words.toString();
    }

    private static void tag(Matcher piece, Deque<String> open) throws Unparsable {
        String name = piece.group(2).toLowerCase(Locale.ROOT);
        boolean end = !piece.group(1).isEmpty();
        if (!end && !TAGS.contains(name)) {
            throw new Unparsable("Unsupported start tag \"" + name + "\" at byte offset " + piece.start());
        }
        if (!end) {
            open.push(name);
        } else if (open.isEmpty()) {
            throw new Unparsable("Unexpected end tag at byte offset " + piece.start());
        } else if (!open.pop().equals(name)) {
            throw new Unparsable("Unmatched end tag at byte offset " + piece.start());
        }
    }

    private static String entity(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default -> {
                boolean hex = name.startsWith("#x") || name.startsWith("#X");
                int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                yield Character.isValidCodePoint(code) ? Character.toString(code) : "";
            }
        };
    }
}
