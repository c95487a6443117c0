package org.niangjia.knowledge;

import java.util.Comparator;

/**
 * A whole article of a legal text: what official texts are compared by when they change.
 *
 * @param source id of the text
 * @param number as the text numbers it (第七条, 附录); {@link Citation#UNNUMBERED} is the whole text
 */
public record Provision(String source, String number) implements Comparable<Provision> {

    private static final Comparator<Provision> BY_TEXT =
            Comparator.comparing(Provision::source).thenComparing(Provision::number);

    @Override
    public int compareTo(Provision other) {
        return BY_TEXT.compare(this, other);
    }

    @Override
    public String toString() {
        return source + " " + number;
    }
}
