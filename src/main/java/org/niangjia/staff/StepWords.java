package org.niangjia.staff;

import java.util.Optional;
import org.niangjia.casework.CaseEvent;
import org.niangjia.question.RedactedText;

/** What was written at a step of a case: by staff or by the asker. Not the words it was opened with, which stand above. */
final class StepWords implements CaseEvent.Each<Optional<String>> {

    private static final StepWords EACH = new StepWords();

    private StepWords() {}

    static Optional<String> of(CaseEvent event) {
        return event.fold(EACH).filter(words -> !words.isBlank());
    }

    @Override
    public Optional<String> opened(CaseEvent.Opened event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> classified(CaseEvent.Classified event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> dispatched(CaseEvent.Dispatched event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> returned(CaseEvent.Returned event) {
        return Optional.of(event.reason());
    }

    @Override
    public Optional<String> assigned(CaseEvent.Assigned event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> extended(CaseEvent.Extended event) {
        return Optional.of(event.reason());
    }

    @Override
    public Optional<String> answered(CaseEvent.Answered event) {
        return Optional.of(event.text());
    }

    @Override
    public Optional<String> closed(CaseEvent.Closed event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> rated(CaseEvent.Rated event) {
        return event.why().map(RedactedText::value);
    }

    @Override
    public Optional<String> checked(CaseEvent.Checked event) {
        return Optional.of(event.note());
    }

    @Override
    public Optional<String> archived(CaseEvent.Archived event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> withdrawn(CaseEvent.Withdrawn event) {
        return Optional.empty();
    }

    @Override
    public Optional<String> added(CaseEvent.Added event) {
        return Optional.of(event.words().value());
    }

    @Override
    public Optional<String> reopened(CaseEvent.Reopened event) {
        return Optional.of(event.why().value());
    }
}
