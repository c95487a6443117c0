package org.niangjia.casework;

import java.util.Optional;

/** Who took a step in a case. */
public sealed interface Actor {

    /** A member of staff, by the name he or she signs in with. */
    record Staff(String id) implements Actor {
        public Staff {
            if (id.isBlank() || id.equals(ASKER)) {
                throw new IllegalArgumentException("a member of staff needs a name of their own");
            }
        }
    }

    /** The one whose case it is. */
    record Asking() implements Actor {}

    /** How the asker is written; no member of staff may be called so. */
    String ASKER = "asker";

    /** The one whose case it is. */
    static Actor asker() {
        return new Asking();
    }

    static Actor staff(String id) {
        return new Staff(id);
    }

    /** As stored and printed. */
    default String code() {
        return staffId().orElse(ASKER);
    }

    default Optional<String> staffId() {
        return this instanceof Staff staff ? Optional.of(staff.id()) : Optional.empty();
    }

    /** Reads what {@link #code} wrote. */
    static Actor parse(String code) {
        return code.equals(ASKER) ? asker() : staff(code);
    }
}
