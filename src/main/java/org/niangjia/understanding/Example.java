package org.niangjia.understanding;

import java.util.Optional;
import org.niangjia.question.Language;

/**
 * Words and what they mean.
 *
 * @param intent the intent, or empty for a question that is not ours to answer
 */
public record Example(Language language, String words, Optional<String> intent) {}
