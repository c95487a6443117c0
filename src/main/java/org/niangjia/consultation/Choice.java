package org.niangjia.consultation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Utterance;

/**
 * What the asker chose of what she was offered: an intent, by a button, by the number before it or by its title; or a provision to read.
 */
sealed interface Choice {

    /** She chose an intent. */
    record Picked(Intent intent) implements Choice {}

    /** She said that it is none of them. */
    record NoneOfThese() implements Choice {}

    /** She wants to read a provision that an answer cited. */
    record Law(Citation citation) implements Choice {}

    /** Whether it was made from what the dialogue offers; a button of an earlier message may not be. */
    default boolean isOf(Dialogue dialogue) {
        return this instanceof Picked picked
                ? dialogue.offered().contains(picked.intent().name())
                : this instanceof NoneOfThese;
    }

    /** The data of the button for an intent. */
    static String button(String intent) {
        return "i:" + intent;
    }

    /** The data of the button for the wording of a provision. */
    static String button(Citation citation) {
        return LAW + citation.source().id() + ":" + citation.provision();
    }

    String LAW = "l:";

    /** The data of the button for none of them. */
    String NONE_BUTTON = "n";

    Pattern NUMBER = Pattern.compile("(?:第|选)?([1-9一二三])(?:个)?[.。、]?");
    Pattern NONE = Pattern.compile("都不是|都不对|不是这些|没有|以上都不是|0|none(?: of these)?|neither");

    /** A choice, if the words are one; a button works even when its dialogue is over. */
    static Optional<Choice> of(String text, Optional<Dialogue> dialogue, Knowledge knowledge) {
        if (text.startsWith("i:")) {
            return knowledge.intent(text.substring(2)).map(Picked::new);
        }
        if (text.startsWith(LAW)) {
            return law(text, knowledge);
        }
        if (dialogue.isEmpty() || dialogue.get().offered().isEmpty()) {
            return Optional.empty();
        }
        if (text.equals(NONE_BUTTON)) {
            return Optional.of(new NoneOfThese());
        }
        String words = Utterance.of(text).words();
        if (NONE.matcher(words).matches()) {
            return Optional.of(new NoneOfThese());
        }
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            int index = "一二三".indexOf(number.group(1));
            return offered(dialogue.get(), index >= 0 ? index : Integer.parseInt(number.group(1)) - 1, knowledge);
        }
        return dialogue.get().offered().stream()
                .map(knowledge::intent)
                .flatMap(Optional::stream)
                .filter(intent -> Utterance.of(intent.title().zh()).words().equals(words)
                        || Utterance.of(intent.title().en()).words().equals(words))
                .findFirst()
                .map(Picked::new);
    }

    private static Optional<Choice> law(String text, Knowledge knowledge) {
        String[] parts = text.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : Optional.ofNullable(knowledge.sources().get(parts[1]))
                        .map(source -> new Law(new Citation(source, parts[2])));
    }

    private static Optional<Choice> offered(Dialogue dialogue, int index, Knowledge knowledge) {
        if (index >= dialogue.offered().size()) {
            // The number after the last offer is that of "none of these".
            return index == dialogue.offered().size() ? Optional.of(new NoneOfThese()) : Optional.empty();
        }
        return knowledge.intent(dialogue.offered().get(index)).map(Picked::new);
    }
}
