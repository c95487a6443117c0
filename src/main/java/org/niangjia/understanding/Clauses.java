package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/**
 * The readings of a message: the whole of it, and each of its sentences if it is long. A story of a hundred characters before the question
 * hides the question from a single vector.
 */
final class Clauses {

    /** Shorter messages are one question. */
    private static final int LONG = 40;

    /** A part with less than this says nothing by itself. */
    private static final int SHORTEST = 6;

    /** More parts than a message of the longest length needs; bounds the time a message can cost. */
    private static final int MOST = 10;

    private static final Pattern END = Pattern.compile("[。！？!?；;\\n]+");
    private static final Pattern COMMA = Pattern.compile("[，,]+");

    private Clauses() {}

    /** The readings of a message as it was written: the line ends in it are lost in the comparable form. */
    static List<String> of(String message) {
        String words = Utterance.of(message).words();
        if (words.length() < LONG) {
            return List.of(words);
        }
        List<String> readings = new ArrayList<>();
        readings.add(words);
        END.splitAsStream(message).map(part -> Utterance.of(part).words()).forEach(sentence -> {
            add(sentence, readings);
            if (sentence.length() >= LONG) {
                COMMA.splitAsStream(sentence).forEach(part -> add(part, readings));
            }
        });
        return readings.stream().distinct().limit(MOST).toList();
    }

    private static void add(String part, List<String> readings) {
        String words = part.strip();
        if (words.length() >= SHORTEST) {
            readings.add(words);
        }
    }
}
