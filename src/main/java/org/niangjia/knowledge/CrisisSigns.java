package org.niangjia.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.ManyTexts;

/**
 * How it is heard that somebody is in danger, as staff write it in {@code crisis.yaml}.
 *
 * <p>A sign is words as they stand in a message. In it {@code <group>} stands for any word of a group, {@code …} for up to eight characters
 * and {@code ……} for up to thirty, both within one sentence.
 *
 * @param groups words that mean alike, by the name of their group
 * @param spellings other spellings of a word, by the word: homophones, and pinyin syllable by syllable
 * @param everyday signs of ordinary speech that hold words of danger; they are taken out before anything else is looked for
 * @param asks signs that the message asks what the law says
 * @param now signs that it is happening, or has just happened
 * @param another signs that the message tells of somebody else
 * @param crises in the order in which they are looked for
 * @param ordinary messages of people who are in no danger, though their words are near to it
 * @param despair signs of despair that is no danger yet
 * @param comfort what is said to them before the answer
 */
public record CrisisSigns(
        Map<String, List<String>> groups,
        Map<String, List<String>> spellings,
        List<String> everyday,
        List<String> asks,
        List<String> now,
        List<String> another,
        List<Crisis> crises,
        List<String> ordinary,
        List<String> despair,
        Optional<LocalText> comfort) {

    /** Hears nothing. */
    public static final CrisisSigns NONE = new CrisisSigns(
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    public CrisisSigns {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
        everyday = List.copyOf(everyday);
        asks = List.copyOf(asks);
        now = List.copyOf(now);
        another = List.copyOf(another);
        crises = List.copyOf(crises);
        ordinary = ManyTexts.of(ordinary);
        despair = List.copyOf(despair);
    }
}
