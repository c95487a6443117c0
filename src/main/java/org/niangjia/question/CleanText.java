package org.niangjia.question;

/** Takes out what no stored text may hold: control characters, halves of surrogate pairs, non-characters and bidirectional overrides. */
final class CleanText {
    private CleanText() {}

    static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isLineEnd(c)) {
                boolean firstHalf = c == '\r' && next < raw.length() && raw.charAt(next) == '\n';
                clean.append(firstHalf ? "" : "\n");
            } else if (isAllowed(c)) {
                clean.appendCodePoint(c);
            }
            i = next;
        }
        return clean.toString();
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isAllowed(int c) {
        if (c == '\t') {
            return true;
        }
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean bidiOverride = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !nonCharacter
                && !bidiOverride
                && Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.SURROGATE;
    }
}
