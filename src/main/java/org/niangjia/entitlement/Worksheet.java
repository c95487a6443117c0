package org.niangjia.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** What a rule works with: the facts of a case and the figures of law that hold for it. A figure that is unverified counts as not known. */
final class Worksheet {

    private final Knowledge knowledge;
    private final Facts facts;

    Worksheet(Knowledge knowledge, Facts facts) {
        this.knowledge = knowledge;
        this.facts = facts;
    }

    Facts facts() {
        return facts;
    }

    /** The same case with one fact more. */
    <T> Worksheet with(Fact<T> fact, T value) {
        return new Worksheet(knowledge, facts.with(fact, value));
    }

    /** The same case without a fact. */
    Worksheet without(Fact<?> fact) {
        return new Worksheet(knowledge, facts.without(fact));
    }

    /** The same case by the law of another day. */
    Worksheet on(LocalDate day) {
        return new Worksheet(knowledge, new Facts(facts.place(), day, facts.known()));
    }

    /** Which days are worked on, as far as that is known. */
    WorkingCalendar calendar() {
        return knowledge.calendar();
    }

    <T> Optional<T> fact(Fact<T> fact) {
        return facts.get(fact);
    }

    /** The figure of a parameter that holds for the case.
     * @throws NoFigure if none does: the rule then ends as {@link Entitled.NotConfirmed}
     */
    Figure figure(String parameter) {
        return figureIfAny(parameter).orElseThrow(() -> new NoFigure(parameter));
    }

    /** The figure of a parameter that need not exist everywhere. */
    Optional<Figure> figureIfAny(String name) {
        Parameter parameter = knowledge.parameters().get(name);
        return parameter == null
                ? Optional.empty()
                : parameter
                        .values()
                        .find(facts.place(), facts.on())
                        .filter(found -> found.content().verified() != Verified.UNVERIFIED)
                        .map(found -> new Figure(parameter, found.content(), found.since()));
    }

    /** Whether a figure is only known from reports: then more may be due than is counted. */
    boolean isUnverified(String name) {
        return knowledge
                .figure(name, facts.place(), facts.on())
                .filter(found -> found.content().verified() == Verified.UNVERIFIED)
                .isPresent();
    }

    /** Whether a law without a figure of its own holds on the day of the case. */
    boolean isInForce(String source) {
        return Optional.ofNullable(knowledge.sources().get(source))
                .filter(law -> law.inForceFrom()
                        .filter(day -> !day.isAfter(facts.on()))
                        .isPresent())
                .filter(law ->
                        law.repealedOn().filter(day -> !day.isAfter(facts.on())).isEmpty())
                .isPresent();
    }

    /** Goes on only where a law on which the rule rests holds on the day of the case, whatever figures held before it.
     * @param figure what is not confirmed then
     * @throws NoFigure if it does not hold
     */
    void restsOn(String source, String figure) {
        if (!isInForce(source)) {
            throw new NoFigure(figure);
        }
    }

    /** No verified figure holds. */
    static final class NoFigure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String parameter;

        NoFigure(String parameter) {
            super(parameter, null, false, false);
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }
}
