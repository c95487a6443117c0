package org.niangjia.answer;

import java.util.Set;

/**
 * How an answer is asked for.
 *
 * @param toldNow whether she told facts of her case with it: then its figures come before the article, not after it
 * @param carried which facts told before the figures count with, in a sentence; empty if none
 * @param unknown names of facts that she does not know, and is not asked for again
 * @param words hers, in the comparable form; empty if she chose the question
 */
public record Asking(boolean toldNow, String carried, Set<String> unknown, String words) {

    /** By somebody who has said nothing before. */
    public static final Asking FIRST = new Asking(true, "", Set.of(), "");

    public Asking {
        unknown = Set.copyOf(unknown);
    }
}
