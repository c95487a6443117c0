package org.niangjia.casework;

import java.util.Locale;
import java.util.Map;

/** What an asker wants of the union, in the classes of the workers' hotline. */
public enum CaseClass {
    /** To know something. */
    CONSULTATION,
    /** A right was infringed and is to be restored. */
    COMPLAINT,
    /** Help in need: hardship, counselling, legal aid. */
    HELP,
    /** To have something done better. */
    SUGGESTION;

    /** What askers with these topics mostly want; staff correct it. */
    private static final Map<String, CaseClass> BY_TOPIC = Map.of(
            "complaint_arbitration", COMPLAINT,
            "dismissal_protection", COMPLAINT,
            "discrimination_equal_pay", COMPLAINT,
            "sexual_harassment", COMPLAINT,
            "mental_health", HELP,
            "union_help", HELP);

    /** The class that a case on a topic begins with. */
    public static CaseClass of(String topic) {
        return BY_TOPIC.getOrDefault(topic, CONSULTATION);
    }

    /** The name as stored and printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
