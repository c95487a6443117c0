package org.niangjia.casework.report;

/**
 * Words that a spreadsheet program takes for words: what begins like a formula would be worked out when the file is opened, and could send
 * what stands beside it to somebody else.
 */
final class SafeWords {

    /** What a formula begins with in one program or another, and what such programs skip before it; also in their wide forms. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SafeWords() {}

    static String of(String words) {
        return !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
