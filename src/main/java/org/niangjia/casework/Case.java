package org.niangjia.casework;

import java.time.Instant;
import java.util.Optional;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/**
 * A worker's matter that staff work on, as it stands now; how it came there stands in its {@link CaseFile}. Who she is, it does not say.
 *
 * @param caseClass what she wants
 * @param department who leads: proposed from the topic until it is dispatched
 * @param words what it was opened with, as she saw it
 * @param clock the time in which an answer is owed
 * @param extended whether that was put off: once in a case
 * @param redone how often it had to be done again
 * @param satisfied what she said last
 * @param assignee who of the staff takes care of it
 * @param changedAt when the last step was
 */
public record Case(
        CaseNumber number,
        CaseClass caseClass,
        Optional<String> topic,
        Optional<String> department,
        Stage stage,
        RedactedText words,
        Channel channel,
        Language language,
        Jurisdiction jurisdiction,
        Instant openedAt,
        CaseClock clock,
        boolean extended,
        int redone,
        Optional<Boolean> satisfied,
        Optional<String> assignee,
        Instant changedAt) {

    /** The case after a step, or why the step is not possible. Nothing is stored. */
    public Moved take(CaseStep step, WorkingTime time) {
        if (stage.hasEnded()) {
            return new Moved.Refused(Refusal.ENDED);
        }
        if (step.event().isAskers() != step.by().staffId().isEmpty()) {
            return new Moved.Refused(Refusal.NOT_THEIRS);
        }
        return step.event().fold(new CaseRules(this, step, time));
    }

    /** The time of a case whose working days were not known; as it is, if they are still not known or were known before. */
    public Case withDue(WorkingTime time) {
        return clock.dueAt().isPresent()
                ? this
                : with(clock.due(time.after(clock.startedAt(), CaseClock.ANSWER_DAYS).time(), time));
    }

    Case with(CaseClass caseClass, Optional<String> topic) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case with(Stage stage) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case with(CaseClock clock) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case ledBy(Optional<String> department) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case assignedTo(Optional<String> assignee) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case rated(Optional<Boolean> satisfied) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, changedAt);
    }

    Case extendedUntil(CaseClock clock) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                true, redone, satisfied, assignee, changedAt);
    }

    Case redoneOnce() {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone + 1, satisfied, assignee, changedAt);
    }

    Case changed(Instant at) {
        return new Case(
                number, caseClass, topic, department, stage, words, channel, language, jurisdiction, openedAt, clock,
                extended, redone, satisfied, assignee, at);
    }
}
