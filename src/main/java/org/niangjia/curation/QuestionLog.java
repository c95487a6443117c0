package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What askers who agreed to it have asked, redacted. Safe for use by several threads. */
public interface QuestionLog {

    /** The questions since an instant, like ones together, those asked last first: no presses of buttons, commands or ratings. */
    List<Logged> since(Instant from);

    /**
     * A question.
     *
     * @param words redacted
     * @param place whose law the asker asked about, if she said it
     * @param asked how often it was asked in these words
     * @param helped the articles that answered it in the words of an asker who said that it helped
     */
    record Logged(String words, Language language, Optional<Jurisdiction> place, int asked, List<String> helped) {
        public Logged {
            helped = List.copyOf(helped);
        }
    }
}
