package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What askers who agreed to it have asked, redacted. Safe for use by several threads. */
public interface QuestionLog {

    /**
     * The questions since an instant, the same words together, those asked last first: no commands, no ratings, nothing of people in danger.
     *
     * @param most so many different ones at most
     */
    Extract since(Instant from, int most);

    /**
     * A part of the log.
     *
     * @param leftOut how many older ones it does not hold
     */
    record Extract(List<Logged> questions, int leftOut) {
        public Extract {
            questions = List.copyOf(questions);
        }
    }

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
