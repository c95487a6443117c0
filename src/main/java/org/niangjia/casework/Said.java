package org.niangjia.casework;

import java.util.Optional;

/** The words of each kind of step. */
final class Said implements CaseEvent.Each<Optional<String>> {

    @Override
    public Optional<String> opened(CaseEvent.Opened event) {
        return Optional.of(event.words().value());
    }

    @Override
    public Optional<String> classified(CaseEvent.Classified event) {
        return Optional.of(event.caseClass().code()
                + event.topic().map(topic -> " " + topic).orElse(""));
    }

    @Override
    public Optional<String> dispatched(CaseEvent.Dispatched event) {
        return Optional.of(event.department());
    }

    @Override
    public Optional<String> returned(CaseEvent.Returned event) {
        return Optional.of(event.reason());
    }

    @Override
    public Optional<String> assigned(CaseEvent.Assigned event) {
        return Optional.of(event.staff());
    }

    @Override
    public Optional<String> extended(CaseEvent.Extended event) {
        return Optional.of(event.days() + " · " + event.reason());
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
        return Optional.of((event.satisfied() ? "+" : "-")
                + event.why().map(why -> " " + why.value()).orElse(""));
    }

    @Override
    public Optional<String> checked(CaseEvent.Checked event) {
        return Optional.of((event.good() ? "+ " : "- ") + event.note());
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
