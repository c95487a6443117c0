package org.niangjia.app;

import java.util.Optional;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.danger.LikeDanger;
import org.niangjia.consultation.danger.Likeness;
import org.niangjia.consultation.followup.LikeRemarks;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.question.Language;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.place.PlaceFinder;

/**
 * All that answers from one state of the files and the model that was trained on it. It never changes: what is published is another edition,
 * which takes its place as a whole.
 *
 * @param likeness the second voice of the crisis lane
 * @param remarks hears what is said of an answer
 */
record Edition(
        Knowledge knowledge,
        IntentModel model,
        Understander understander,
        PlaceFinder places,
        Likeness likeness,
        LikeRemarks remarks,
        Optional<LawLibrary> laws) {

    /**
     * A consultation that has no way to staff.
     *
     * @param said what becomes of a question: only if it is recorded may a reply say that it was noted
     */
    Consultation consultation(Texts said) {
        return new Consultation(knowledge, understander, places, laws, said, likeness, remarks);
    }

    /** Learns what messages are compared with, so that no asker has to wait for it. May take seconds. */
    void warm() {
        likeness.prepare();
        remarks.prepare();
    }

    /** The same without what compares with messages, which takes most of the time of a reply. */
    Edition withoutLikeness() {
        return new Edition(knowledge, model, understander, places, Likeness.NONE, LikeRemarks.NONE, laws);
    }

    /** Whether the second voice of the crisis lane has learnt the same messages. */
    boolean hearsAs(Edition other) {
        return LikeDanger.examples(knowledge.crisis()).equals(LikeDanger.examples(other.knowledge.crisis()))
                && knowledge.crisis().ordinary().equals(other.knowledge.crisis().ordinary());
    }

    /** Title and number of the union's hotline. */
    String unionHotline(Texts texts, Language language) {
        return new AnswerComposer(knowledge, texts).hotline("union", language);
    }
}
