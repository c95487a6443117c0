package org.niangjia.question.phrasing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads off a regular expression, in the notation of {@link java.util.regex.Pattern}, what words must have for it. Of what it does not know it
 * says that nothing is needed, so that the expression is tried. For one expression.
 */
final class NeedReader {

    /** A class of more characters than these is in nearly all words. */
    private static final int MOST_OF_A_RANGE = 32;

    static final String ANY_CASE = "(?i)";

    /** Changes what a dot stands for, which is any character here. */
    private static final String ANY_LINE = "(?s)";

    private static final String WITHOUT_WIDTH = "bBAzZG";

    private final String expression;
    private int at;
    private boolean understood = true;
    private boolean anyCase;

    NeedReader(String expression) {
        this.expression = expression;
    }

    Need read() {
        // Of a character of two halves a quantifier takes both.
        if (expression.contains("\\Q") || hasHalves()) {
            return Need.NOTHING;
        }
        anyCase = expression.startsWith(ANY_CASE);
        at = anyCase || expression.startsWith(ANY_LINE) ? ANY_CASE.length() : 0;
        Need need = ways();
        return understood && at == expression.length() ? need : Need.NOTHING;
    }

    private boolean hasHalves() {
        for (int i = 0; i < expression.length(); i++) {
            if (Character.isSurrogate(expression.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Ways with a bar between them, to the end of the group or of the expression. */
    private Need ways() {
        List<Need> ways = new ArrayList<>();
        ways.add(sequence());
        while (is('|')) {
            at++;
            ways.add(sequence());
        }
        return Need.either(ways);
    }

    private Need sequence() {
        List<Need> parts = new ArrayList<>();
        Letters letters = new Letters(parts);
        while (understood && at < expression.length() && !is('|') && !is(')')) {
            char here = expression.charAt(at);
            if (here == '(') {
                letters.end();
                Need group = group();
                addIfNeeded(parts, group);
            } else if (here == '[') {
                letters.end();
                addIfNeeded(parts, characterClass());
            } else if (here == '^' || here == '$') {
                at++;
            } else if (here == '.') {
                at++;
                letters.end();
                isNeeded();
            } else if (here == '\\') {
                escaped(parts, letters);
            } else {
                at++;
                letter(here, parts, letters);
            }
        }
        letters.end();
        return Need.eachOf(parts);
    }

    private void letter(char letter, List<Need> parts, Letters letters) {
        int before = at;
        if (anyCase && isLatin(letter)) {
            letters.end();
            Bits eitherCase = new Bits();
            eitherCase.add(letter, letter, true);
            addIfNeeded(parts, eitherCase.need());
        } else if (!isNeeded()) {
            letters.end();
        } else {
            letters.add(letter);
            if (at > before) {
                letters.end();
            }
        }
    }

    private static boolean isLatin(char letter) {
        return letter < 128 && Character.isLetter(letter);
    }

    private void escaped(List<Need> parts, Letters letters) {
        char escaped = at + 1 < expression.length() ? expression.charAt(at + 1) : 0;
        at += 2;
        if (WITHOUT_WIDTH.indexOf(escaped) >= 0) {
            return;
        }
        if (!Character.isLetterOrDigit(escaped)) {
            letter(escaped, parts, letters);
            return;
        }
        letters.end();
        if (escaped == 'd') {
            addIfNeeded(parts, digits());
        } else if ("wWsSD".indexOf(escaped) >= 0) {
            isNeeded();
        } else if ("pP".indexOf(escaped) >= 0 && is('{')) {
            skipTo('}');
            isNeeded();
        } else {
            understood = false;
        }
    }

    private static Need digits() {
        Bits digits = new Bits();
        digits.add('0', '9', false);
        return digits.need();
    }

    private void addIfNeeded(List<Need> parts, Need need) {
        if (isNeeded()) {
            parts.add(need);
        }
    }

    private Need group() {
        at++;
        boolean denied = false;
        if (is('?')) {
            at++;
            if (is(':') || is('=') || is('>')) {
                at++;
            } else if (is('!')) {
                denied = true;
                at++;
            } else if (is('<')) {
                at++;
                if (is('=')) {
                    at++;
                } else if (is('!')) {
                    denied = true;
                    at++;
                } else {
                    skipTo('>');
                }
            } else {
                understood = false;
            }
        }
        Need inside = ways();
        if (!is(')')) {
            understood = false;
        }
        at++;
        return denied ? Need.NOTHING : inside;
    }

    /** One of the characters between brackets; of a class that is told in other ways than by its characters, any. */
    private Need characterClass() {
        at++;
        boolean plain = !is('^');
        Bits bits = new Bits();
        int first = at;
        while (understood && (at == first || !is(']'))) {
            if (at >= expression.length()) {
                understood = false;
                return Need.NOTHING;
            }
            char here = expression.charAt(at);
            if (here == '[' || here == '&') {
                // Classes within a class are none of ours so far.
                understood = false;
            } else if (here == '\\') {
                char escaped = at + 1 < expression.length() ? expression.charAt(at + 1) : 0;
                at += 2;
                if (escaped == 'd') {
                    bits.add('0', '9', false);
                } else if (Character.isLetterOrDigit(escaped)) {
                    plain = false;
                    if (is('{')) {
                        skipTo('}');
                    }
                } else {
                    bits.add(escaped, escaped, false);
                }
            } else {
                at++;
                char last = here;
                if (is('-') && at + 1 < expression.length() && expression.charAt(at + 1) != ']') {
                    last = expression.charAt(at + 1);
                    at += 2;
                }
                plain &= last - here <= MOST_OF_A_RANGE && last != '\\';
                if (plain) {
                    bits.add(here, last, anyCase);
                }
            }
        }
        at++;
        return plain ? bits.need() : Need.NOTHING;
    }

    /** Reads how often what was read last stands there; whether it stands there at least once. */
    private boolean isNeeded() {
        boolean needed = true;
        if (is('?') || is('*')) {
            needed = false;
            at++;
        } else if (is('+')) {
            at++;
        } else if (is('{')) {
            needed = !expression.startsWith("{0", at);
            skipTo('}');
        } else {
            return true;
        }
        if (is('?') || is('+')) {
            at++;
        }
        return needed;
    }

    private boolean is(char what) {
        return at < expression.length() && expression.charAt(at) == what;
    }

    private void skipTo(char end) {
        int found = expression.indexOf(end, at);
        understood &= found >= 0;
        at = found < 0 ? expression.length() : found + 1;
    }

    /** The bits of characters any of which will do. */
    private static final class Bits {

        private int[] bits = new int[16];
        private int count;

        void add(char from, char to, boolean anyCase) {
            for (char one = from; one <= to; one++) {
                if (anyCase && isLatin(one)) {
                    add(Signature.of(Character.toLowerCase(one)));
                    add(Signature.of(Character.toUpperCase(one)));
                } else {
                    add(Signature.of(one));
                }
            }
        }

        private void add(int bit) {
            if (count == bits.length) {
                bits = Arrays.copyOf(bits, 2 * count);
            }
            bits[count++] = bit;
        }

        Need need() {
            return Need.oneOf(Arrays.copyOf(bits, count));
        }
    }

    /** Letters one behind the other: of two neighbours the pair is needed. */
    private static final class Letters {

        private final List<Need> parts;
        private char last;
        private int length;

        private Letters(List<Need> parts) {
            this.parts = parts;
        }

        void add(char letter) {
            if (length > 0) {
                parts.add(Need.oneOf(Signature.of(last, letter)));
            }
            last = letter;
            length++;
        }

        void end() {
            if (length == 1) {
                parts.add(Need.oneOf(Signature.of(last)));
            }
            length = 0;
        }
    }
}
