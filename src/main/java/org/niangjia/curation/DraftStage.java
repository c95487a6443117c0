package org.niangjia.curation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a draft has come. */
public enum DraftStage {
    /** Being written. */
    DRAFT,
    /** Waits for somebody else to look at it. */
    IN_REVIEW,
    /** Came back with a reason, to be mended. */
    RETURNED,
    /** Looked at; is published by itself on its day. */
    SCHEDULED,
    /** Answers. */
    PUBLISHED,
    /** Given up. */
    DISCARDED;

    /** Stages at which its content may change. */
    public static final Set<DraftStage> OPEN = Set.copyOf(EnumSet.of(DRAFT, RETURNED));

    /** Stages at which somebody has something to do with it. */
    public static final Set<DraftStage> UNDER_WAY = Set.copyOf(EnumSet.of(DRAFT, RETURNED, IN_REVIEW, SCHEDULED));

    /** The name as stored, and the end of the key of its name for people, {@code curation.stage.*}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DraftStage parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
