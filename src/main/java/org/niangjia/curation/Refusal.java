package org.niangjia.curation;

import java.util.Locale;

/** Why something cannot be done with a draft or a revision. The sentences for people are the texts {@code curation.refused.*}. */
public enum Refusal {
    NO_SUCH_DRAFT,
    NO_SUCH_REVISION,
    /** It is not at the stage at which this can happen. */
    NOT_AT_THIS_STAGE,
    /** Another role does this. */
    NOT_YOUR_ROLE,
    /** Who has written on a draft neither reviews nor publishes it. */
    OWN_DRAFT,
    /** Somebody has changed it since it was looked at. */
    CHANGED_MEANWHILE,
    /** A title or a reason is missing, or longer than {@link Draft#LONGEST_WORDS}. */
    WORDS_MISSING_OR_TOO_LONG,
    /** It changes no file. */
    NOTHING_CHANGES,
    /** Files have changed since it was written, so that it would write over what is in them: it has to be brought up to date. */
    OUT_OF_DATE,
    /** Nobody has looked at what this version would change in the answers: see {@link Curation#review}. */
    NOT_REPLAYED,
    /** What was looked at says that it must not be published: see {@link Replay#blocked}. */
    BLOCKED,
    /** Only a day that is still to come. */
    DAY_NOT_AHEAD,
    /** Only the last revision can be taken back; the one before it after that. */
    NOT_THE_LAST,
    /** Something else is being reviewed or published. */
    BUSY,
    /** The files could not be written; everything is as it was. */
    FILES_NOT_WRITTEN;

    /** The name as logged, and the end of the key of its sentence. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
