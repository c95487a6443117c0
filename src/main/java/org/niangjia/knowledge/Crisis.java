package org.niangjia.knowledge;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.ManyTexts;

/**
 * A kind of danger that somebody may be in: the signs of it in her words, and what to say first. How signs are written: {@link CrisisSigns}.
 *
 * @param danger any of them is this danger, whatever else is asked
 * @param unlessAsked any of them is this danger, unless the message only asks what the law says
 * @param hints none of them alone is this danger; together they are, from a weight of {@value #ENOUGH} on, unless the message only asks
 * @param examples messages of people in this danger, whatever their words: one that is much like them is a sign too
 * @param text what she is told
 * @param ofAnother what she is told if it is somebody else who is in danger
 */
public record Crisis(
        String id,
        List<String> danger,
        List<String> unlessAsked,
        List<Hint> hints,
        List<String> examples,
        LocalText text,
        Optional<LocalText> ofAnother) {

    /** The weight of hints that is a sign: one that weighs much with any other, or three that weigh little. */
    public static final int ENOUGH = 3;

    public Crisis {
        danger = List.copyOf(danger);
        unlessAsked = List.copyOf(unlessAsked);
        hints = List.copyOf(hints);
        examples = ManyTexts.of(examples);
    }

    /**
     * Words that may mean danger beside others.
     *
     * @param sort what they hint at
     * @param weight what the sort weighs, however many of its signs are found
     */
    public record Hint(String sort, int weight, List<String> signs) {
        public Hint {
            signs = List.copyOf(signs);
        }
    }
}
