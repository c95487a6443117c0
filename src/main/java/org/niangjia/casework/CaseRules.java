package org.niangjia.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What each step makes of a case that has not ended, by the discipline of the workers' hotline. */
final class CaseRules implements CaseEvent.Each<Moved> {

    private static final Set<Stage> OPEN_TO_THE_ASKER = Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED);

    private final Case before;
    private final CaseStep step;
    private final WorkingTime time;

    CaseRules(Case before, CaseStep step, WorkingTime time) {
        this.before = before;
        this.step = step;
        this.time = time;
    }

    /** A case is opened once. */
    @Override
    public Moved opened(CaseEvent.Opened event) {
        return refused(Refusal.NOT_AT_THIS_STAGE);
    }

    @Override
    public Moved classified(CaseEvent.Classified event) {
        return to(before.with(event.caseClass(), event.topic()));
    }

    @Override
    public Moved dispatched(CaseEvent.Dispatched event) {
        if (event.department().isBlank()) {
            return refused(Refusal.WORDS_MISSING);
        }
        return at(Set.of(Stage.OPENED), () -> to(before.with(Stage.DISPATCHED)
                .ledBy(Optional.of(event.department()))
                .with(before.clock().dispatched(Optional.of(step.at())))));
    }

    @Override
    public Moved returned(CaseEvent.Returned event) {
        if (event.reason().isBlank()) {
            return refused(Refusal.WORDS_MISSING);
        }
        return at(Set.of(Stage.DISPATCHED), () -> time.after(
                        before.clock().dispatchedAt().orElse(before.openedAt()), CaseClock.RETURN_DAYS)
                .fold(
                        until -> minute().isAfter(until) ? refused(Refusal.TOO_LATE_TO_RETURN) : sentBack(),
                        year -> refused(Refusal.NO_CALENDAR)));
    }

    private Moved sentBack() {
        return to(before.with(Stage.OPENED)
                .ledBy(Optional.empty())
                .assignedTo(Optional.empty())
                .with(before.clock().dispatched(Optional.empty())));
    }

    @Override
    public Moved assigned(CaseEvent.Assigned event) {
        return event.staff().isBlank()
                ? refused(Refusal.WORDS_MISSING)
                : at(OPEN_TO_THE_ASKER, () -> to(before.assignedTo(Optional.of(event.staff()))));
    }

    @Override
    public Moved extended(CaseEvent.Extended event) {
        if (event.reason().isBlank()) {
            return refused(Refusal.WORDS_MISSING);
        }
        if (event.days() < 1 || event.days() > CaseClock.MOST_EXTENSION_DAYS) {
            return refused(Refusal.EXTENSION_NOT_POSSIBLE);
        }
        return at(Stage.AT_WORK, () -> before.extended() ? refused(Refusal.EXTENDED_BEFORE) : extendedBy(event.days()));
    }

    private Moved extendedBy(int days) {
        Optional<Instant> due = before.clock().dueAt();
        if (due.isEmpty()) {
            return refused(Refusal.NO_CALENDAR);
        }
        if (minute().isAfter(due.get())) {
            return refused(Refusal.TOO_LATE_TO_EXTEND);
        }
        return time.after(due.get(), days)
                .fold(
                        later -> to(before.extendedUntil(before.clock().due(Optional.of(later), time))),
                        year -> refused(Refusal.NO_CALENDAR));
    }

    @Override
    public Moved answered(CaseEvent.Answered event) {
        if (event.text().isBlank()) {
            return refused(Refusal.WORDS_MISSING);
        }
        return event.text().length() > CaseEvent.Answered.LONGEST
                ? refused(Refusal.TOO_LONG)
                : at(OPEN_TO_THE_ASKER, () -> to(before.with(Stage.ANSWERED)
                        .with(before.clock().answered(step.at()))));
    }

    @Override
    public Moved closed(CaseEvent.Closed event) {
        return at(Set.of(Stage.ANSWERED), () -> to(before.with(Stage.CLOSED).rated(Optional.empty())));
    }

    @Override
    public Moved rated(CaseEvent.Rated event) {
        return at(Set.of(Stage.CLOSED), () -> {
            if (before.satisfied().isPresent()) {
                return refused(Refusal.RATED_BEFORE);
            }
            Case rated = before.rated(Optional.of(event.satisfied()));
            return to(event.satisfied() ? rated : again(rated).redoneOnce());
        });
    }

    @Override
    public Moved checked(CaseEvent.Checked event) {
        if (!event.good() && event.note().isBlank()) {
            return refused(Refusal.WORDS_MISSING);
        }
        return at(Set.of(Stage.CLOSED), () -> to(event.good() ? before.with(Stage.CHECKED) : again(before).redoneOnce()));
    }

    @Override
    public Moved archived(CaseEvent.Archived event) {
        return at(Set.of(Stage.CHECKED), () -> to(before.with(Stage.ARCHIVED)));
    }

    @Override
    public Moved withdrawn(CaseEvent.Withdrawn event) {
        return at(OPEN_TO_THE_ASKER, () -> to(before.with(Stage.WITHDRAWN)));
    }

    /** What is said after the answer needs another one. */
    @Override
    public Moved added(CaseEvent.Added event) {
        return event.words().isBlank()
                ? refused(Refusal.WORDS_MISSING)
                : at(OPEN_TO_THE_ASKER, () -> to(before.stage() == Stage.ANSWERED ? again(before) : before));
    }

    @Override
    public Moved reopened(CaseEvent.Reopened event) {
        return at(
                Set.of(Stage.ANSWERED, Stage.CLOSED, Stage.CHECKED),
                () -> to(again(before).redoneOnce()));
    }

    /** Back to those who worked on it, with a new clock. */
    private Case again(Case done) {
        Optional<Instant> dispatched = done.clock().dispatchedAt().map(earlier -> step.at());
        return done.with(dispatched.isPresent() ? Stage.DISPATCHED : Stage.OPENED)
                .with(CaseClock.started(step.at(), time).dispatched(dispatched));
    }

    private Moved at(Set<Stage> stages, Supplier<Moved> then) {
        return stages.contains(before.stage()) ? then.get() : refused(Refusal.NOT_AT_THIS_STAGE);
    }

    private Moved to(Case after) {
        return new Moved.To(after.changed(step.at()), step, List.of());
    }

    private static Moved refused(Refusal why) {
        return new Moved.Refused(why);
    }

    private Instant minute() {
        return step.at().truncatedTo(ChronoUnit.MINUTES);
    }
}
