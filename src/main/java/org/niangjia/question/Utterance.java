package org.niangjia.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a question, or a training example, in the one form in which they are compared: compatibility-composed (NFKC), lower case,
 * simplified script, no invisible characters, no spaces between Han characters.
 */
public record Utterance(String words) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_BETWEEN_HAN = Pattern.compile("(?<=[\\p{IsHan}，。？！、；]) (?=[\\p{IsHan}，。？！、；])");

    /** Brings words into the comparable form. Linear in their length; never fails. */
    public static Utterance of(String text) {
        if (isPlain(text)) {
            return new Utterance(text);
        }
        // Invisible characters go first: between a letter and its accent they would keep the two from being composed.
        String words = INVISIBLE.matcher(text).replaceAll("");
        words = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        words = SimplifiedScript.of(words);
        words = SPACE.matcher(words).replaceAll(" ").strip();
        return new Utterance(
                words.indexOf(' ') < 0
                        ? words
                        : SPACE_BETWEEN_HAN.matcher(words).replaceAll(""));
    }

    /**
     * Whether words are surely in that form: simplified ideographs, small Latin letters, figures, and signs that nothing is composed with.
     * Most are, because this is done many times a question.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x7f
                    ? c > ' ' && !Character.isUpperCase(c)
                    : c == '。' || c == '、' || SimplifiedScript.isSimplified(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    public Language language() {
        return Language.of(words);
    }

    /** Whether there is anything to understand: at least one letter or ideograph. */
    public boolean hasWords() {
        return words.codePoints().anyMatch(Character::isLetter);
    }
}
