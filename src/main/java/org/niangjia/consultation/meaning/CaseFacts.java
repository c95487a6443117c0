package org.niangjia.consultation.meaning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.fact.birth.ChildFacts;
import org.niangjia.understanding.passage.DayFinder;
import org.niangjia.understanding.place.PlaceFinder;

/** Finds the case that a question is about: whose law, of which day, and the facts. Safe for use by several threads. */
public final class CaseFacts {

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
            Fact.EXPECTING,
            Fact.BORN_ON,
            Fact.BORN_IN,
            Fact.CHILD_AGE,
            Fact.LIVING_APART,
            Fact.DAYS_GIVEN_OVER,
            Fact.MONTHLY_WAGE,
            Fact.EMPLOYER_AVERAGE_WAGE,
            Fact.LOCAL_AVERAGE_WAGE,
            Fact.MINIMUM_WAGE,
            Fact.SERVICE_MONTHS,
            Fact.WORKED_YEARS,
            Fact.EARLIER_YEARS,
            Fact.WORK_BEGAN_IN,
            Fact.WORKER_BORN_IN,
            Fact.FORMER_RETIREMENT_AGE,
            Fact.HIRED_ON,
            Fact.HIRED_IN,
            Fact.ENDED_ON,
            Fact.SICK_MONTHS,
            Fact.SICK_DAYS,
            Fact.PAID_PERSONAL_DAYS,
            Fact.INSURED);

    private static final Set<Fact<?>> OF_A_CHILD = Set.of(Fact.CHILD_AGE, Fact.BORN_ON, Fact.BORN_IN);

    /** Applied for and paid where the child is registered (Administrative Rules of the Childcare Subsidy Scheme, articles 7 and 9). */
    private static final String SUBSIDY = "childcare_subsidy_tax.subsidy_";

    /** Asks for the law of today, whatever day was named before. */
    private static final Phrasing NOW = Phrasing.of("现在|目前|如今|今年|当前|\\b(?:now|currently|today|these days)\\b");

    private final PlaceFinder places;
    private final Understander understander;

    public CaseFacts(PlaceFinder places, Understander understander) {
        this.places = places;
        this.understander = understander;
    }

    /** The case, with what she told before of herself: see the other. */
    public Facts of(Asked asked, Question question, Optional<Matter> before) {
        return of(asked, question, before, Set.of());
    }

    /**
     * The case, with what the rest of the message says of her; what the question itself says comes first, what she told before it last.
     *
     * @param before what the conversation was about
     * @param still what holds of that besides what is of her
     */
    public Facts of(Asked asked, Question question, Optional<Matter> before, Set<Fact<?>> still) {
        String own = understander.inCharacters(asked.words());
        String message = question.text().value();
        String written = asked.context().isEmpty() ? message : asked.context() + "\n" + message;
        String all = understander.inCharacters(written);
        // 昨天 is counted from the day of the question, whatever day the law is asked of.
        Facts known = Facts.of(place(asked, question, before), question.askedOn());
        Facts shared = own.equals(all) ? known : ofHer(understander.facts(all, known));
        Map<Fact<?>, Object> told = understander.facts(own, shared).known();
        LocalDate on = day(own, understander.inCharacters(before(asked, written)), question.askedOn());
        Set<Fact<?>> holding = new HashSet<>(OF_HER);
        if (ChildFacts.tellOfAFurtherBirth(own)) {
            holding.removeAll(OF_A_CHILD);
        }
        holding.addAll(told.keySet());
        holding.addAll(still);
        return before.map(matter -> matter.ofTheDayIn(told).with(told).facts(known.place(), on, holding))
                .orElseGet(() -> new Facts(known.place(), on, told));
    }

    /**
     * The place that the words name: those of the question first, then those before it, then the whole message. Her old home counts if no
     * other place is known.
     */
    public Optional<Jurisdiction> named(Asked asked, Question question, Optional<Matter> before) {
        String message = understander.inCharacters(question.text().value());
        Optional<Jurisdiction> named = places.meant(understander.inCharacters(asked.words()))
                .or(() -> places.meant(understander.inCharacters(asked.context())))
                .or(() -> places.meant(message))
                .or(() -> places.find(message));
        boolean known = before.flatMap(Matter::place).or(question::jurisdiction).isPresent();
        return known ? named : named.or(() -> places.oldHome(message));
    }

    /**
     * The place by whose rules an intent goes, whatever other place is named: that of the parent whose leave it is of, where the message asks for the
     * leave of both and tells where each is; that where the child is registered, of the subsidy for its care.
     */
    public Optional<Jurisdiction> ofWhomItIs(String intent, Question question) {
        String message = understander.inCharacters(question.text().value());
        return intent.startsWith(SUBSIDY)
                ? places.registeredIn(message)
                : BothLeaves.isOfTheWriter(intent, message).flatMap(writer -> places.saidOf(writer, message));
    }

    /** The place the words name, else one she named before, else the asker's own, else that of the union. */
    public Jurisdiction place(Asked asked, Question question, Optional<Matter> before) {
        return named(asked, question, before)
                .or(() -> before.flatMap(Matter::place))
                .or(question::jurisdiction)
                .orElse(Jurisdiction.HOME);
    }

    private static LocalDate day(String own, String before, LocalDate askedOn) {
        return DayFinder.find(own, before, askedOn)
                .or(() -> NOW.isIn(own) ? Optional.of(askedOn) : DayFinder.find(before, askedOn))
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
