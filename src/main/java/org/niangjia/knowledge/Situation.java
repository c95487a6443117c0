package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import org.niangjia.question.Language;

/**
 * What a worker tells of herself before she asks anything, such as that she is pregnant.
 *
 * @param words how it is said, by language: any of these
 * @param says what she is told before the questions that others ask then
 * @param intents those questions, the most asked first
 */
public record Situation(String id, Map<Language, List<String>> words, LocalText says, List<String> intents) {

    public Situation {
        words = Map.copyOf(words);
        intents = List.copyOf(intents);
    }
}
