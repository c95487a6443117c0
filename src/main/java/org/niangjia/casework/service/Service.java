package org.niangjia.casework.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Jurisdiction;

/**
 * A place or a drive that workers can go to, as a member of staff entered it.
 *
 * @param place the city it is in
 * @param from the first day, if it is not always there
 * @param until the last day, if it is not always there
 * @param phone as it is written; empty if there is none
 * @param note what else one should know; may be empty
 * @param validUntil the last day on which it may be shown: after that somebody has to look at it again
 */
public record Service(
        Kind kind,
        Jurisdiction place,
        String name,
        String address,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String phone,
        String note,
        LocalDate validUntil) {

    /** Characters of name, address and note at most: three of them stand below an answer on a telephone. */
    public static final int LONGEST = 120;

    private static final int LONGEST_PHONE = 40;

    /** What there is, and the topics whose answers it is shown with. */
    public enum Kind {
        SCREENING("cancer_screening", "health_check_other"),
        NURSERY("childcare_service"),
        LEGAL_AID("complaint_arbitration", "dismissal_protection", "discrimination_equal_pay", "sexual_harassment"),
        COUNSELLING("mental_health");

        @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
        private final Set<String> topics;

        Kind(String... topics) {
            this.topics = Set.of(topics);
        }

        /** The kind that fits answers on a topic. */
        public static Optional<Kind> of(String topic) {
            return Arrays.stream(values())
                    .filter(kind -> kind.topics.contains(topic))
                    .findFirst();
        }

        /** As stored and in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** @throws IllegalArgumentException if what workers have to know is missing, too long, or over before it begins */
    public Service {
        if (name.isBlank() || address.isBlank() || place.isNational()) {
            throw new IllegalArgumentException("a service needs a name, an address and a province or city");
        }
        if (name.length() > LONGEST
                || address.length() > LONGEST
                || note.length() > LONGEST
                || phone.length() > LONGEST_PHONE) {
            throw new IllegalArgumentException("too long to stand below an answer");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("it is over before it begins");
        }
    }

    /** Whether it may be shown on a day: still valid, and not over. */
    public boolean isToBeShownOn(LocalDate day) {
        return !day.isAfter(validUntil) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
