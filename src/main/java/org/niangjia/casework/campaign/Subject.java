package org.niangjia.casework.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What askers can want news of. */
public enum Subject {
    /** Screening drives and check-ups. */
    SCREENING,
    /** Nurseries and help with children. */
    CHILDCARE,
    /** New rules, days of law and legal aid. */
    LAW;

    /** As stored and in buttons. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Subject> of(String code) {
        return Arrays.stream(values())
                .filter(subject -> subject.code().equals(code))
                .findFirst();
    }
}
