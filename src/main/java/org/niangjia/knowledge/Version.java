package org.niangjia.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The wording of an article from a day on.
 *
 * @param text short answer first, then a blank line, then the detail; placeholders in braces stand for figures and hotlines
 * @param verified {@link Verified#UNVERIFIED} if nothing in it can be stated as certain: it then says whom to ask
 * @param unverifiedAbout what it is asked for and does not settle, although it settles other things: patterns of words in the comparable form
 */
public record Version(LocalText text, List<Citation> citations, Verified verified, List<String> unverifiedAbout) {

    public Version {
        citations = List.copyOf(citations);
        unverifiedAbout = List.copyOf(unverifiedAbout);
        if (citations.isEmpty() && verified != Verified.UNVERIFIED) {
            throw new IllegalArgumentException("a version that states something needs a citation");
        }
    }

    /** Whether it is asked for something that it does not settle.
     * @param words in the comparable form
     */
    public boolean leavesOpen(String words) {
        return unverifiedAbout.stream()
                .anyMatch(about -> Pattern.compile(about).matcher(words).find());
    }
}
