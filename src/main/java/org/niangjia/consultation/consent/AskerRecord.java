package org.niangjia.consultation.consent;

import java.time.Instant;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;

/**
 * What an asker has chosen for herself. None of it is anything she asked.
 *
 * @param place whose law she is answered by, unless a question names another
 * @param language of every reply to her
 * @param discreet whether a message begins with words that give nothing away on a locked screen
 * @param choosingPlaceSince when she was last asked for her place, so that its bare name is the answer to that
 */
public record AskerRecord(
        Optional<Jurisdiction> place,
        Optional<Language> language,
        Consent consent,
        boolean discreet,
        Optional<Instant> choosingPlaceSince) {

    /** Somebody who has chosen nothing yet. A glance at a locked screen can cost a job, so discretion needs no choosing. */
    public static final AskerRecord NEW =
            new AskerRecord(Optional.empty(), Optional.empty(), Consent.NOT_ASKED, true, Optional.empty());

    /** Whether her words may be kept. */
    public boolean keeps() {
        return consent == Consent.GIVEN;
    }

    public AskerRecord with(Consent chosen) {
        return new AskerRecord(place, language, chosen, discreet, choosingPlaceSince);
    }

    public AskerRecord with(Jurisdiction chosen) {
        return new AskerRecord(Optional.of(chosen), language, consent, discreet, Optional.empty());
    }

    public AskerRecord with(Language chosen) {
        return new AskerRecord(place, Optional.of(chosen), consent, discreet, choosingPlaceSince);
    }

    public AskerRecord withDiscreet(boolean chosen) {
        return new AskerRecord(place, language, consent, chosen, choosingPlaceSince);
    }

    public AskerRecord choosingPlaceSince(Optional<Instant> since) {
        return new AskerRecord(place, language, consent, discreet, since);
    }

    /** Her question, by the law of her place and in her language, unless it says otherwise. */
    public Question appliedTo(Question question) {
        return new Question(
                question.asker(),
                question.text(),
                question.askedOn(),
                question.jurisdiction().or(() -> place),
                language.or(question::language));
    }
}
