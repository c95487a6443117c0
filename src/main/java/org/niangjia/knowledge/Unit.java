package org.niangjia.knowledge;

import java.util.Locale;

/** What a figure counts. */
public enum Unit {
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR,
    HOUR,
    MINUTE,
    YUAN,
    PERCENT,
    TIMES,
    /** Completed years of life. */
    AGE,
    /** An age in completed months, which a rule works out: 615 is 51 years and 3 months. */
    AGE_IN_MONTHS,
    MONTH_OF_PREGNANCY,
    PERSON,
    KILOGRAM,
    COUNT,
    /** The figure is a day of the calendar. */
    DATE;

    /** The word in files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Unit parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
