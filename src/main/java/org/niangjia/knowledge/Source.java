package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;

/**
 * A legal text that answers cite.
 *
 * @param number the number its issuer gave it (国务院令第619号)
 * @param inForceFrom first day it holds, if the text we read says
 * @param repealedOn first day it no longer holds
 * @param checkedOn the day somebody last looked whether it still holds
 * @param textFile its name, without ending, in the folder of official texts
 */
public record Source(
        String id,
        LocalText title,
        String issuer,
        Optional<String> number,
        Jurisdiction jurisdiction,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> repealedOn,
        Verified verified,
        LocalDate checkedOn,
        Optional<String> textFile) {

    private static final String SUPERSEDED = "superseded/";
    private static final String DIGEST = "digest-";

    /** Whether the text at hand is a superseded one or a digest of reports: it says what was, or what others say, not what the law says. */
    boolean isNoOfficialText() {
        return textFile.filter(file -> file.startsWith(SUPERSEDED)
                        || file.substring(file.lastIndexOf('/') + 1).startsWith(DIGEST))
                .isPresent();
    }
}
