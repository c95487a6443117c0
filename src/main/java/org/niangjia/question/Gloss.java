package org.niangjia.question;

import java.util.regex.Pattern;

/** Chinese in brackets in an English text, as in "paternity leave (陪产假)": it only says once more what stands before it. */
final class Gloss {

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(（]\\p{IsHan}{1,12}[)）]");

    /** So many Latin words make a sentence with a gloss; fewer are an English word in a Chinese one. */
    private static final Pattern A_SENTENCE =
            Pattern.compile("(?:\\b\\p{IsLatin}{2,}+\\P{IsLatin}++){3}\\p{IsLatin}{2}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Gloss() {}

    /** The text without its glosses; as it is if it is Chinese. Linear in its length. */
    static String without(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return text;
        }
        String left = IN_BRACKETS.matcher(text).replaceAll("");
        return HAN.matcher(left).find() || !A_SENTENCE.matcher(left).find() ? text : left;
    }
}
