package org.niangjia.question;

import java.util.Arrays;

/**
 * A clean text as the scanners for personal data see it: one position a visible character, full width and capitals folded away, invisible
 * characters left out. Each position knows its place in the clean text.
 */
final class FoldedText {

    /** The script of a digit. A change of script ends a number: {@code 13812345678一直} is a mobile number and a word. */
    enum Digits {
        DECIMAL,
        HAN,
        /** ①, ⑴, ⒈, ² and the like. */
        ENCLOSED
    }

    private static final String HAN_DIGITS = "〇零○一幺壹弌二贰貳弍三叁參弎四肆亖五伍六陆陸七柒八捌九玖";
    private static final String HAN_VALUES = "00011112222333344455666778899";

    /** The ones of the series that go on to nine: ① ⑴ ⒈ ⓵ ❶ ➀ ➊ ㈠ ㊀, 1 with a comma, superscript and subscript 1. */
    private static final int[] ENCLOSED_ONES = {
        0x2460, 0x2474, 0x2488, 0x24F5, 0x2776, 0x2780, 0x278A, 0x3220, 0x3280, 0x1F102, 0x2071, 0x2081
    };

    private static final String ENCLOSED_ZEROS = "\u24EA\u24FF\u2070\u2080\uD83C\uDD01\uD83C\uDD0B\uD83C\uDD0C";

    /** Superscript 1, 2 and 3 stand apart from the other superscripts. */
    private static final String LOW_SUPERSCRIPTS = "\u00B9\u00B2\u00B3";

    private final String clean;
    private final int[] folded;
    private final int[] starts;
    private final int length;

    private FoldedText(String clean, int[] folded, int[] starts, int length) {
        this.clean = clean;
        this.folded = folded;
        this.starts = starts;
        this.length = length;
    }

    static FoldedText of(String clean) {
        int[] folded = new int[clean.length()];
        int[] starts = new int[clean.length()];
        int length = 0;
        for (int i = 0; i < clean.length(); ) {
            int c = clean.codePointAt(i);
            if (!isInvisible(c)) {
                folded[length] = fold(c);
                starts[length] = i;
                length++;
            }
            i += Character.charCount(c);
        }
        return new FoldedText(clean, Arrays.copyOf(folded, length), Arrays.copyOf(starts, length), length);
    }

    String clean() {
        return clean;
    }

    int length() {
        return length;
    }

    /** The folded character; -1 beyond either end. */
    int at(int position) {
        return position < 0 || position >= length ? -1 : folded[position];
    }

    /** Where the position begins in the clean text. */
    int start(int position) {
        return starts[position];
    }

    /** Where the position ends in the clean text, invisible characters that follow it included. */
    int end(int position) {
        return position + 1 < length ? starts[position + 1] : clean.length();
    }

    /** The digit at the position, 0 to 9, in whatever script; -1 if there is none. */
    int digit(int position) {
        int c = at(position);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c < 0x80) {
            return -1;
        }
        int han = HAN_DIGITS.indexOf(c);
        if (han >= 0) {
            return HAN_VALUES.charAt(han) - '0';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Character.digit(c, 10);
            case Character.OTHER_NUMBER -> enclosedDigit(c);
            default -> -1;
        };
    }

    /** The script of the digit at the position, which must be one. */
    Digits script(int position) {
        int c = at(position);
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return Digits.DECIMAL;
        }
        return HAN_DIGITS.indexOf(c) >= 0 ? Digits.HAN : Digits.ENCLOSED;
    }

    boolean isBlank(int position) {
        int c = at(position);
        return c == ' ' || c == '\t' || c == '\n' || Character.isSpaceChar(c);
    }

    boolean isLatinLetter(int position) {
        int c = at(position);
        return c >= 'a' && c <= 'z';
    }

    boolean isAsciiDigit(int position) {
        int c = at(position);
        return c >= '0' && c <= '9';
    }

    /** Whether these characters stand at the position. */
    boolean has(int position, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (at(position + i) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int enclosedDigit(int c) {
        if (ENCLOSED_ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        for (int one : ENCLOSED_ONES) {
            if (c >= one && c < one + 9) {
                return c - one + 1;
            }
        }
        int low = LOW_SUPERSCRIPTS.indexOf(c);
        return low >= 0 ? low + 1 : -1;
    }

    private static boolean isInvisible(int c) {
        if (c < 0x80) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        };
    }

    private static int fold(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return Character.toLowerCase(c - 0xFEE0);
        }
        return Character.toLowerCase(c);
    }
}
