package org.niangjia.consultation.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What the asker chose of what she was offered: an intent, by a button, by the number before it or by its title; a provision or a part of an
 * answer to read; a value of the fact she was asked for; what she thinks of an answer.
 */
public sealed interface Choice {

    /** She chose an intent. */
    record Picked(Intent intent) implements Choice {}

    /** She said that it is none of them. */
    record NoneOfThese() implements Choice {}

    /** She wants to read a provision that an answer cited. */
    record Law(Citation citation) implements Choice {}

    /** She wants to read a part of an answer that was left out. */
    record More(Part part, Intent intent) implements Choice {}

    /** She tapped a value of the fact she was asked for. */
    record Value(String value) implements Choice {}

    /** She wants her case counted, step by step. */
    record Calculator(Intent intent) implements Choice {}

    /** She says whether an answer helped, and why not. */
    record Rated(Rating rating) implements Choice {}

    /** What an answer on a small screen leaves out at first. */
    enum Part {
        BASIS("b:"),
        COUNTING("h:"),
        /** What it rests on and how to check it. No button: asked for in words only. */
        GROUNDS(""),
        /** What it says first and no more. No button: asked for in words only. */
        PLAINLY(""),
        /** Her days as a file for the calendar. */
        CALENDAR("k:");

        private final String prefix;

        Part(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Whether it belongs to what the dialogue is about; a button of an earlier message may not. */
    default boolean isOf(Dialogue dialogue) {
        if (this instanceof Picked picked) {
            return dialogue.offered().contains(picked.intent().name());
        }
        return !(this instanceof Law || this instanceof Calculator);
    }

    /** The data of the button for an intent. */
    static String button(String intent) {
        return PICK + intent;
    }

    /** The data of the button for the wording of a provision. */
    static String button(Citation citation) {
        return LAW + citation.source().id() + ":" + citation.provision();
    }

    /** The data of the button for a part of the answer to an intent. */
    static String button(Part part, String intent) {
        return part.prefix + intent;
    }

    /** The data of the button for a value of the fact that was asked for. */
    static String value(String value) {
        return VALUE + value;
    }

    /** The data of the button that begins to count. */
    static String calculator(String intent) {
        return CALCULATE + intent;
    }

    /** The data of the button that rates the answer to an intent. */
    static String button(Rating rating) {
        return RATE + rating.code();
    }

    String PICK = "i:";

    String LAW = "l:";

    String VALUE = "v:";

    String CALCULATE = "c:";

    String RATE = "f:";

    /** The value of the fact that is not known. */
    String UNKNOWN = "?";

    /** Whether the words are what a button sends, though it may be the button of something that is over. */
    static boolean isButton(String text) {
        return BUTTON.isAllOf(text) && !Wish.isButton(text);
    }

    Phrasing BUTTON = Phrasing.of("[a-z]:[^\\s,，。]{1,60}");

    /** The data of the button for none of them. */
    String NONE_BUTTON = "n";

    Phrasing NUMBER = Phrasing.of("(?:第|选)?([1-9一二三])(?:个)?[.。、]?");
    Phrasing NONE = Phrasing.of(
            "(?:都|也)不是|都不对|不是这些|都不是我(?:想|要)?问的|(?:这|那)?也?不是我要的(?:意思)?|没有|以上都不是|0|none(?: of these)?|neither");

    /** A choice, if the words are one; a button works even when its dialogue is over. */
    static Optional<Choice> of(String text, Optional<Dialogue> dialogue, Knowledge knowledge) {
        Optional<Choice> button = button(text, dialogue, knowledge);
        if (button.isPresent()) {
            return button;
        }
        String words = Utterance.of(text).words().replaceAll("[。.!！~～]+$", "");
        Optional<Choice> rating = dialogue.flatMap(Dialogue::matter)
                .flatMap(matter -> Rating.said(words))
                .map(Rated::new);
        if (rating.isPresent() || dialogue.isEmpty() || dialogue.get().offered().isEmpty()) {
            return rating;
        }
        if (NONE.isAllOf(words)) {
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

    private static Optional<Choice> button(String text, Optional<Dialogue> dialogue, Knowledge knowledge) {
        int colon = text.indexOf(':');
        if (colon != 1) {
            return text.equals(NONE_BUTTON)
                            && dialogue.filter(d -> !d.offered().isEmpty()).isPresent()
                    ? Optional.of(new NoneOfThese())
                    : Optional.empty();
        }
        String value = text.substring(2);
        return switch (text.substring(0, 2)) {
            case PICK -> knowledge.intent(value).map(Picked::new);
            case LAW -> law(value, knowledge);
            case "b:" -> knowledge.intent(value).map(intent -> new More(Part.BASIS, intent));
            case "h:" -> knowledge.intent(value).map(intent -> new More(Part.COUNTING, intent));
            case "k:" -> knowledge.intent(value).map(intent -> new More(Part.CALENDAR, intent));
            case CALCULATE -> knowledge.intent(value).map(Calculator::new);
            case VALUE ->
                dialogue.flatMap(Dialogue::matter)
                        .filter(matter -> !matter.asked().isEmpty())
                        .map(matter -> new Value(value));
            case RATE ->
                dialogue.flatMap(Dialogue::matter)
                        .flatMap(matter -> Rating.of(value))
                        .map(Rated::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Choice> law(String value, Knowledge knowledge) {
        String[] parts = value.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.ofNullable(knowledge.sources().get(parts[0]))
                        .map(source -> new Law(new Citation(source, parts[1])));
    }

    private static Optional<Choice> offered(Dialogue dialogue, int index, Knowledge knowledge) {
        if (index >= dialogue.offered().size()) {
            // The number after the last offer is that of "none of these".
            return index == dialogue.offered().size() ? Optional.of(new NoneOfThese()) : Optional.empty();
        }
        return knowledge.intent(dialogue.offered().get(index)).map(Picked::new);
    }
}
