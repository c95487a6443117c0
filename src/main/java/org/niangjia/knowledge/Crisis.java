package org.niangjia.knowledge;

import java.util.List;

/**
 * Words that say somebody is in danger, and what to say first.
 *
 * @param phrases any of them in the words makes it a crisis …
 * @param unless … unless one of these everyday phrases is all that matched
 */
public record Crisis(String id, List<String> phrases, List<String> unless, LocalText text) {

    public Crisis {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }
}
