package org.niangjia.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a member of staff did with many unresolved questions at once.
 *
 * @param questions those that it changed; after it was taken back, those that stayed changed
 * @param undoneAt when it was taken back
 */
public record BulkAction(long id, What what, String staff, Instant at, List<Long> questions, Optional<Instant> undoneAt) {

    public BulkAction {
        questions = List.copyOf(questions);
    }

    /** What is done. */
    public sealed interface What {

        /** Nobody needs to look at them: they are closed. */
        record Dismiss(String reason) implements What {}

        /** A member of staff takes care of them. */
        record Assign(String staff) implements What {}

        /** They belong to a case and are closed with it. */
        record Join(CaseNumber number) implements What {}

        /** The name as stored and printed. */
        default String kind() {
            return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        }

        /** What it needs besides: the reason, the member of staff or the number of the case. */
        default String with() {
            if (this instanceof Dismiss dismiss) {
                return dismiss.reason();
            }
            return this instanceof Assign assign ? assign.staff() : ((Join) this).number().code();
        }

        /** Reads what {@link #kind} and {@link #with} wrote. */
        public static What parse(String kind, String with) {
            return switch (kind) {
                case "dismiss" -> new Dismiss(with);
                case "assign" -> new Assign(with);
                case "join" -> new Join(new CaseNumber(with));
                default -> throw new IllegalArgumentException("no bulk action: " + kind);
            };
        }
    }
}
