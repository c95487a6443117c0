package org.niangjia.curation;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that happened to a draft.
 *
 * @param by the number of the account
 * @param automatic whether the program did it on its day, under the name of who scheduled it
 * @param reason why, in the words of who did it; empty if none was needed
 */
public record DraftStep(Instant at, long by, boolean automatic, What what, String reason) {

    /** What can happen to a draft. */
    public enum What {
        BEGUN,
        CHANGED,
        SUBMITTED,
        SENT_BACK,
        SCHEDULED,
        PUBLISHED,
        DISCARDED,
        /** Published once, and taken back. */
        TAKEN_BACK,
        /** Its day had come, but it could not be published; the reason is the code of a {@link Refusal} and the files that stood in the way. */
        NOT_PUBLISHED;

        /** The name as stored, and the end of the key of its name for people, {@code curation.step.*}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The step of a code.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static What parse(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
