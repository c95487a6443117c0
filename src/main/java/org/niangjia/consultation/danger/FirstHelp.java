package org.niangjia.consultation.danger;

import java.util.Optional;
import org.niangjia.question.Language;

/** What is said to somebody in danger when nothing else can be: needs neither store nor model. Keeps nothing; safe for use by several threads. */
@FunctionalInterface
public interface FirstHelp {

    /** What to say first of all to who wrote the words, if somebody is in danger. Never fails over what the words are. */
    Optional<String> reply(String message, Language language);
}
