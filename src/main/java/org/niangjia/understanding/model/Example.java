package org.niangjia.understanding.model;

import java.util.Optional;
import org.niangjia.question.Language;

/**
 * Words and what they mean.
 *
 * @param intent the intent, or empty for a question that is not ours to answer
 * @param kind of a question that is not ours: questions of one kind resemble each other; empty where it does not matter
 */
public record Example(Language language, String words, Optional<String> intent, String kind) {

    public Example(Language language, String words, Optional<String> intent) {
        this(language, words, intent, "");
    }
}
