package org.niangjia.knowledge;

import java.util.List;

/**
 * The wording of an article from a day on.
 *
 * @param text short answer first, then a blank line, then the detail; placeholders in braces stand for figures and hotlines
 * @param verified {@link Verified#UNVERIFIED} if nothing in it can be stated as certain: it then says whom to ask
 */
public record Version(LocalText text, List<Citation> citations, Verified verified) {

    public Version {
        citations = List.copyOf(citations);
        if (citations.isEmpty() && verified != Verified.UNVERIFIED) {
            throw new IllegalArgumentException("a version that states something needs a citation");
        }
    }
}
