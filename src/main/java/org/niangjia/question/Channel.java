package org.niangjia.question;

import java.util.Locale;

/** Where a question comes in and its reply goes out. */
public enum Channel {
    TELEGRAM,
    TERMINAL,
    WEB;

    /** The name as stored and printed, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
