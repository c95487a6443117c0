package org.niangjia.understanding.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a part of a message can be read: alone, with what leads to it, and with what it leaves out because it was named before. */
public final class PartReadings {

    /** Characters of a lead that do not yet hide the question after them. */
    private static final int LEAD = 40;

    /** A question with fewer may need what was said before it. */
    private static final int SHORT = 14;

    private PartReadings() {}

    /**
     * The readings of a part, at most five.
     *
     * @param before the part before it, if there is one
     * @param named the matter named last before it
     * @param state what she told of her own state: that she is pregnant, or nurses
     * @param isPlace whether the other matter that it asks of is a place
     */
    public static List<String> of(
            Part part, Optional<Part> before, Optional<String> named, Optional<String> state, boolean isPlace) {
        Optional<String> another = part.another();
        if (another.isPresent() && before.isPresent()) {
            return another(another.get(), before.get().question(), isPlace);
        }
        Set<String> readings = new LinkedHashSet<>();
        String question = part.question();
        readings.add(question);
        String lead = part.lead(LEAD);
        if (!lead.isEmpty()) {
            readings.add(lead + "," + question);
        }
        if (question.length() <= SHORT && AskingWords.matter(lead + question).isEmpty()) {
            named.ifPresent(matter -> readings.add(AskingWords.of(matter, question)));
        }
        if (question.length() <= SHORT && lead.isEmpty()) {
            before.map(b -> b.lead(LEAD)).filter(l -> !l.isEmpty()).ifPresent(l -> readings.add(l + "," + question));
        }
        AskingWords.inState(state, lead + question).ifPresent(readings::add);
        return List.copyOf(readings);
    }

    /** 产假几天?陪产假呢 is 陪产假几天; 产假几天?河南呢 is 河南产假几天. */
    private static List<String> another(String another, String asked, boolean isPlace) {
        Optional<String> how = AskingWords.how(asked);
        boolean names = AskingWords.matter(another).isPresent();
        if (isPlace || !names) {
            return List.of(AskingWords.of(another, asked));
        }
        return how.map(h -> List.of(AskingWords.of(another, h), another))
                .orElseGet(() -> List.of(another, AskingWords.of(another, asked)));
    }
}
