package org.niangjia.knowledge;

/**
 * A pointer to the clause of law that a statement rests on.
 *
 * @param provision the clause as the text numbers it: 第七条第一款
 */
public record Citation(Source source, String provision) {

    /** What a provision is called where the text at hand shows no number. */
    public static final String UNNUMBERED = "条号未见";
}
