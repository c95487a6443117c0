package org.niangjia.casework;

import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.RedactedText;

/** What can happen to a case. Whether it may happen now is decided by {@link Case#take}. */
public sealed interface CaseEvent {

    /** The asker asked for a person, or staff took up her question; class and topic are prefilled. */
    record Opened(CaseClass caseClass, Optional<String> topic, RedactedText words) implements CaseEvent {}

    /** Staff corrected what the case is. */
    record Classified(CaseClass caseClass, Optional<String> topic) implements CaseEvent {}

    /** It was given to a department. */
    record Dispatched(String department) implements CaseEvent {}

    /** The department sent it back: it is not theirs. */
    record Returned(String reason) implements CaseEvent {}

    /** A member of staff takes care of it. */
    record Assigned(String staff) implements CaseEvent {}

    /** It takes longer. */
    record Extended(int days, String reason) implements CaseEvent {}

    /** The asker was answered. */
    record Answered(String text) implements CaseEvent {
        /** What fits into one message of any channel with a heading above it, in UTF-16 units: Telegram takes 4,096. */
        public static final int LONGEST = 3_500;
    }

    /** It is done. */
    record Closed() implements CaseEvent {}

    /** The asker said whether she is satisfied, and perhaps why. */
    record Rated(boolean satisfied, Optional<RedactedText> why) implements CaseEvent {}

    /** Somebody looked at how it was worked on; what was not good is done again. */
    record Checked(boolean good, String note) implements CaseEvent {}

    /** It was put away. */
    record Archived() implements CaseEvent {}

    /** The asker does not want it any more. */
    record Withdrawn() implements CaseEvent {}

    /** The asker said more. */
    record Added(RedactedText words) implements CaseEvent {}

    /** The asker wants it worked on again. */
    record Reopened(RedactedText why) implements CaseEvent {}

    /** The event, each kind its own way. */
    default <T> T fold(Each<T> each) {
        if (this instanceof Opened event) {
            return each.opened(event);
        }
        if (this instanceof Classified event) {
            return each.classified(event);
        }
        if (this instanceof Dispatched event) {
            return each.dispatched(event);
        }
        if (this instanceof Returned event) {
            return each.returned(event);
        }
        if (this instanceof Assigned event) {
            return each.assigned(event);
        }
        if (this instanceof Extended event) {
            return each.extended(event);
        }
        if (this instanceof Answered event) {
            return each.answered(event);
        }
        if (this instanceof Rated event) {
            return each.rated(event);
        }
        if (this instanceof Checked event) {
            return each.checked(event);
        }
        if (this instanceof Added event) {
            return each.added(event);
        }
        if (this instanceof Reopened event) {
            return each.reopened(event);
        }
        if (this instanceof Closed event) {
            return each.closed(event);
        }
        return this instanceof Archived event ? each.archived(event) : each.withdrawn((Withdrawn) this);
    }

    /** One way for each kind. */
    interface Each<T> {
        T opened(Opened event);

        T classified(Classified event);

        T dispatched(Dispatched event);

        T returned(Returned event);

        T assigned(Assigned event);

        T extended(Extended event);

        T answered(Answered event);

        T closed(Closed event);

        T rated(Rated event);

        T checked(Checked event);

        T archived(Archived event);

        T withdrawn(Withdrawn event);

        T added(Added event);

        T reopened(Reopened event);
    }

    /** The name as stored and printed: {@code dispatched}. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it is the asker who does this; everything else staff do. */
    default boolean isAskers() {
        return this instanceof Rated || this instanceof Withdrawn || this instanceof Added || this instanceof Reopened;
    }
}
