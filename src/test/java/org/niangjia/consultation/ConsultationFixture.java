package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.danger.Likeness;
import org.niangjia.consultation.followup.ShippedRemarks;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.place.PlaceFinder;

/** Consultations over the shipped knowledge, and questions as workers ask them. */
public final class ConsultationFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Asker ASKER = new Asker(Channel.TELEGRAM, "4711");
    public static final Knowledge KNOWLEDGE = ShippedKnowledge.get();

    private ConsultationFixture() {}

    public static Consultation with(Understander understander) {
        return with(understander, Optional.empty());
    }

    public static Consultation with(Understander understander, Optional<LawLibrary> laws) {
        return new Consultation(
                KNOWLEDGE,
                understander,
                new PlaceFinder(KNOWLEDGE.placesByName(), KNOWLEDGE.notPlaces()),
                laws,
                new Texts(),
                Likeness.NONE,
                ShippedRemarks.get());
    }

    public static Question question(String words) {
        return question(words, TODAY, Optional.empty(), Optional.empty());
    }

    public static Question question(String words, LocalDate on, Optional<String> place, Optional<Language> language) {
        return new Question(ASKER, RedactedText.of(words), on, place.map(Jurisdiction::new), language);
    }
}
