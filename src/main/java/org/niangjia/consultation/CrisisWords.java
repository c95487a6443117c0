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
        return crisis.phrases().stream().anyMatch(rest::contains);
    }
}
