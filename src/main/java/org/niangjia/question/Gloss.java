package org.niangjia.question;

import java.util.regex.Pattern;

/** Chinese in brackets in an English text, as in "paternity leave (陪产假)": it only says once more what stands before it. */
final class Gloss {

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(（]\\p{IsHan}{1,12}[)）]");

    /** So many Latin words make a sentence with a gloss; fewer are an English word in a Chinese one. */
    private static final Pattern A_SENTENCE =
            Pattern.compile("(?:\\b\\p{IsLatin}{2,}+\\P{IsLatin}++){3}\\p{IsLatin}{2}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The hospital wrote 难产 on my papers: one Chinese word in a whole sentence of English. */
    private static final Pattern A_WORD = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{1,4}(?!\\p{IsHan})");

    private static final Pattern A_LONG_SENTENCE =
            Pattern.compile("(?:\\b\\p{IsLatin}++\\P{IsLatin}++){9}\\p{IsLatin}");

    /** The first character that is or begins an ideograph, or a part of one. */
    private static final char FIRST_HAN = 0x2E80;

    private static final char FIRST_NEVER_LATIN = 0x3000;
    private static final char LAST_NEVER_LATIN = 0x9FFF;

    /** The shortest sentence has so many letters. */
    private static final int LETTERS_OF_A_SENTENCE = 8;

    private Gloss() {}

    /** The text without its glosses; as it is if it is Chinese. Linear in its length. */
    static String without(String text) {
        return mayHaveOne(text) ? withoutThose(text) : text;
    }

    /** Whether there is Chinese, and English enough around it: of hardly any text, and all are asked. */
    private static boolean mayHaveOne(String text) {
        boolean han = false;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han |= c >= FIRST_HAN;
            letters += mayBeLatin(c) ? 1 : 0;
        }
        return han && letters >= LETTERS_OF_A_SENTENCE;
    }

    private static boolean mayBeLatin(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : c < FIRST_NEVER_LATIN || c > LAST_NEVER_LATIN;
    }

    private static String withoutThose(String text) {
        if (!HAN.matcher(text).find()) {
            return text;
        }
        String oneWord = A_WORD.matcher(text).replaceFirst("");
        if (!HAN.matcher(oneWord).find() && A_LONG_SENTENCE.matcher(oneWord).find()) {
            return oneWord;
        }
        String left = IN_BRACKETS.matcher(text).replaceAll("");
        return HAN.matcher(left).find() || !A_SENTENCE.matcher(left).find() ? text : left;
    }
}
