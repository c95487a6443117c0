package org.niangjia.casework;

import java.util.Locale;

/** Why a step is not possible. The sentences for people are the texts {@code case.refused.*}. */
public enum Refusal {
    /** There is no such case, or it is not shown to whoever asks. */
    NO_SUCH_CASE,
    /** It is not at the stage at which this can happen. */
    NOT_AT_THIS_STAGE,
    /** Nothing changes any more: archived or withdrawn. */
    ENDED,
    /** Staff do this, or the asker does. */
    NOT_THEIRS,
    /** A reason, an answer or a name is missing. */
    WORDS_MISSING,
    /** An answer that does not fit into one message. */
    TOO_LONG,
    /** The two working days for a return are over. */
    TOO_LATE_TO_RETURN,
    /** It was extended before. */
    EXTENDED_BEFORE,
    /** Only one to ten working days. */
    EXTENSION_NOT_POSSIBLE,
    /** The time is over: too late to extend it. */
    TOO_LATE_TO_EXTEND,
    /** She has said before how satisfied she is. */
    RATED_BEFORE,
    /** The working days of a year are not entered. */
    NO_CALENDAR;

    /** The name as printed, and the end of the key of its sentence. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
