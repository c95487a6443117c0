package org.niangjia.casework.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.niangjia.question.Language;

/**
 * What an admin keeps of a staff member.
 *
 * @param name as colleagues see it
 * @param roles at least one
 * @param language of the console's pages
 * @param ties employers and union branches that the person belongs to: cases that name one of them are kept from them
 */
public record StaffProfile(String name, Set<Role> roles, Language language, List<String> ties) {

    /** Characters that a name or a tie may have. */
    public static final int LONGEST_NAME = 60;

    public StaffProfile {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "staff need a name of at most " + LONGEST_NAME + " characters and a role");
        }
        roles = Set.copyOf(EnumSet.copyOf(roles));
        ties = ties.stream()
                .map(String::strip)
                .filter(tie -> !tie.isEmpty())
                .distinct()
                .toList();
    }

    public StaffProfile withLanguage(Language chosen) {
        return new StaffProfile(name, roles, chosen, ties);
    }

    /** Leaves the names out, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "StaffProfile[" + roles + "]";
    }
}
