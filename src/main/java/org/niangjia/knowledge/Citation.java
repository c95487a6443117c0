package org.niangjia.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pointer to the clause of law that a statement rests on.
 *
 * @param provision the clause as the text numbers it: 第七条第一款
 */
public record Citation(Source source, String provision) {

    /** What a provision is called where the text at hand shows no number. */
    public static final String UNNUMBERED = "条号未见";

    private static final Pattern WHOLE =
            Pattern.compile("^(?:第N条(?:之N)?|附录(?:N)?|附件(?:N)?|条号未见)".replace("N", Numerals.NUMBER));

    /** The whole article that the clause belongs to: 第七条. */
    public Provision whole() {
        Matcher whole = WHOLE.matcher(provision);
        return new Provision(source.id(), whole.find() ? whole.group() : provision);
    }

    /** The whole article that the clause belongs to, as a citation of its own. */
    public Citation wholeArticle() {
        return new Citation(source, whole().number());
    }
}
