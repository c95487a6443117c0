package org.niangjia.casework;

import java.util.Locale;

/** How an answer gets to the asker of an unresolved question. */
public enum Reach {
    /** It is sent to her chat. */
    IN_HER_CHAT,
    /** She has the number of a case and reads it when she comes back. */
    WHEN_SHE_LOOKS,
    /** Nowhere: she asked on a page and left no way back. */
    NOT_AT_ALL,
    /** She has taken back that anything of hers is kept: nothing is sent to her. */
    NOT_WANTED;

    public boolean reaches() {
        return this == IN_HER_CHAT || this == WHEN_SHE_LOOKS;
    }

    /** The end of the key of its name for people. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
