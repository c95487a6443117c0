package org.niangjia.casework.staff;

import java.util.Locale;

/** What staff can do that is logged. A name stays as it is for ever: it stands in the log. */
public enum Action {
    SET_UP,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    STAFF_ADD,
    STAFF_CHANGE,
    STAFF_ACTIVATE,
    STAFF_DEACTIVATE,
    STAFF_RESET_PASSWORD,
    PASSWORD_CHANGE,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    LANGUAGE_CHANGE,
    CASE_OPEN,
    CASE_STEP,
    QUESTIONS_ASSIGN,
    QUESTIONS_DISMISS,
    QUESTIONS_UNDO,
    QUESTIONS_ANSWER,
    DRAFT_BEGIN,
    DRAFT_CHANGE,
    DRAFT_SUBMIT,
    DRAFT_SEND_BACK,
    DRAFT_SCHEDULE,
    DRAFT_DISCARD,
    DRAFT_PUBLISH,
    DRAFT_NOT_PUBLISHED,
    REVISION_TAKE_BACK;

    /** The name as stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The action of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Action parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
