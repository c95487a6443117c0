package org.niangjia.consultation.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.casework.CaseNumber;

/**
 * What the next message of an asker is taken for, because she was asked for it.
 *
 * @param number the case that it belongs to
 */
public record Awaited(Kind kind, Optional<CaseNumber> number) {

    /** What is waited for. */
    public enum Kind {
        /** Whether what she was shown may be passed on to staff. */
        HAND_OVER,
        /** Why an answer did not help. */
        RATING_REASON,
        /** What she wants to add to a case. */
        ADDITION,
        /** Why a case is to be worked on again. */
        REOPENING,
        /** Whether a case is really to be withdrawn. */
        WITHDRAWAL
    }

    /** What is waited for, of no case. */
    public static Awaited of(Kind kind) {
        return new Awaited(kind, Optional.empty());
    }

    /** As stored. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT)
                + number.map(n -> ":" + n.code()).orElse("");
    }

    /** Reads what {@link #code} wrote; empty if it is nothing of this version. */
    public static Optional<Awaited> parse(String code) {
        String[] parts = code.split(":", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(parts[0]))
                .findFirst()
                .map(kind -> new Awaited(kind, parts.length < 2 ? Optional.empty() : CaseNumber.parse(parts[1])));
    }
}
