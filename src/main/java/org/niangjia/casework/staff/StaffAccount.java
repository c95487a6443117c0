package org.niangjia.casework.staff;

import java.util.Set;
import org.niangjia.question.Language;

/**
 * The account of a staff member.
 *
 * @param id from 1, never used twice: what the audit log calls the person
 * @param login what the person signs in with
 * @param active whether the person may sign in
 * @param temporaryPassword whether somebody else chose the password, so that it has to be changed first of all
 * @param secondFactor whether a code of a telephone is asked for besides the password
 */
public record StaffAccount(
        long id, String login, StaffProfile profile, boolean active, boolean temporaryPassword, boolean secondFactor) {

    public String name() {
        return profile.name();
    }

    public Set<Role> roles() {
        return profile.roles();
    }

    public Language language() {
        return profile.language();
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Leaves login and name out, so that they cannot slip into a log. */
    @Override
    public String toString() {
        return "StaffAccount[" + id + "]";
    }
}
