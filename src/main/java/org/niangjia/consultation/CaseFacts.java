package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.DayFinder;
import org.niangjia.understanding.EntityFinder;
import org.niangjia.understanding.PlaceFinder;

/** Finds the case that a question is about: whose law, of which day, and the facts. Safe for use by several threads. */
final class CaseFacts {

    /**
     * What holds for every question of a message once it is said: facts of her, her child and her work. How many days of a leave she has
     * taken, or for how long she worked over, is said of one question only.
     */
    private static final Set<Fact<?>> OF_HER = Set.of(
            Fact.BABIES,
            Fact.CHILD_ORDER,
            Fact.DIFFICULT_BIRTH,
            Fact.CAESAREAN,
            Fact.MONTHS_OF_PREGNANCY,
            Fact.BORN_ON,
            Fact.BORN_IN,
            Fact.CHILD_AGE,
            Fact.LIVING_APART,
            Fact.MONTHLY_WAGE,
            Fact.EMPLOYER_AVERAGE_WAGE,
            Fact.LOCAL_AVERAGE_WAGE,
            Fact.SERVICE_MONTHS,
            Fact.WORKED_YEARS,
            Fact.HIRED_ON,
            Fact.ENDED_ON,
            Fact.INSURED);

    /** Asks for the law of today, whatever day was named before. */
    private static final Pattern NOW = Pattern.compile("现在|目前|如今|今年|当前|\\b(?:now|currently|today|these days)\\b");

    private final PlaceFinder places;

    CaseFacts(PlaceFinder places) {
        this.places = places;
    }

    /** The case, with what the rest of the message says of her; what the question itself says comes first. */
    Facts of(Asked asked, Question question) {
        String own = asked.words();
        String all = asked.context().isEmpty()
                ? question.text().value()
                : asked.context() + "\n" + question.text().value();
        // 昨天 is counted from the day of the question, whatever day the law is asked of.
        Facts known = Facts.of(place(asked, question), question.askedOn());
        Facts shared = own.equals(all) ? known : ofHer(EntityFinder.find(all, known));
        return new Facts(
                known.place(),
                day(asked, all, question.askedOn()),
                EntityFinder.find(own, shared).known());
    }

    /** The place the words name, else one named before, else anywhere in the message, else the asker's own, else that of the union. */
    Jurisdiction place(Asked asked, Question question) {
        return places.find(asked.words())
                .or(() -> places.find(asked.context()))
                .or(() -> places.find(question.text().value()))
                .or(question::jurisdiction)
                .orElse(Consultation.HOME);
    }

    private static LocalDate day(Asked asked, String all, LocalDate askedOn) {
        return DayFinder.find(asked.words(), askedOn)
                .or(() -> NOW.matcher(asked.words()).find()
                        ? java.util.Optional.of(askedOn)
                        : DayFinder.find(before(asked, all), askedOn))
                .orElse(askedOn);
    }

    /** The message up to the question: a day that is named after it is that of another. */
    private static String before(Asked asked, String all) {
        int at = all.lastIndexOf(asked.words());
        return at < 0 ? "" : all.substring(0, at);
    }

    private static Facts ofHer(Facts found) {
        Map<Fact<?>, Object> shared = new HashMap<>(found.known());
        shared.keySet().retainAll(OF_HER);
        return new Facts(found.place(), found.on(), shared);
    }
}
