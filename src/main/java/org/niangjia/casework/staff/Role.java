package org.niangjia.casework.staff;

import java.util.Locale;

/** What a staff member may do. One person may have several roles. */
public enum Role {
    /** Works on cases: reads unresolved questions and answers their askers. */
    REVIEWER,
    /** Writes what the bot answers: drafts of articles, utterances and figures. */
    CURATOR,
    /** Looks at what a curator drafted and publishes it. */
    PUBLISHER,
    /** Keeps the accounts and looks after the program. */
    ADMIN;

    /** The name as stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
