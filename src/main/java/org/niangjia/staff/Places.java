package org.niangjia.staff;

import java.util.List;
import java.util.stream.Collectors;

/** Where something stands in a file, in the words that the forms use for it. */
final class Places {

    private Places() {}

    /** The keys that lead there; what has no name for people, such as a place or a day, stays as it is. */
    static String inWords(Page page, List<String> keys) {
        return keys.stream().map(key -> page.tOr("edit.key." + key, key)).collect(Collectors.joining(" › "));
    }
}
