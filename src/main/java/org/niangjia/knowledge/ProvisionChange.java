package org.niangjia.knowledge;

import java.util.Locale;

/** What has become of a provision since its wording was last checked. */
public record ProvisionChange(Provision provision, Kind kind) {

    /** How a provision changes. */
    public enum Kind {
        CHANGED,
        /** Its text says that it no longer holds. */
        REPEALED,
        /** Its text no longer has it. */
        VANISHED,
        /** The folder no longer has its text. */
        TEXT_MISSING;

        /** The word in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How it is said to people. */
        public String inWords() {
            return switch (this) {
                case CHANGED -> "has changed";
                case REPEALED -> "is repealed";
                case VANISHED -> "has vanished from its text";
                case TEXT_MISSING -> "cannot be compared: its text is not in the folder";
            };
        }
    }
}
