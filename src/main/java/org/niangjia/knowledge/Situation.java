package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;

/**
 * What a worker tells of herself, or names, before she asks anything: that she is pregnant, or 产假.
 *
 * @param words how it is said, by language: any of these
 * @param named whether it is a matter that is only named, with nothing beside it: 产假几天 asks
 * @param says what she is told before the questions that others ask then
 * @param intents those questions, the most asked first
 */
public record Situation(
        String id, Map<Language, List<String>> words, boolean named, LocalText says, List<String> intents) {

    public Situation {
        words = Map.copyOf(words);
        intents = List.copyOf(intents);
    }
}
