package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Crisis;
import org.niangjia.question.Utterance;

/** Recognises words that say somebody is in danger. Plain comparison, so that it works when everything else is broken. */
final class CrisisWords {

    private final List<Crisis> crises;

    CrisisWords(List<Crisis> crises) {
        this.crises = crises;
    }

    /** The first crisis whose phrases stand in the words, everyday phrases aside. */
    Optional<Crisis> in(String text) {
        String words = Utterance.of(text).words();
        return crises.stream().filter(crisis -> matches(crisis, words)).findFirst();
    }

    private static boolean matches(Crisis crisis, String words) {
        String rest = words;
        for (String everyday : crisis.unless()) {
            rest = rest.replace(everyday, " ");
        }
        String remaining = rest;
        return crisis.phrases().stream().anyMatch(phrase -> stands(phrase, remaining));
    }

    /** A Latin phrase has to begin a word, so that grapes are no crime; its end is open for other forms of it. */
    private static boolean stands(String phrase, String words) {
        boolean latin = Character.isLetter(phrase.charAt(0)) && !Character.isIdeographic(phrase.charAt(0));
        for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
            if (!latin || at == 0 || !isLatinLetter(words.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatinLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
