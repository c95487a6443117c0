package org.niangjia.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a question, or a training example, in the one form in which they are compared: compatibility-composed (NFKC), lower case,
 * simplified script, no invisible characters, no Chinese that only explains English, between Han characters no spaces but a comma where they part phrases.
 */
public record Utterance(String words) {

    /** So far after the narrow signs, from ! to ~, stand the wide ones. */
    private static final char WIDE = 0xFEE0;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Many type a space where others set a comma: between phrases of four characters it is one, not between words: 产假 多少天. */
    private static final Pattern SPACE_FOR_A_PAUSE =
            Pattern.compile("(?<=[\\p{IsHan}\\d]{3}\\p{IsHan}) (?=\\p{IsHan}[\\p{IsHan}\\d]{3})");

    private static final Pattern SPACE_BETWEEN_HAN = Pattern.compile("(?<=[\\p{IsHan}，。？！、；]) (?=[\\p{IsHan}，。？！、；])");

    /** Brings words into the comparable form. Linear in their length; never fails. */
    public static Utterance of(String text) {
        String plain = ShortEnglish.inFull(Gloss.without(text));
        return ofPlain(plain).orElseGet(() -> ofAny(plain));
    }

    private static Utterance ofAny(String text) {
        // Invisible characters go first: between a letter and its accent they would keep the two from being composed.
        String words = INVISIBLE.matcher(text).replaceAll("");
        words = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        words = SimplifiedScript.of(words);
        words = SPACE.matcher(words).replaceAll(" ").strip();
        return new Utterance(
                words.indexOf(' ') < 0
                        ? words
                        : SPACE_BETWEEN_HAN
                                .matcher(SPACE_FOR_A_PAUSE.matcher(words).replaceAll(","))
                                .replaceAll(""));
    }

    /**
     * The same, character by character, of words that need no more: simplified ideographs, Latin letters, figures, and signs that nothing is
     * composed with, narrow or wide. Most are such, and this is done many times a question and for every utterance.
     */
    private static Optional<Utterance> ofPlain(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = narrow(text.charAt(i));
            boolean isPlain = isLatin(c)
                    || c == '。'
                    || c == '、'
                    || SimplifiedScript.isSimplified(c)
                    || (c == ' ' && partsWords(text, i));
            if (!isPlain) {
                return Optional.empty();
            }
            plain[i] = (c >= 'A' && c <= 'Z') ? (char) (c - 'A' + 'a') : c;
        }
        return Optional.of(new Utterance(String.valueOf(plain)));
    }

    /** The narrow form of a sign that is as wide as an ideograph; any other as it is. */
    private static char narrow(char c) {
        return c > WIDE && c - WIDE < 0x7f ? (char) (c - WIDE) : c;
    }

    /** Whether a space stays: one alone, not at either end and not between ideographs. */
    private static boolean partsWords(String text, int at) {
        if (at == 0 || at == text.length() - 1) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return before != ' ' && after != ' ' && (isLatin(before) || isLatin(after));
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x7f;
    }

    public Language language() {
        return Language.of(words);
    }

    /** Whether there is anything to understand: at least one letter or ideograph. */
    public boolean hasWords() {
        return words.codePoints().anyMatch(Character::isLetter);
    }
}
