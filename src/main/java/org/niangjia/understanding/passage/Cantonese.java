package org.niangjia.understanding.passage;

/** Cantonese as it is written, with its commonest words as in Mandarin, character by character: 冇难产 denies what 难产 tells. */
final class Cantonese {

    private static final String WRITTEN = "冇唔咗嘅喺佢畀俾睇啲";
    private static final String MANDARIN = "没不了的在他给给看些";

    private Cantonese() {}

    /** The words, as long as they were. */
    static String inMandarin(String words) {
        char[] all = words.toCharArray();
        for (int i = 0; i < all.length; i++) {
            int at = WRITTEN.indexOf(all[i]);
            all[i] = at < 0 ? all[i] : MANDARIN.charAt(at);
        }
        return String.valueOf(all);
    }
}
